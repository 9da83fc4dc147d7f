/** Whose verb it is, in sentences of several clauses. Each line: the text, then who says each quotation, in order. */
import { describe } from 'vitest';
import { NOBODY, rightFor } from './support/speakers.ts';

describe('two verbs in a clause below another', () => {
  rightFor([
    [
      'Shares in Moss & Pell fell after the shoe group reported a loss and warned that buyers were “walking past the window”.',
      'shoe group',
    ],
    [
      'The vote was delayed after Tove Marsk walked out and said the count was “a rigged show”.',
      'Tove Marsk',
    ],
    ['Maud Ferrant apologised after the wall fell and said it was “a very sad day”.', 'Maud Ferrant'],
    ['Maud Ferrant won after two tries and said it was “a very long road”.', 'Maud Ferrant'],
  ]);
});

describe('what others said, passed on', () => {
  rightFor([
    [
      'Maud Ferrant pointed to a film in which Dov Lantz said the town should “sell the whole quay”.',
      'Dov Lantz',
    ],
    ['Maud Ferrant said it was the end of what Dov Lantz called “a very long rope”.', 'Dov Lantz'],
    [
      'Maud Ferrant said it was heading for what Dov Lantz has described as “the end of the rope”.',
      'Dov Lantz',
    ],
    [
      'Ferrant said prices rose in a year that ministers had promised would be “the turning point”.',
      'ministers',
    ],
    ['Maud Ferrant said the port faced what she called “the end of the rope”.', 'Maud Ferrant'],
    ['Maud Ferrant said it was a year that she had promised would be “the turning point”.', 'Maud Ferrant'],
  ]);
});

describe('whom “who” stands for', () => {
  rightFor([
    [
      'It was praised by Maud Ferrant, chair of the Lowmouth Harbour Taskforce, who described it as “a model for other ports”.',
      'Maud Ferrant',
    ],
    [
      'It was moved by Sen. Dov Lantz, R-Lowmouth, who described it as “a down payment on the wall”.',
      'Dov Lantz',
    ],
    [
      'Guests heard Maud Ferrant, president of the Harbour Guild, who last week dismissed anglers crossing the quay as “a very small club”.',
      'Maud Ferrant',
    ],
    [
      'He took over from Dov Lantz, the founder’s grandson, who liked to say that it sold “hope, not boats”.',
      'Dov Lantz',
    ],
    [
      'They met Maud Ferrant and a spokesman for the Lowmouth Guild, who called it “a farce from end to end”.',
      'a spokesman for the Lowmouth Guild',
    ],
    [
      'The mayor, who once worked as a baker, told reporters that the prices were “hard to explain to a child”.',
      'mayor',
    ],
    [
      'A driver who asked to remain unnamed because she was not allowed to speak to the press said it was “a mad house”.',
      'A driver',
    ],
  ]);
});

describe('the name beside a description', () => {
  rightFor([
    ['Dov Lantz of campaign group Clear Quay accused ministers of “selling the sea”.', 'Dov Lantz'],
    ['“They are selling the sea,” Dov Lantz of campaign group Clear Quay said.', 'Dov Lantz'],
    ['“It never stops,” said one of them, Ofelia Grant.', 'Ofelia Grant'],
    ['“It never stops,” said another, Ofelia Grant, 34.', 'Ofelia Grant'],
    [
      'The Bishop of Lowmouth, the Rt Rev Samuel Okafor, said in a letter that he had “every hope”.',
      'Samuel Okafor',
    ],
    [
      'The Governor of Norland State, Tunde Bakare-Cole, on Monday ruled out a vote, describing the calls as “noise without sense”.',
      'Tunde Bakare-Cole',
    ],
    ['The Alcalde, Maud Ferrant, said that supply was “all that counts”.', 'Maud Ferrant'],
    ['“Supply is all that counts,” the Alcalde, Maud Ferrant, said.', 'Maud Ferrant'],
  ]);
});

describe('words that somebody heard', () => {
  rightFor([
    ['Dov Lantz appealed twice but was told there were “no grounds at all”.', null],
    ['Maud Ferrant rang the office and was warned it was “far too late to pay”.', null],
    ['Maud Ferrant said that Dov Lantz was told it was “far too late to pay”.', 'Maud Ferrant'],
    ['Lowmouth Radio quoted Dov Lantz as saying that the “ring was closed”.', 'Dov Lantz'],
    ['Tove Marsk came to court. “Think of the house,” she quoted Dov Lantz as saying.', 'Dov Lantz'],
    ['“Think of the house,” Tove Marsk is quoted as telling him.', 'Tove Marsk'],
    [
      'Maud Ferrant said a text message telling her it was “too late to leave” came at noon.',
      'a text message',
    ],
    ['Dov Lantz voted no, which prompted Tove Marsk to call him “a man without a spine”.', 'Tove Marsk'],
    ['“Drop it now!” Officer Dov Lantz can be heard shouting.', 'Dov Lantz'],
    ['“Drop it now!” Dov Lantz could be heard to shout on the tape.', 'Dov Lantz'],
    ['“Where is it all?” Lantz called after her.', 'Lantz'],
    ['“Where is it all?” Tove Marsk called out from the back.', 'Tove Marsk'],
  ]);
});

