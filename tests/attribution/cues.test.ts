/** What announces a quotation. Each line: the text, then who says each of its quotations, in order. */
import { describe } from 'vitest';
import { NOBODY, notYetRightFor, rightFor } from './support/speakers.ts';

describe('a verb before', () => {
  rightFor([
    ['Maud Ferrant said: “The harbour stays shut until Easter.”', 'Maud Ferrant'],
    ['Maud Ferrant said, “The harbour stays shut until Easter.”', 'Maud Ferrant'],
    ['Maud Ferrant said “the harbour stays shut until Easter”.', 'Maud Ferrant'],
    ['Maud Ferrant said that “the harbour stays shut until Easter”.', 'Maud Ferrant'],
    ['Maud Ferrant said the harbour would stay “shut until Easter”.', 'Maud Ferrant'],
    ['On Tuesday, in a packed hall, Maud Ferrant said: “It stays shut until Easter.”', 'Maud Ferrant'],
    ['However, Maud Ferrant said the talks were “going nowhere fast”.', 'Maud Ferrant'],
    ['The coach, Dov Lantz, warned: “We can’t defend like that again.”', 'Dov Lantz'],
    ['Dov Lantz asked, “Who was marking him?”', 'Dov Lantz'],
    ['Judge Ines Okoro ruled that the search was “unlawful from the start”.', 'Ines Okoro'],
    [
      'Professor Wim Tolland argued that the result “changes what we thought we knew about ice”.',
      'Wim Tolland',
    ],
  ]);
});

describe('a verb after', () => {
  rightFor([
    [
      '“It looks bad, who knows?” Maud Ferrant told the Echo in an interview printed on Monday.',
      'Maud Ferrant',
    ],
    ['“It’s a long way,” the driver replies.', 'driver'],
    ['“It’s a long way”, the minister claims to this day.', 'minister'],
    ['“Is it a long way?” Maud Ferrant said, and put her coat on.', 'Maud Ferrant'],
    // A letter alone is no initial where no name follows.
    ['The rest was plan B. “We are up,” Tove Marsk said.', 'Tove Marsk'],
    // Not the paper: the one who works for it.
    ['“It is far too late,” said the Gazette’s Tove Marsk.', 'Tove Marsk'],
    ['“Tides matter,” Healy replied. “Look at the charts.”', 'Healy', 'Healy'],
    ['“I do not know yet,” said undecided Norland voter Tove Marsk of Lowmouth, before noon.', 'Tove Marsk'],
    ['“It is far too late,” said retired teacher Maud Ferrant.', 'Maud Ferrant'],
    ['“That is plainly wrong,” reacted Dov Lantz.', 'Dov Lantz'],
    ['“He would be great,” Rep. Elmer E. Brock (D-Md.) said in an interview.', 'Elmer E. Brock'],
    ['“The harbour stays shut,” Maud Ferrant said.', 'Maud Ferrant'],
    ['“The harbour stays shut”, Maud Ferrant said.', 'Maud Ferrant'],
    ['“The harbour stays shut,” said Maud Ferrant.', 'Maud Ferrant'],
    ['“The harbour stays shut”, said Maud Ferrant.', 'Maud Ferrant'],
    ['“Who was marking him?” Dov Lantz asked.', 'Dov Lantz'],
    ['“Who was marking him?” asked Dov Lantz.', 'Dov Lantz'],
    ['“Get out of my court!” shouted Judge Ines Okoro.', 'Ines Okoro'],
    ['“We buy, we hold, we wait,” said Pia Strand at Kestrel Capital.', 'Pia Strand'],
    ['“We buy, we hold, we wait,” said Pia Strand, an analyst at Kestrel Capital.', 'Pia Strand'],
    ['“We buy, we hold, we wait,” says Strand, who has run the fund since 2011.', 'Strand'],
    ['“The harbour stays shut,” harbourmaster Maud Ferrant said on Monday.', 'Maud Ferrant'],
    ['“The harbour stays shut,” the harbourmaster, Maud Ferrant, said.', 'Maud Ferrant'],
  ]);
});

