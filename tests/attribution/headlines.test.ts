/** Quotations in a headline: the first paragraph, without a full stop. */
import { describe } from 'vitest';
import { type Case, rightFor } from './support/speakers.ts';

const STORY = `
Mirela Danso, the mayor, said the bridge was “safe”.
“It leaks,” said Dov Lantz, an engineer who has looked at it for years.`;

const under = (headline: string, ...speakers: (string | null)[]): Case => [
  headline + STORY,
  ...speakers,
  'Mirela Danso',
  'Dov Lantz',
];

describe('a headline that names the speaker', () => {
  rightFor([
    under('Danso says bridge is ‘safe as houses’', 'Mirela Danso'),
    under("Danso says bridge is 'safe as houses'", 'Mirela Danso'),
    under('Bridge ‘will fall down’, Lantz warns', 'Dov Lantz'),
    under("Bridge 'will fall down', says Lantz", 'Dov Lantz'),
    under('Danso tells Lantz: ‘You know nothing’', 'Mirela Danso'),
    under('Danso stuns engineers: ‘I know what I’m doing’', 'Mirela Danso'),
    under('Danso Slams Engineers: ‘You Know Nothing’', 'Mirela Danso'),
    under('Danso on the bridge: ‘I won’t be told’', 'Mirela Danso'),
    under('Danso hails ‘stubborn, brilliant’ Lantz', 'Mirela Danso'),
    under('Danso calls for ‘national conversation’ on bridges', 'Mirela Danso'),
    under('Danso: ‘I won’t be told’', 'Mirela Danso'),
    under('‘It leaks like a sieve’: Lantz warns of bridge', 'Dov Lantz'),
  ]);
});

describe('a headline that doesn’t', () => {
  rightFor([
    under('Bridge ‘will fall down’, expert says', null),
    under('‘It leaks like a sieve’: the bridge nobody wants', null),
    under('‘Tired’ bridge to close as Danso demands inquiry', null),
    under('Danso under fire: ‘You know nothing’', null),
    under('Danso dies: ‘She was a giant’', null),
    under('Danso attacked by Lantz: ‘You know nothing’', null),
    under('Danso accused of ‘playing with lives’', null),
    under('Danso defends ‘stay at home’ message', null),
    under('Danso denies calling Lantz ‘an old fool’', null),
    under('Danso mocks Lantz’s ‘bridge to nowhere’', null),
    under('Danso told to ‘stay at home’', null),
    under('Danso, Lantz trade barbs: ‘You know nothing’', null),
  ]);
});

describe('a headline that repeats what the article says', () => {
  rightFor([
    [
      'Bridge ‘leaks like a sieve’, expert says\nThe bridge is old.\n“I’m afraid it leaks like a sieve,” Dov Lantz said.',
      'Dov Lantz',
      'Dov Lantz',
    ],
    [
      'Bridge ‘isn’t safe for anybody’\n"The bridge isn\'t safe for anybody," she said.\n"It leaks," said Mirela Danso.',
      null,
      null,
      'Mirela Danso',
    ],
    [
      'Mayor ‘under attack’ over bridge\nDov Lantz said: “She has been under attack.”\n“It leaks,” he said.',
      null,
      'Dov Lantz',
      'Dov Lantz',
    ],
    [
      'Bridge row: ‘you will all drown’\n“It was a threat. He said, ‘You will all drown,’ and left,” said Mirela Danso.',
      null,
      'Mirela Danso',
    ],
    [
      '‘We ran out of money’: the bridge that leaks\nDov Lantz spoke on Monday. “It leaks,” he said. “We ran out of money, and then of time.”',
      'Dov Lantz',
      'Dov Lantz',
      'Dov Lantz',
    ],
    [
      'Union rejects ‘derisory’ bridge offer\n“It is derisory and rude,” Dov Lantz said.\n“It leaks,” said Mirela Danso.',
      'Dov Lantz',
      'Dov Lantz',
      'Mirela Danso',
    ],
    [
      'Bridge closes after ‘filthy’ summer\nThe bridge is old.\nMirela Danso called the summer “filthy in every way”.',
      'Mirela Danso',
      'Mirela Danso',
    ],
    [
      'Engineer Blasts Mayor’s ‘Taste for Rust’\nDov Lantz said: “She has a taste for rust.”\n“It leaks,” he said.',
      'Dov Lantz',
      'Dov Lantz',
      'Dov Lantz',
    ],
  ]);
});

describe('a single word that the article doesn’t settle', () => {
  rightFor([
    // Two say it.
    [
      'Bridge offer ‘derisory’\n“It is derisory,” Dov Lantz said.\n“Derisory? No,” said Mirela Danso.',
      null,
      'Dov Lantz',
      'Mirela Danso',
    ],
    // It is denied, asked, passed on.
    [
      'Mayor denies being ‘reckless’\n“Do I look reckless?” asked Mirela Danso.\nShe left.',
      null,
      'Mirela Danso',
    ],
    [
      'Council rejects ‘reckless’ plan\n“Dov called it reckless,” Mirela Danso said.\nShe left.',
      null,
      'Mirela Danso',
    ],
    [
      'Mayor hits back at ‘reckless’ claim\n“I have never been reckless,” Mirela Danso said.\nShe left.',
      null,
      'Mirela Danso',
    ],
    // The article says so itself.
    [
      'Bridge closes after ‘filthy’ summer\nIt was a filthy summer.\n“It was filthy,” Dov Lantz said.',
      null,
      'Dov Lantz',
    ],
    // Too short to be told from any other.
    [
      'The mayor who never says ‘we’\n“I know what we did,” Mirela Danso said.\nShe left.',
      null,
      'Mirela Danso',
    ],
    // Part of another word.
    ['Bridge ‘water’ row\nIt rained.\n“The waterworks won’t help,” Dov Lantz said.', null, 'Dov Lantz'],
  ]);
});