describe('a sentence that only looks like the cue', () => {
  rightFor([
    [
      'Maud Ferrant could be heard to say: “He was my only boy.” Judge Tove Marsk asked if she would like a break.',
      'Maud Ferrant',
    ],
    ['Dockers shouted “No bridge, no boats, no port” as he made his way home.', 'Dockers'],
    ['“Nobody won and everybody paid,” as Maud Ferrant put it.', 'Maud Ferrant'],
  ]);
});

describe('a cue set between commas', () => {
  rightFor([
    ['The harbour was, said Dov Lantz, “a mess from the start”.', 'Dov Lantz'],
    ['The harbour, said Dov Lantz, was “a mess from the start”.', 'Dov Lantz'],
    ['He was, says Tove Marsk, who keeps the books, “a nice young man from the bank”.', 'Tove Marsk'],
    ['Tove Marsk, a baker, said Tuesday, “It was a mess from the start.”', 'Tove Marsk'],
    ['The crew, Dov Lantz said, would be offered “fair pay and a safe ride”.', 'Dov Lantz'],
    ['Bogs were turning, as Tove Marsk put it, from sponges into “carbon chimneys”.', 'Tove Marsk'],
    ['It was, as Tove Marsk once put it, a town of “boats without owners”.', 'Tove Marsk'],
    [
      'The plan was described on Monday by the former captain Tove Marsk, now a pundit, as “brave to the point of folly”.',
      'Tove Marsk',
    ],
    [
      'The plan was described last year by the then mayor, Tove Marsk, as “brave to the point of folly”.',
      'Tove Marsk',
    ],
  ]);
});

describe('who says so, in phrases of several pieces', () => {
  rightFor([
    ['The diocese said that it would be “wrong to comment now”.', 'diocese'],
    ['The crowd chanted, “Send the boats home, all of them.”', 'crowd'],
    ['The man’s family said they were “praying for his return”.', 'man’s family'],
    ['He wore the hat that said “Make it float again, all of it”.', null],
    [
      'A source close to Tove Marsk told the Echo she was “through with the show”.',
      'A source close to Tove Marsk',
    ],
    [
      '“It has been dead since the spring,” said one official familiar with the talks.',
      'one official familiar with the talks',
    ],
    ['His lawyer has since said that the remark was “a joke”.', 'His lawyer'],
    ['The Lowmouth Port Office confirmed that it was “making inquiries”.', 'Lowmouth Port Office'],
    ['A woman who answered the phone at the office said he was “on the boat”.', 'A woman'],
    ['One reviewer online complained that the soup was “just hot water”.', 'One reviewer'],
  ]);
});

describe('a clause within the subject', () => {
  rightFor([
    [
      'Maud Ferrant said the talks were over, adding that anglers who returned to the quay would be treated as “enemies of the port”.',
      'Maud Ferrant',
    ],
    ['Tove Marsk, who has in the past described Lantz as “a pirate without a ship”, was late.', 'Tove Marsk'],
    ['Tove Marsk emailed members saying: “The struggle goes on.”', 'Tove Marsk'],
  ]);
});