describe('a verb that carries another', () => {
  rightFor([
    ['“Let her speak!” the crowd began to chant.', 'crowd'],
    ['“Let her speak!” Maud Ferrant started to shout.', 'Maud Ferrant'],
    ['“It is late,” Dov Lantz kept repeating.', 'Dov Lantz'],
    ['“It is late,” Dov Lantz likes to say.', 'Dov Lantz'],
    ['“No.” Lantz began to shout that it was late.', null],
  ]);
});

describe('a verb in the middle', () => {
  rightFor([
    ['“The harbour,” Maud Ferrant said, “stays shut until Easter.”', 'Maud Ferrant', 'Maud Ferrant'],
    ['“The harbour”, said Maud Ferrant, “stays shut until Easter.”', 'Maud Ferrant', 'Maud Ferrant'],
    ['“It stays shut,” Maud Ferrant said. “That is final.”', 'Maud Ferrant', 'Maud Ferrant'],
    [
      '“If we lose,” Dov Lantz said after the game, “we lose together. Nobody hides.”',
      'Dov Lantz',
      'Dov Lantz',
    ],
  ]);
});

describe('helping verbs, adverbs and time', () => {
  rightFor([
    ['Dov Lantz once called her “the calmest person I ever met”.', 'Dov Lantz'],
    ['Maud Ferrant has repeatedly said the plan is “going nowhere fast”.', 'Maud Ferrant'],
    ['Maud Ferrant had earlier said that the plan was “going nowhere fast”.', 'Maud Ferrant'],
    ['Maud Ferrant would later say that the plan was “going nowhere fast”.', 'Maud Ferrant'],
    ['Maud Ferrant is now saying the plan is “going nowhere fast”.', 'Maud Ferrant'],
    ['“We are going nowhere fast,” Maud Ferrant angrily replied.', 'Maud Ferrant'],
    ['“We are going nowhere fast,” Maud Ferrant has often said.', 'Maud Ferrant'],
    ['“We are going nowhere fast,” Maud Ferrant later told the inquiry.', 'Maud Ferrant'],
    ['“We are going nowhere fast,” Ferrant said on Tuesday in Lowmouth.', 'Ferrant'],
  ]);
});

describe('a hearer is no speaker', () => {
  rightFor([
    ['Maud Ferrant told reporters: “The harbour stays shut until Easter.”', 'Maud Ferrant'],
    ['Maud Ferrant told the Lowmouth Echo: “The harbour stays shut until Easter.”', 'Maud Ferrant'],
    ['Maud Ferrant told Dov Lantz: “The harbour stays shut until Easter.”', 'Maud Ferrant'],
    ['“The harbour stays shut,” Maud Ferrant told Dov Lantz.', 'Maud Ferrant'],
    ['“The harbour stays shut,” Maud Ferrant told the BBC’s Today programme.', 'Maud Ferrant'],
    ['“The harbour stays shut,” Maud Ferrant said in an interview with Dov Lantz.', 'Maud Ferrant'],
    ['Speaking to Dov Lantz on Radio Quay, Maud Ferrant said: “It stays shut until Easter.”', 'Maud Ferrant'],
    ['Maud Ferrant warned Dov Lantz that he was “on very thin ice”.', 'Maud Ferrant'],
  ]);
});

describe('according to, in the words of, as X put it', () => {
  rightFor([
    ['“The harbour stays shut” is how Maud Ferrant put it.', 'Maud Ferrant'],
    ['“The harbour stays shut” was what Maud Ferrant called for.', 'Maud Ferrant'],
    ['“The harbour stays shut,” was Ferrant’s verdict.', 'Ferrant'],
    ['“The harbour stays shut” was the message from Maud Ferrant.', 'Maud Ferrant'],
    ['“Come what may” was the name of the boat. Maud Ferrant wept.', null],
    ['According to the Gazette’s Tove Marsk, it is “far too late”.', 'Tove Marsk'],
    ['According to Maud Ferrant, the plan is “going nowhere fast”.', 'Maud Ferrant'],
    ['The plan is “going nowhere fast”, according to Maud Ferrant.', 'Maud Ferrant'],
    ['“The plan is going nowhere fast,” according to Maud Ferrant.', 'Maud Ferrant'],
    ['The plan was, in the words of Maud Ferrant, “a mess from the start”.', 'Maud Ferrant'],
    ['It was, in Maud Ferrant’s words, “a mess from the start”.', 'Maud Ferrant'],
    ['As Maud Ferrant put it, “nobody won and everybody paid”.', 'Maud Ferrant'],
    ['As Maud Ferrant told the inquiry, “nobody won and everybody paid”.', 'Maud Ferrant'],
  ]);
});

