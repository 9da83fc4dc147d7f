/** Who asks and who answers, who tells and who is told: who a pronoun can't mean. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('who is named in “Asked …”', () => {
  rightFor([
    [
      'Asked by Channel 5’s Jake Harlow whether he would drop out, Siddharth Rao laughed. “Not a chance,” he said.',
      'Siddharth Rao',
    ],
    [
      'Asked by Channel 5’s Martha Kellen whether she trusted the polls, Mattea Frost shrugged. “Not really,” she said.',
      'Mattea Frost',
    ],
    [
      'council spokeswoman Linda Psarelli said the trip was on. Asked if Secretary Ann Okoro would go along, she said, “Stay tuned.”',
      'Linda Psarelli',
    ],
    [
      'Asked if the president still had confidence in Treasury Secretary Vance Okoro, Linda Psarelli said: “He does.” Asked if Okoro would be in the job next month, she said, “I have no announcements.”',
      'Linda Psarelli',
      'Linda Psarelli',
    ],
    [
      'Consultant Dr Paul Beale said: ‘There was a missed opportunity.’ Asked if Mr Sallis would have survived, he replied: ‘On balance, yes.’',
      'Paul Beale',
      'Paul Beale',
    ],
    [
      'Manager Steve Corrie said the squad was “down to the bare bones”. Asked if captain Mark Dane would be fit for Saturday, he said: “We’ll give him every chance.”',
      'Steve Corrie',
      'Steve Corrie',
    ],
    [
      'When a reporter asked about the tax returns, Psarelli said they were under audit. Pressed on when the audit would end, she said, “I don’t have a date for you.”',
      'Psarelli',
    ],
    [
      'When a reporter asked if the president still had confidence in him, Psarelli said, “Yes, he does.” Pressed on whether that would change, she said, “I’m not going to get into hypotheticals.”',
      'Psarelli',
      'Psarelli',
    ],
    [
      'Home Secretary Ed Crane defended the deal. Questioned about Mr Peel’s future, he said: “That is a matter for him.”',
      'Ed Crane',
    ],
    [
      'Harwick manager Jim Boyce named an unchanged side. Questioned about Paul Dane’s injury, he said: ‘He’s getting there.’',
      'Jim Boyce',
    ],
    [
      'Asked about his friendship with Mayor Dan Ellis, Siddharth Rao paused. “We go way back,” he said.',
      'Siddharth Rao',
    ],
  ]);
});

describe('who answers', () => {
  rightFor([
    [
      'Coroner Jane Moss asked Dr Ruth Beale why no scan was ordered. ‘We were short-staffed,’ she replied.',
      'Ruth Beale',
    ],
    [
      '“Is this about race?” Rep. Ann Moss asked. “No,” Krall replied. “Then what?” Moss asked. “Money,” he said.',
      'Ann Moss',
      'Krall',
      'Ann Moss',
      'Krall',
    ],
    [
      '“Why did you do it?” Rep. Ann Moss asked. “I was told to,” Krall replied. “By whom?” Moss asked. “By the president,” he said.',
      'Ann Moss',
      'Krall',
      'Ann Moss',
      'Krall',
    ],
  ]);
});

describe('who is told, and who disagrees', () => {
  rightFor([
    [
      'Rep. Tom Holt was told by Attorney General Dan Krall that the case was closed. “I was shocked,” he said.',
      'Tom Holt',
    ],
    [
      'Sen. Joe Wall accused Finn of lying. Finn denied it. “I never promised him anything,” he said.',
      'Finn',
    ],
    [
      'Rep. Dan Ortiz accused Lund of corruption. “He sold his office,” Ortiz said. Lund denied it. “I have never taken a dime,” he said.',
      'Dan Ortiz',
      'Lund',
    ],
    [
      '“It’s never a penalty,” said Harwick boss Neil Fry. “He’s dived.” His opposite number, Kenny Dale, disagreed. “It was stonewall,” he said.',
      'Neil Fry',
      'Neil Fry',
      'Kenny Dale',
    ],
    [
      '‘I was terrified,’ Miss Kerr told the jury. ‘He had a knife.’ The defendant, Carl Boon, denied threatening her.',
      'Kerr',
      'Kerr',
    ],
    ['Fans hailed him as “the new Caruso.” Balan disagreed. “I’m the old Balan,” he said.', 'Fans', 'Balan'],
    [
      'Critics hailed her as “the voice of a generation.” Quint laughed at the idea. “I can’t even sing,” she said.',
      'Critics',
      'Quint',
    ],
    [
      'The King was heard telling the Archbishop: ‘I’m still standing.’ The Queen laughed and said: ‘Only just.’',
      'King',
      'Queen',
    ],
    [
      'The Prime Minister was caught on camera telling aides: “What a shower.” Chancellor Sue Lamb laughed.',
      'Prime Minister',
    ],
  ]);
});

describe('somebody else than who does it to “him”', () => {
  rightFor([
    [
      '“I was nervous,” Brandt said. Director Bjarni Holt cast her after one audition. “You just knew,” he said.',
      'Brandt',
      'Bjarni Holt',
    ],
    [
      '“I froze,” said Castellane. Coach Dragan Ilic pulled her out of the water. “She was blue,” he said.',
      'Castellane',
      'Dragan Ilic',
    ],
    [
      '“He couldn’t skip,” said Marguerite Dale, who trained Clement Osei for six years. She never charged him a penny. “I owe her my life,” he said.',
      'Marguerite Dale',
      'Clement Osei',
    ],
    [
      'Judge Helen Marsh told him: “You are a danger to women.” The boy’s grandmother wept as he was led away. Outside court she said: “Justice has been done.”',
      'Helen Marsh',
      'boy’s grandmother',
    ],
    [
      'Judge Alan Marsh told him: ‘You are a coward.’ The girl’s uncle shook his head. Outside court he said: ‘It’s a joke.’',
      'Alan Marsh',
      'girl’s uncle',
    ],
  ]);
});

describe('a letter in which somebody says something', () => {
  rightFor([
    [
      'Prosecutor Jemima Otieno read a statement from the victim in which she said: ‘I no longer feel safe in my own home.’',
      'victim',
    ],
  ]);
});

describe('what “according to” names', () => {
  rightFor([
    [
      'The study suggests that sleep may be “a window into the ageing brain,” according to co-author Luz Ferreira.',
      'Luz Ferreira',
    ],
    [
      'The report found that the ward was “dangerously understaffed,” according to nurse Abeba Tesfaye.',
      'Abeba Tesfaye',
    ],
    ['The results are “a warning shot,” according to lead author Piet Vermeulen.', 'Piet Vermeulen'],
  ]);
});

describe('a paragraph that goes on, however short', () => {
  rightFor([
    [
      'The victim’s daughter, Ruth Rossiter, said: “He took my mum from me.\n“I will never forgive him.”',
      'Ruth Rossiter',
      'Ruth Rossiter',
    ],
    [
      'Mr Lund said: ‘We have waited two years for this day and nobody has ever apologised.\n‘It is a disgrace.’',
      'Lund',
      'Lund',
    ],
  ]);
});