describe('a title that no list has', () => {
  rightFor([
    [
      'The Alcalde, Maud Ferrant, said it would take “all of the winter”. “I will be there,” the Alcalde added.',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
  ]);
});

describe('a participle with “by”', () => {
  rightFor([
    ['The quay, described by Tove Marsk as “a national disgrace”, is shut.', 'Tove Marsk'],
    ['Dov Lantz, accused by Tove Marsk of “selling the sea to the rich”, left.', 'Tove Marsk'],
    ['The quay, which Tove Marsk has called “a national disgrace”, is shut.', 'Tove Marsk'],
  ]);
});

describe('whose name it is', () => {
  rightFor([
    [
      'A spokesman for the mayor, Maud Ferrant, said it was “closed for all of the winter”.',
      'A spokesman for the mayor',
    ],
    ['“It is closed for all of the winter,” said her lawyer, Dov Lantz, before noon.', 'Dov Lantz'],
    ['Maud Ferrant’s husband, Dov Lantz, told the Echo it was “a great mistake”.', 'Dov Lantz'],
  ]);
});

describe('what nobody would say', () => {
  rightFor([
    ['Maud Ferrant would not say whether the plan was “a great mistake”.', null],
    ['Maud Ferrant declined to say if the plan was “a great mistake”.', null],
  ]);
});

describe('papers that speak', () => {
  rightFor([
    ['The petition accuses the port of “building a wall across the sunset”.', 'petition'],
    ['The citation praised her soup as “a bowl with a memory”.', 'citation'],
    ['The leaflet promises “a view of the sea from every window”.', 'leaflet'],
  ]);
});

describe('a claim that others made', () => {
  rightFor([
    ['Maud Ferrant responded to Dov Lantz’s claim that the wall was “as good as new”.', 'Dov Lantz'],
    ['Maud Ferrant looked into a claim by Dov Lantz that the wall was “as good as new”.', 'Dov Lantz'],
    ['Maud Ferrant denied a report in the Echo that she was “tired of the whole thing”.', null],
    ['Maud Ferrant responded to Lantz’s claim, saying the wall was “as good as new”.', 'Maud Ferrant'],
  ]);
});

describe('a description between dashes', () => {
  rightFor([
    ['Dov Lantz – no friend of the mayor – called it “a gift to the town”.', 'Dov Lantz'],
    ['Dov Lantz — a teacher from Lowmouth — says the wall was “a very big deal”.', 'Dov Lantz'],
  ]);
});

describe('an insertion before the verb', () => {
  rightFor([
    ['The room went quiet as Maud Ferrant, a lawyer, told them that it was “a trap”.', 'Maud Ferrant'],
    [
      'The club was sold to a maker of shoes, and Maud Ferrant, the chair, called it “a good day”.',
      'Maud Ferrant',
    ],
    [
      'A guard who saw it, and who asked not to be named because it was late, said it had been “odd from the start”.',
      'A guard',
    ],
    ['Lantz, in a letter sent shortly before noon, said the plan was “dead”.', 'Lantz'],
    [
      'Dov Lantz was joined by Maud Ferrant, a cook who lives nearby and who calls it “our hill”.',
      'Maud Ferrant',
    ],
  ]);
});

describe('said beside what was said', () => {
  rightFor([
    ['The mayor said the bridge would close, a plan that Maud Ferrant called “a farce”.', 'Maud Ferrant'],
    ['Lantz said that the mayor, whom Maud Ferrant called “a weathercock”, was ill.', 'Maud Ferrant'],
    ['Lantz said that the bridge, which many use, was “a wreck”.', 'Lantz'],
  ]);
});

describe('a participle, or a time, before the verb', () => {
  rightFor([
    ['A memo seen by this paper, dated 2 April, warned that the quay “cannot be saved for long”.', 'A memo'],
    ['The letter, signed by Dov Lantz, said it was “a very long wall”.', 'letter'],
    ['The council, in a note published in May, said it was “a very long wall”.', 'council'],
    ['In an extract published at the weekend Lantz said it was “a very long wall”.', 'Lantz'],
    ['In March Lantz said it was “a very long wall”.', 'Lantz'],
    ['Tove Marsk met Dov Lantz in May and said it was “a very good start”.', 'Tove Marsk'],
  ]);
});

describe('nouns that look like verbs', () => {
  rightFor([
    [
      'Tove Marsk, a former minister, said talks on a pause were going on and that she was “guardedly hopeful”.',
      'Tove Marsk',
    ],
    [
      'Maud Ferrant said cuts to the fund were late and that they were “a scandal in itself”.',
      'Maud Ferrant',
    ],
    [
      'A rep for Dov Lantz would not speak of the robes, but said he was “resting a sore calf”.',
      'A rep for Dov Lantz',
    ],
  ]);
});

describe('whose lawyer, whose post', () => {
  rightFor([
    ['A lawyer for Dov Lantz’s husband said it was “a sad day”.', 'A lawyer'],
    ['A post on the club’s website said: “We got this wrong.”', 'A post'],
    ['The chair of Avon’s biggest bank, Maud Ferrant, said it was “a sad day”.', 'Maud Ferrant'],
    ['The sister of a baker who died has spoken out, saying that it was “a sad day”.', 'sister of a baker'],
  ]);
});

describe('a place beside a place', () => {
  rightFor([
    ['Police in Lowmouth, Massachusetts, said it was “too late by then”.', 'Police'],
    ['A baker from Lowmouth, North Carolina, said it was “too late by then”.', 'A baker'],
    ['Maud Ferrant of Lowmouth, Ohio, said it was “too late by then”.', 'Maud Ferrant'],
    ['The mayor of Lowmouth, Maud Ferrant, said it was “too late by then”.', 'Maud Ferrant'],
  ]);
});

describe('what somebody was told', () => {
  rightFor([
    ['Maud Ferrant said Dov Lantz had told her to “go and find a hill”.', 'Dov Lantz'],
    ['Maud Ferrant recalled that a doctor had advised her to “smile much more”.', 'a doctor'],
    ['Maud Ferrant said she had told Dov Lantz to “go and find a hill”.', 'Maud Ferrant'],
    ['Maud Ferrant told reporters that Dov Lantz had called it “a mess from the start”.', 'Maud Ferrant'],
  ]);
});

describe('a place before the dash', () => {
  rightFor([
    [
      'LOWMOUTH, Ohio — Sen. Dov Lantz, a baker who chairs the panel, used a speech to call it “a sad day”.',
      'Dov Lantz',
    ],
    ['LOWMOUTH (AP) — Gov. Maud Ferrant, who faces a vote, vowed to “fight on to the end”.', 'Maud Ferrant'],
  ]);
});

describe('a remark on what was said', () => {
  rightFor([
    [
      'A headline asked if he had “cheated death”, a phrase that Maud Ferrant said made her sad.',
      'A headline',
    ],
    ['Dov Lantz called it “a sad day,” a phrase that Maud Ferrant later said she hated.', 'Dov Lantz'],
    ['Maud Ferrant described Lantz’s question about the quay as “beside the point”.', 'Maud Ferrant'],
  ]);
});

describe('a verb of a later clause', () => {
  rightFor([
    [
      'Dov Lantz told the club “it is over.” Maud Ferrant declined to comment, saying she would “see them at nine”.',
      'Dov Lantz',
      'Maud Ferrant',
    ],
    [
      'Dov Lantz said that his rival was “full of energy,” before complaining that she was “never on time”.',
      'Dov Lantz',
      'Dov Lantz',
    ],
  ]);
});

describe('what somebody’s words come to', () => {
  rightFor([
    ['Maud Ferrant’s answer ran to one line: “I have no idea.”', 'Maud Ferrant'],
    ['Maud Ferrant rejected Lantz’s claim that the sale was “a sad joke”.', 'Lantz'],
    ['Maud Ferrant rejected a suggestion from Dov Lantz that it was “a sad joke”.', 'Dov Lantz'],
    ['The day ended with a plea from Maud Ferrant to “keep the gate shut”.', 'Maud Ferrant'],
    ['Dov Lantz is tired. It is “a sad joke,” as he likes to put it.', 'Dov Lantz'],
  ]);
});

describe('verbs, names and times that look like each other', () => {
  rightFor([
    ['Maud Ferrant has two girls. Her daughters call it “the sideways farm”.', 'Maud Ferrant’s daughters'],
    ['Maud Ferrant told Dov Lantz Thursday that it was over. “Why so?” Lantz asked.', 'Dov Lantz'],
    ['“I’m here now, aren’t I?” Lantz said the second time.', 'Lantz'],
    ['“How long is a mile?” called out Dov Lantz.', 'Dov Lantz'],
    ['Dov Lantz leans toward his microphone. “Is it on?” he asks.', 'Dov Lantz'],
  ]);
});

describe('who only hears it', () => {
  rightFor([
    ['Dov Lantz had a temper. “He threw a chair”, the court was told.', null],
    ['“He threw a chair,” the jury heard.', null],
    ['A court has heard that Dov Lantz “threw a chair at him”.', null],
    ['Dov Lantz was heard to say “never in my life”.', 'Dov Lantz'],
    ['Dov Lantz says he heard Maud Ferrant say “never in my life”.', 'Maud Ferrant'],
    ['Maud Ferrant wrote that she had heard “silence, note by note”.', 'Maud Ferrant'],
  ]);
});

describe('an insertion that holds a title', () => {
  rightFor([
    ['Maud Ferrant, best known for “The Long Tide”, said it was “a joy to do”.', NOBODY, 'Maud Ferrant'],
    ['“It was a joy”, said Maud Ferrant, best known for “The Long Tide”.', 'Maud Ferrant', NOBODY],
  ]);
});

describe('whose clause goes on', () => {
  rightFor([
    [
      '“Many are tired,” Ferrant wrote in a note to Lantz explaining why she left, “but most agree.”',
      'Ferrant',
      'Ferrant',
    ],
    [
      'At one point, a woman asked for a photo and Dov Lantz said, “as long as we keep the law.”',
      'Dov Lantz',
    ],
    ['Lantz’s aide doubted that Lantz had ever “attacked” Ferrant, and said he was glad.', null],
    ['The club quickly blasted out an email to fans stating, “We close at noon.”', 'club'],
    ['He called her “my dearest friend.”\n– Press', null],
  ]);
});