describe('a colon or dash without a verb', () => {
  rightFor([
    [
      'The plan fell.\n“I will look into it at once.”\n– Maud Ferrant, mayor of Avon\nShe has not.',
      'Maud Ferrant',
    ],
    ['The plan fell.\n“I will look into it at once.”\n– Maud Ferrant won the cup.', null],
    ['Dov Lantz: “We can’t defend like that again.”', 'Dov Lantz'],
    ['The verdict came at noon. Dov Lantz: “I was right all along.”', 'Dov Lantz'],
    ['“We can’t defend like that again.” — Dov Lantz', 'Dov Lantz'],
    ['“We can’t defend like that again.” – Dov Lantz, coach', 'Dov Lantz'],
  ]);
});

describe('verbs of writing, swearing, shouting, joking', () => {
  rightFor([
    ...[
      'wrote',
      'tweeted',
      'posted',
      'testified',
      'joked',
      'shouted',
      'whispered',
      'admitted',
      'insisted',
      'conceded',
      'recalled',
      'quipped',
      'snapped',
      'boasted',
      'vowed',
      'fumed',
      'complained',
      'mused',
    ].map((verb) => [`“I never saw the contract,” Pia Strand ${verb}.`, 'Pia Strand'] as const),
    ['“I never saw the contract,” Pia Strand wrote in a blog post on Friday.', 'Pia Strand'],
    ['In a tweet, Pia Strand wrote: “I never saw the contract.”', 'Pia Strand'],
    ['Pia Strand took to Twitter to say: “I never saw the contract.”', 'Pia Strand'],
    ['Pia Strand was quoted as saying: “I never saw the contract.”', 'Pia Strand'],
    ['Pia Strand was heard to say “I never saw the contract”.', 'Pia Strand'],
  ]);
});

describe('nouns of speech', () => {
  rightFor([
    ['Maud Ferrant’s verdict was blunt: “It was all a mistake.”', 'Maud Ferrant'],
    ['“It was all a mistake,” said lead author Maud Ferrant, a surveyor.', 'Maud Ferrant'],
    // Here the quotation judges the remarks.
    ['Dov Lantz spoke first. Maud Ferrant said Lantz’s remarks “were not worthy of him”.', 'Maud Ferrant'],
    [
      'The Norland Gazette came out. A Gazette story said the quay was “sinking a foot a year”.',
      'Norland Gazette',
    ],
    ['Pia Strand’s claim that she “never saw the contract” was believed.', 'Pia Strand'],
    ['Pia Strand issued a statement saying: “I never saw the contract.”', 'Pia Strand'],
    ['In a statement, Pia Strand said: “I never saw the contract.”', 'Pia Strand'],
    ['Pia Strand repeated her promise to “pay back every penny of it”.', 'Pia Strand'],
    // What somebody issues speaks for them, what they get for somebody else.
    ['Pia Strand posted a message on Facebook reading “Thank you, Avon”.', 'Pia Strand'],
    ['Pia Strand sent an email to staff saying “we close at noon today”.', 'Pia Strand'],
    ['The club put out a statement that read: “We close at noon today”.', 'club'],
    ['Pia Strand received a letter saying “we close at noon today”.', 'a letter'],
    ['Pia Strand quoted a letter from the club saying “we close at noon today”.', 'a letter'],
  ]);
});

describe('words given for somebody or something', () => {
  rightFor([
    ['Lantz was accused by Ferrant of “lying to the port”.', 'Ferrant'],
    ['Lantz has been described by Ferrant as “a hero of our time”.', 'Ferrant'],
    // By whom, nobody says.
    ['Lantz was called “a liar and a fool” at the meeting.', null],
    ['Reed accused Lantz of “lying to the port”.', 'Reed'],
    ['Maud Ferrant called the plan “a mess from the start”.', 'Maud Ferrant'],
    ['Maud Ferrant described Dov Lantz as “the best coach we never had”.', 'Maud Ferrant'],
    ['Maud Ferrant dismissed the plan as “a mess from the start”.', 'Maud Ferrant'],
    ['The plan was called “a mess from the start” by Maud Ferrant.', 'Maud Ferrant'],
    ['A plan branded “a mess from the start” by Maud Ferrant was dropped.', 'Maud Ferrant'],
    ['Calling the plan “a mess from the start”, Maud Ferrant walked out.', 'Maud Ferrant'],
  ]);
});

