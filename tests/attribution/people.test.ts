/** Brides, sources, prime ministers: people whom a noun stands for. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('one of several', () => {
  rightFor([
    [
      'Half of the staff have served time. “He didn’t ask me what I did,” said one of them, a 38-year-old welder.',
      'a 38-year-old welder',
    ],
    ['“Nobody told us they were loose,” said one of them, a soprano who asked for anonymity.', 'a soprano'],
  ]);
});

describe('“they” for somebody without a name', () => {
  rightFor([
    [
      'One former minister said the mood among activists was bleak. “It isn’t anger,” they said.',
      'One former minister',
    ],
    ['An insider said relations with ministers were poor. “They don’t call back,” they said.', 'An insider'],
    // Several may be meant.
    [
      'The parents waited outside. A doctor said the boy was well. “We are so relieved,” they said.',
      'parents',
    ],
    [
      'The researchers tested 400 mice. An expert said the work was promising. “More tests are needed,” they wrote.',
      'researchers',
    ],
    ['A neighbour said she saw Ann Hill and Tom Reed leave. “We are off,” they said.', null],
    [
      'Ann and Tom Hill opened a shop in May.\nIt was small. It sold bread.\nA customer said the bread was good. “We worked hard,” they said.',
      null,
    ],
    ['A senior official said farmers were angry. “We have been patient,” they said.', 'farmers'],
  ]);
});

describe('an age or a country', () => {
  rightFor([
    [
      'Phoebe Gladly says she is relishing the chance to swim at home. The 21-year-old from Nailsby won two medals last summer. “My nan’s never seen me race,” she said.',
      'Phoebe Gladly',
    ],
    [
      'Lewis Penrose claimed pole position for Sunday’s race. The Briton was judged to have impeded Finland’s Eero Salo. “Where was I supposed to go?” he said.',
      'Lewis Penrose',
    ],
    [
      'A cyclist, Bea Stott, was knocked off her bike. Sgt Neil Gow said: “The driver did not stop.” The mother-of-two said: “I thought I was dead.”',
      'Neil Gow',
      'Bea Stott',
    ],
  ]);
});

describe('an age that is another’s', () => {
  rightFor([
    [
      'A woman was hurt. Sergeant Ann Reed said it was late. The 34-year-old was taken to hospital. “I am well,” she said.',
      null,
    ],
    [
      'Detective Tom Reed said a man was caught. The 34-year-old was held on Monday. “I did it,” he said.',
      null,
    ],
  ]);
});

describe('an office or a role that is another’s', () => {
  rightFor([
    [
      'Harriet Stanley said she was sorry that a third minister had gone. “I was elected to do a job,” the prime minister said.',
      'prime minister',
    ],
    ['Tom Reed, the environment minister, resigned. “It is late,” the minister said.', 'Tom Reed'],
    [
      'Postman Trevor Wigley, 58, made the promise. “I never thought she’d hold me to it,” he said. The wedding took place on Saturday. “He lasted until the speeches,” said the bride.',
      'Trevor Wigley',
      'bride',
    ],
  ]);
});

describe('a clause about somebody else, before the verb', () => {
  rightFor([
    [
      'The couple, Stan and Ivy Brace, have three children. A carer at the home, where they share a room, said that they still held hands. “You can hear them chatting,” she said.',
      'A carer',
    ],
    [
      '“It was late,” said Helena Astley. A churchwarden, who asked not to be named, said it was over. “He baptised my daughter,” she said.',
      'Helena Astley',
      'A churchwarden',
    ],
    // A place is nobody.
    ['Tom Hill, 40, is a baker. London, where he lives, is loud. “I love it,” he said.', 'Tom Hill'],
  ]);
});

describe('a name that ends like a trade, a name after a description', () => {
  rightFor([
    [
      'Abdirahman Warsame, a driver, went in through a window. “I was scared,” Mr. Warsame said.',
      'Abdirahman Warsame',
    ],
    ['“She was late,” said the mill’s owner, Dr Ann Price.', 'Ann Price'],
    [
      'A pilot study found that it works. “It’s a small sample,” cautions its author, Dr Yusuf Rahim, “but my mother’s enrolled.”',
      'Yusuf Rahim',
      'Yusuf Rahim',
    ],
  ]);
});

describe('whom a court report opens with', () => {
  rightFor([
    [
      'A woman accused of leaving her baby told a friend she was “scared”, prosecutors said.\nKayla Rend, 20, appeared in court on Monday.',
      'Kayla Rend',
    ],
    [
      'A plumber who hit a cyclist has been jailed after he told police it was “an accident”.\nJane Doe, 34, was found in the road.\nTom Reed, 40, pleaded not guilty.',
      'Tom Reed',
    ],
    // A witness, another one, or nobody accused.
    [
      'A police officer told a court he “feared for his life” when a car hit him.\nLee Marsh, 29, denies dangerous driving.',
      'A police officer',
    ],
    ['A man told a jury he was “scared” of his wife.\nKayla Rend, 20, appeared in court on Monday.', 'A man'],
    ['A woman told a friend she was “scared”.\nKayla Rend, 20, lives in Leeds.', 'A woman'],
  ]);
});

describe('where a sentence or a name begins', () => {
  rightFor([
    [
      'Ann Hill said the bodies arrived at 3 a.m. A senior official said the target had been “a commander”.',
      'A senior official',
    ],
    [
      'Tom Reed left the U.S. He said it was “late”. The U.S. House called it “early”.',
      'Tom Reed',
      'U.S. House',
    ],
    [
      'In 1991 Milt Grabow quit. His shop gets instruments from as far away as Finland. “There are 20 of us,” he said.',
      'Milt Grabow',
    ],
  ]);
});
