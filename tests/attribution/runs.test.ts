/** Quotations that follow each other. Each line of a text is a paragraph. */
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import { nameOf, notYetRightFor, rightFor } from './support/speakers.ts';

describe('a sentence that goes on after the comma', () => {
  rightFor([
    [
      '“We will be fine,” said Maud Ferrant, a baker. “But I think the quay has changed,” because of the flood.',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
    ['“We will be fine,” said Maud Ferrant. “Harbour pride” was the name of her boat.', 'Maud Ferrant', null],
  ]);
});

describe('a quotation alone', () => {
  rightFor([
    [
      '“It was a plain no,” Maud Ferrant said. Then, “I tried to explain it to them.”',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
    ['“We ran out of road,” Dov Lantz said. “We had no legs left.”', 'Dov Lantz', 'Dov Lantz'],
    [
      '“We ran out of road,” Dov Lantz said.\n“We had no legs left at the end of that game,” he added. “None.”',
      'Dov Lantz',
      'Dov Lantz',
      'Dov Lantz',
    ],
  ]);
});

describe('a new speaker', () => {
  rightFor([
    ['“We ran out of road,” Dov Lantz said.\n“You did,” Mirela Danso replied.', 'Dov Lantz', 'Mirela Danso'],
    [
      '“We ran out of road,” Dov Lantz said.\nMirela Danso saw it differently.\n“They were lazy,” she said.',
      'Dov Lantz',
      'Mirela Danso',
    ],
    [
      '“We ran out of road,” Dov Lantz said.\nMirela Danso saw it differently. “They were lazy from the first minute to the last,” she said.',
      'Dov Lantz',
      'Mirela Danso',
    ],
  ]);
});

describe('a sentence about one person only, right before', () => {
  rightFor([
    [
      'Maud Ferrant shook her head and looked out over the empty harbour. “That is not what we were promised.”',
      'Maud Ferrant',
    ],
    ['Mirela Danso considers the question. “He has never cooked for anybody.”', 'Mirela Danso'],
    ['The paper is careful. Dov Lantz is less so in person. “I would call it theft.”', 'Dov Lantz'],
    ['Mirela Danso glances at Dov Lantz. “Ask him about the soup.”', null],
    ['The neighbours of the bakery are angry. “Nobody asked us.”', null],
    ['Mirela Danso works in a bakery. The “soup kitchen” is next door.', null],
  ]);
});

describe('he or she, right before', () => {
  rightFor([
    [
      '“The mill is old,” Dov Lantz said.\nHe pulled a face. “It leaks when it rains.”',
      'Dov Lantz',
      'Dov Lantz',
    ],
    [
      '“The mill is old,” Dov Lantz said.\nWas he angry? “I’m 81. I’m always angry.”',
      'Dov Lantz',
      'Dov Lantz',
    ],
    ['Maud Ferrant, the mayor, sat down. She glanced at the clock. “Ten minutes.”', 'Maud Ferrant'],
    [
      '“The mill is old,” Dov Lantz said.\nHis wife, Maud Ferrant, was less poetic about it. “It leaks when it rains.”',
      'Dov Lantz',
      'Maud Ferrant',
    ],
    // What is done to her.
    ['Maud Ferrant was fined £200 on Monday. “You knew what you did.”', null],
    ['Maud Ferrant was fined £200 on Monday. “I had no idea what it would come to.”', 'Maud Ferrant'],
    // Somebody else is there.
    ['“The mill is old,” Dov Lantz said.\nHe met Tove Marsk at the weir. “You are late.”', 'Dov Lantz', null],
    ['“The mill is old,” Dov Lantz said.\nHis wife was less sure. “He dreams.”', 'Dov Lantz', null],
  ]);
});

describe('a paragraph about one person, before one who says “I”', () => {
  rightFor([
    [
      '“It is wet,” said Ari Bohm.\nMaud Ferrant, who came from Holm last week, held up a photograph of the cake.\n“I took it myself, and I keep it by the bed.”',
      'Ari Bohm',
      'Maud Ferrant',
    ],
    [
      'The story so far.\nAri Bohm said help was “on its way”. Maud Ferrant will not be among those who ask. Her last bill was $31,000.\n“I rang to check. The man was lovely about it.”',
      'Ari Bohm',
      'Maud Ferrant',
    ],
    // Two people.
    [
      '“It is wet,” said Ari Bohm.\nMaud Ferrant met Dov Lantz at the weir.\n“I never saw the like of it in all my years.”',
      'Ari Bohm',
      null,
    ],
    // It is of her that it speaks.
    [
      '“She is wrong,” said Ari Bohm.\nThe mayor, Maud Ferrant, has not answered.\n“I wrote to her twice, and then I gave up.”',
      'Ari Bohm',
      null,
    ],
  ]);
});

describe('a paragraph about one of whom others speak', () => {
  rightFor([
    ['The story so far.\nMaud Ferrant was jailed on Monday.\n“I never want to see that face again.”', null],
    ['The story so far.\nMaud Ferrant won. Neighbours cheered.\n“I never saw the like of it.”', null],
    ['The story so far.\nMaud Ferrant died on Monday after a long illness.\n“I will miss my mother.”', null],
    ['The story so far.\nMaud Ferrant has her critics, too.\n“I never trusted that smile.”', null],
    ['The story so far.\nNot everybody loves Maud Ferrant.\n“I never trusted that smile.”', null],
    ['The story so far.\nMaud Ferrant drove the last bus out.\n“We will remember it here.”', null],
    [
      'The story so far.\nMaud Ferrant, 71, keeps bees behind the mill.\n“I call the angry one after my sister.”',
      'Maud Ferrant',
    ],
  ]);
});

describe('a sentence that ends with who says so, right before', () => {
  rightFor([
    ['The road will open by summer, says Maud Ferrant. “I asked them twice.”', 'Maud Ferrant'],
    ['The road will open by summer, said Maud Ferrant on Monday. “I asked them twice.”', 'Maud Ferrant'],
    ['The road will open by summer, said the mayor. “I asked them twice.”', 'mayor'],
    ['The road will open by summer, according to Maud Ferrant. “I asked them twice.”', 'Maud Ferrant'],
    ['The road will open by summer, according to a report. “I asked them twice.”', null],
    // Whom she speaks of.
    ['Maud Ferrant, the mayor, said Dov Lantz in the end was “a fool”.', 'Maud Ferrant'],
    ['Maud Ferrant, however, said residents of Holm were “fools”.', 'Maud Ferrant'],
  ]);
});

describe('a question right before', () => {
  rightFor([
    ['“I wrote to him,” Maud Ferrant said.\nDid he reply? “With a dozen eggs.”', 'Maud Ferrant', null],
    [
      '“I am old,” Maud Ferrant said.\nThe notary asked her if she was sure.\n“I told him that I was never as sure of a thing.”',
      'Maud Ferrant',
      null,
    ],
    ['Reporters asked Maud Ferrant why she had left.\n“Because I was tired of it all.”', null],
    ['Dov Lantz asked the mayor why nobody had come.\n“Who closed the road?”', 'Dov Lantz'],
    [
      'Dov Lantz asked the mayor whether he agreed. “Because if he does, he can come and tell them.”',
      'Dov Lantz',
    ],
  ]);
});

describe('a few words in a dialogue', () => {
  rightFor([
    [
      '“You sent me a basket,” Dov Lantz said.\n“It was a ham,” Maud Ferrant said.\n“It was a terrible ham!”',
      'Dov Lantz',
      'Maud Ferrant',
      null,
    ],
    [
      '“You sent me a basket,” Dov Lantz said.\n“It was a ham,” Maud Ferrant said.\n“And it was a good ham, with cloves in it and a ribbon.”',
      'Dov Lantz',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
    ['“It was a ham,” Maud Ferrant said.\n“It was a terrible ham!”', 'Maud Ferrant', 'Maud Ferrant'],
  ]);
});

describe('question and answer', () => {
  rightFor([
    [
      '“It is not missing,” Dov Lantz said. “It is spent.”\n“On what?” asked Mirela Danso of the Echo.\n“On the bridge.”\n“Which bridge?”\n“The one you came by,” said Lantz.',
      'Dov Lantz',
      'Dov Lantz',
      'Mirela Danso',
      'Dov Lantz',
      'Mirela Danso',
      'Dov Lantz',
    ],
    [
      '“Where were you?” Mirela Danso asked.\nDov Lantz looked down. “At home,” he said.\n“Alone?”\n“Alone with the dog.”',
      'Mirela Danso',
      'Dov Lantz',
      'Mirela Danso',
      'Dov Lantz',
    ],
    [
      '“I am not going,” Dov Lantz said.\n“You are,” said Mirela Danso.\n“Am I?”',
      'Dov Lantz',
      'Mirela Danso',
      null,
    ],
    ['“Are you well?” asked Mirela Danso.\n“I was, until you came.”', 'Mirela Danso', null],
    [
      '“You think it is over,” Dov Lantz said.\n“I think you are tired,” Mirela Danso answered.\n“It is the same thing at my age.”',
      'Dov Lantz',
      'Mirela Danso',
      null,
    ],
    [
      '“Does anybody know what it cost?” said Mirela Danso.\n“I don’t think they do, and I don’t think they care.”',
      'Mirela Danso',
      'Mirela Danso',
    ],
  ]);
});

describe('an interview', () => {
  rightFor([
    [
      'The woman who counts herons\nTove Marsk lives in a hut by the river in Holm.\nWhy herons?\n“Because nobody else wanted them. They stand about.”\nWhat does a day look like?\n“Cold. I get up at four.”\nDo they know you?\n“They do,” she says.',
      'Tove Marsk',
      'Tove Marsk',
      'Tove Marsk',
    ],
    [
      'Maud Ferrant: ‘I never liked boats’\nMaud Ferrant is late.\nI begin by asking her about the sea.\n“It is wet. I told them so.”\nAnd the boat?\n“It sank.”',
      'Maud Ferrant',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
  ]);
});

describe('questions that make no interview', () => {
  rightFor([
    // Two are named at the start.
    [
      'The woman who counts herons\nTove Marsk lives in a hut by the river. Her brother, Dov Lantz, brings her bread.\nWhy herons?\n“Because nobody else wanted them.”\nWhat does a day look like?\n“Cold. I get up at four.”',
      null,
      null,
    ],
    // Others answer.
    [
      'The bridge that nobody wanted\nMaud Ferrant is tired of the bridge.\nWhy was it built?\n“For votes,” said Dov Lantz.\nWho paid?\n“We did,” says Tove Marsk.',
      'Dov Lantz',
      'Tove Marsk',
    ],
    // Somebody else answers, too.
    [
      'What is the Holm virus?\nDov Lantz caught it in May, and he was ill for weeks.\nHow do you get it?\n“Ticks carry it,” the health office says.\nIs it deadly?\n“No.”\nCan it be cured?\n“Not yet.”',
      'health office',
      null,
      null,
    ],
    // Another is named before the second.
    [
      'Holm after the flood\nMaud Ferrant stood in her kitchen.\nWhere would she go now?\n“My sister’s.”\nDov Lantz stood in his yard.\nWhere would he go?\n“Nowhere.”',
      'Maud Ferrant',
      null,
    ],
    // It is another who is asked.
    [
      'A winter of bridges\nMaud Ferrant is tired of the bridge.\nDov Lantz was there. I asked him if it would stand.\n“No,” he said.\nMirela Danso was there. I asked her if it would stand.\n“No,” she said.',
      'Dov Lantz',
      'Mirela Danso',
    ],
  ]);
});

describe('somebody addressed or answered', () => {
  rightFor([
    ['Mirela Danso asked again. “He reads a great deal, Mirela,” she replied.', null],
    ['“Then I will walk,” Mirela Danso says. “It’s a long way,” the agent replies.', 'Mirela Danso', null],
    ['Mirela Danso turned to Dov Lantz. “We ran out of road, Dov,” she said.', 'Mirela Danso'],
  ]);
});

describe('words on things, in between', () => {
  rightFor([
    [
      '“My aunt is in that window,” said Dov Lantz, pointing to a plate that reads “Given in memory of Ida Lantz.” “They can’t take that from us.”',
      'Dov Lantz',
      null,
      'Dov Lantz',
    ],
  ]);
});

describe('marks opened again', () => {
  rightFor([
    [
      'Dov Lantz said: “We ran out of road in the second half today.\n“We had no legs left at the end of that game.”',
      'Dov Lantz',
      'Dov Lantz',
    ],
    [
      'Dov Lantz said: “We ran out of road in the second half today.\n“We had no legs left at the end of that game.\n“It happens to every team in the league.”\n“You were lazy,” Mirela Danso said.',
      'Dov Lantz',
      'Dov Lantz',
      'Dov Lantz',
      'Mirela Danso',
    ],
  ]);
});

describe('a statement issued in the paragraph before', () => {
  rightFor([
    [
      'On Monday Dov Lantz issued the following statement:\n“Our thoughts are with all of them.”',
      'Dov Lantz',
    ],
    ['Dov Lantz released a statement:\n“Our thoughts are with all of them.”', 'Dov Lantz'],
    ['The Harbour Police released the following statement:\n“We are looking into it.”', 'Harbour Police'],
    ['The company released its new record on Monday:\n“We are looking into it.”', null],
  ]);
});

describe('announced in the paragraph before', () => {
  rightFor([
    ['Dov Lantz wrote on Monday:\n“We ran out of road. We had no legs left.”', 'Dov Lantz'],
    ['Dov Lantz said this:\n“We ran out of road. We had no legs left.”', 'Dov Lantz'],
  ]);
});

describe('question and answer', () => {
  rightFor([
    [
      'Asked by Mirela Danso whether he was tired, Dov Lantz said: “We were all exhausted by the end.”',
      'Dov Lantz',
    ],
  ]);
});

describe('a transcript', () => {
  rightFor([
    [
      'Anchor Mirela Danso spoke to coach Dov Lantz.\nDanso: “Were you tired at the end of the game?”\nLantz: “We were all exhausted by the end.”',
      'Mirela Danso',
      'Dov Lantz',
    ],
    [
      'Anchor Mirela Danso spoke to coach Dov Lantz.\n“DANSO: Were you tired at the end of the game?\n“LANTZ: We were all exhausted by the end.”',
      'Mirela Danso',
      'Dov Lantz',
    ],
    [
      'Anchor Mirela Danso spoke to coach Dov Lantz.\nDANSO: “Were you tired at the end of the game?”\nLANTZ: “We were all exhausted by the end.”',
      'Mirela Danso',
      'Dov Lantz',
    ],
  ]);
});

describe('a quotation inside another’s speech', () => {
  rightFor([
    ['“Dov said ‘never again’ and walked off,” Mirela Danso recalled.', 'Mirela Danso'],
    ['‘Dov said “never again” and walked off,’ Mirela Danso recalled.', 'Mirela Danso'],
  ]);
});

it('reads a block quote like a paragraph', () => {
  const text = 'Dov Lantz wrote to the fans on Monday:\n“We ran out of road. We had no legs left.”';
  const [first, second] = fromPlainText(text).blocks;
  if (!first || !second) throw new Error('two blocks expected');
  expect(attribute({ text, blocks: [first, { ...second, kind: 'block-quote' }] }).map(nameOf)).toEqual([
    'Dov Lantz',
  ]);
});

describe('not yet right', () => {
  notYetRightFor(
    'a paragraph that is a quotation alone, before the one that names the speaker, stays unclear',
    [
      [
        '“We ran out of road. We had no legs left.”\n“That happens,” Dov Lantz said.',
        'Dov Lantz',
        'Dov Lantz',
      ],
    ],
  );
  notYetRightFor('the second such paragraph in a row is thought too weak', [
    [
      'Dov Lantz said his side had run out of road.\n“We had no legs left at the end of that game.”\n“It happens to every team in the league.”',
      'Dov Lantz',
      'Dov Lantz',
    ],
  ]);
  notYetRightFor('two of unknown gender in turns are not told apart', [
    [
      '“Were you tired?” Mirela Danso asked.\n“Exhausted,” Dov Lantz said.\n“And the players?” she asked.\n“Worse,” he said.',
      'Mirela Danso',
      'Dov Lantz',
      'Mirela Danso',
      'Dov Lantz',
    ],
  ]);
});