describe('a clause between name and verb', () => {
  rightFor([
    ['Ines Okoro, a doctor at Lowmouth, said the ward was “full every night”.', 'Ines Okoro'],
    ['Ines Okoro, who runs the ward, said it was “full every night”.', 'Ines Okoro'],
    ['“It is full every night,” Ines Okoro, a doctor at Lowmouth, said.', 'Ines Okoro'],
    ['“It is full every night,” Ines Okoro, who runs the ward, told the hearing.', 'Ines Okoro'],
    ['Ines Okoro, 43, of Lowmouth, said: “It is full every night.”', 'Ines Okoro'],
    ['Ines Okoro, whose brother Dov Lantz paid for it, said it was “full every night”.', 'Ines Okoro'],
  ]);
});

describe('a participle that says more of the noun', () => {
  rightFor([
    ['Officers investigating the crash said they were “very worried”.', 'Officers'],
    ['Dockers marching through the old town chanted “No bridge, no boats” until noon.', 'Dockers'],
    ['A man sitting in the front row said it was “a very great show”.', 'A man'],
    ['Maud Ferrant answered a question on Fishbook writing, “Yes, I will look into that.”', 'Maud Ferrant'],
    [
      'Maud Ferrant went further, telling reporters that Dov Lantz is a fraud and asking how he has “got away with it so far”.',
      'Maud Ferrant',
    ],
    // What a hat says, nobody says.
    ['Dov Lantz wore a hat reading, “Make it float.”', null],
  ]);
});

describe('a quotation that ends a clause of its own', () => {
  rightFor([
    [
      'The mayor, Maud Ferrant, insisted that “trust in the harbour is broken.” Candidate Dov Lantz wrote a letter to the paper.',
      'Maud Ferrant',
    ],
    [
      'After Dov Lantz said they would do better in “less good schools,” Maud Ferrant said: “I don’t like that at all.”',
      'Dov Lantz',
      'Maud Ferrant',
    ],
    ['The plan was branded “in homage to” Lantz, Maud Ferrant wrote.', 'Maud Ferrant'],
    [
      'Maud Ferrant proposed a debate in April – but Dov Lantz rejected the idea as “ludicrous from beginning to end”.',
      'Dov Lantz',
    ],
  ]);
});

describe('a participle', () => {
  rightFor([
    ['Ines Okoro rejected the offer, saying it was “an insult to every nurse here”.', 'Ines Okoro'],
    ['Ines Okoro said no, adding that the offer was “an insult to every nurse here”.', 'Ines Okoro'],
    [
      'Ines Okoro said the offer was “poor”, adding: “It insults every nurse here.”',
      'Ines Okoro',
      'Ines Okoro',
    ],
    ['Addressing Dov Lantz, Ines Okoro said: “You promised us a new ward.”', 'Ines Okoro'],
    ['Asked about the offer, Ines Okoro said: “It insults every nurse here.”', 'Ines Okoro'],
    [
      'Lowmouth United have flatly rejected the bid, saying it would be “an insult to the fans”.',
      'Lowmouth United',
    ],
  ]);
});

describe('one within the other', () => {
  rightFor([
    ['Maud Ferrant told reporters that Dov Lantz had called it “a mess from the start”.', 'Maud Ferrant'],
    ['Maud Ferrant said the coach was “on very thin ice”.', 'Maud Ferrant'],
    ['“Dov said ‘never again’ to me,” Maud Ferrant said.', 'Maud Ferrant'],
  ]);
});

describe('action beats', () => {
  rightFor([['“We had nothing left to give in the end.” Dov Lantz shrugged.', 'Dov Lantz']]);
});

describe('negation and hypothesis', () => {
  rightFor([['“I never said it was over,” Maud Ferrant said.', 'Maud Ferrant']]);
});

describe('nothing that announces speech', () => {
  rightFor([
    ['Rain fell on the empty harbour. “Closed until Easter”, a sign read.', null],
    ['It rained on the “parade”.', null],
  ]);
});

describe('whether', () => {
  rightFor([
    [
      'Maud Ferrant has often wondered whether the judges will be “fair to a port like ours”.',
      'Maud Ferrant',
    ],
    [
      'Maud Ferrant said it was too early to tell whether the wall would hold, and there was “no reason to run”.',
      'Maud Ferrant',
    ],
  ]);
});

describe('“would not say who”', () => {
  rightFor([['Maud Ferrant would not say who had called the plan “dead and buried”.', null]]);
});

describe('two clauses, two subjects', () => {
  rightFor([
    ['Ferrant suggested that the gate was shut, while Lantz said that it was “never locked”.', 'Lantz'],
    [
      'Both signed it – Ferrant saying she was “glad” and Lantz calling it a “fair deal”.',
      'Ferrant',
      'Lantz',
    ],
    ['The coach has mocked a young reporter, referred to rivals as “tourists” and left.', 'coach'],
    ['Ferrant said the affair reminded her of the flood, adding: “Nobody helped then either.”', 'Ferrant'],
    ['The square was full, with many marchers and onlookers chanting “Not ours”.', 'many marchers'],
  ]);
});

describe('a clause that is over before the quotation', () => {
  rightFor([
    [
      'When Ferrant suggested that it was late, Dov Lantz fired back angrily: “It is never late.”',
      'Dov Lantz',
    ],
    ['After Ferrant said the gate was shut, Dov Lantz wrote on his page: “It is never shut.”', 'Dov Lantz'],
    ['When Ferrant spoke she said, in a whisper, that it was “never shut”.', 'Ferrant'],
  ]);
});

describe('a passive cut short', () => {
  rightFor([
    ['Maud Ferrant, once called “a great leader”, left.', null],
    ['Maud Ferrant, called “a great leader” by Dov Lantz, left.', 'Dov Lantz'],
    ['It was what Maud Ferrant, who runs the quay, called “a great day”.', 'Maud Ferrant'],
    ['Maud Ferrant paused, called it “a great day” and left.', 'Maud Ferrant'],
  ]);
});

describe('“with Lantz calling it”', () => {
  rightFor([
    [
      'Maud Ferrant said the plan was dead, with Dov Lantz describing it as “a sad little fraud”.',
      'Dov Lantz',
    ],
    ['The club denied it, with Dov Lantz taking to the radio to call it “a sad little fraud”.', 'Dov Lantz'],
    ['Maud Ferrant said that with costs rising it was “a sad little fraud”.', 'Maud Ferrant'],
  ]);
});

describe('blame and praise for doing', () => {
  rightFor([
    ['Maud Ferrant accused Dov Lantz of making “a mess of the harbour”.', 'Maud Ferrant'],
    ['The union accuses ministers of turning the docks into “a graveyard”.', 'union'],
    ['Dov Lantz was accused of making “a mess”.', null],
    ['Maud Ferrant paid tribute to “a lovely, lovely man”.', 'Maud Ferrant'],
    ['Maud Ferrant criticised the new coach Dov Lantz for making “very rude remarks”.', 'Maud Ferrant'],
    ['Maud Ferrant praised Dov Lantz for running “a very tight ship”.', 'Maud Ferrant'],
    ['Maud Ferrant blamed Dov Lantz for calling it “a very tight ship”.', 'Dov Lantz'],
  ]);
});

describe('of whose words somebody speaks', () => {
  rightFor([
    ['Ferrant, speaking to reporters, said of Lantz’s latest request: “We answered it twice.”', 'Ferrant'],
    ['The mayor said Lantz’s remarks “have done great harm”.', 'mayor'],
    [
      'Maud Ferrant, in a statement released by the club on Friday, said she “regrets the delay”.',
      'Maud Ferrant',
    ],
    ['Maud Ferrant, president of the Lowmouth Club said: “It is a question of sums.”', 'Maud Ferrant'],
  ]);
});

describe('not yet right', () => {
  notYetRightFor('a name given with “is called” counts as unclear, not as nobody’s', [
    ['The bar is called the “Rusty Anchor”.', NOBODY],
  ]);
});
