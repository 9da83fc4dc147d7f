import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Entry } from '../../lib/attribution/rules/catalogue.ts';
import { NOT_SPEECH_RULES } from '../../lib/attribution/rules/not-speech.ts';
import { RULES } from '../../lib/attribution/rules/rules.ts';
import { nameOf, read } from './support/speakers.ts';

const ALL = [...RULES, ...NOT_SPEECH_RULES];

it('no two rules share an id', () => {
  const ids = ALL.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('the catalogue and the table below have a line for each rule, and no other', () => {
  const ids = ALL.map(({ id }) => id).sort();
  expect(Object.keys(CATALOGUE).sort()).toEqual(ids);
  expect(Object.keys(OWN).sort()).toEqual(ids);
});

describe.each(ALL.map(({ id }) => id))('%s', (id) => {
  const { why, example, counterExample } = CATALOGUE[id] as Entry;

  it('says why in one line, with an example and a counter-example', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(why).toMatch(/^\S[^\n]{10,160}\.$/);
    expect(example).not.toBe('');
    expect(counterExample).not.toBe('');
  });

  it('decides its example, and not its counter-example or otherwise', () => {
    const [inExample, inCounterExample] = OWN[id] as readonly [string, string];
    expect(verdicts(example)).toBe(inExample);
    expect(rulesFor(example)).toContain(id);
    expect(verdicts(counterExample)).toBe(inCounterExample);
    if (inExample === inCounterExample) expect(rulesFor(counterExample)).not.toContain(id);
  });
});

const rulesFor = (text: string) => read(text).map(({ rule }) => rule);

/** Who says it; “Hill?” where that stays a guess below the line. */
const verdicts = (text: string) =>
  read(text)
    .map((one) => nameOf(one) ?? /It may be (.+?),/.exec(one.explanation)?.[1]?.concat('?') ?? 'unclear')
    .join(', ');

/** What comes out of each rule's own example and counter-example. */
const OWN: Readonly<Record<string, readonly [example: string, counterExample: string]>> = {
  'speaker-label': ['HILL', 'unclear'],
  'verb-subject-after': ['Chris Low', 'unclear'],
  'subject-verb-after': ['Ann Hill', 'unclear'],
  'dash-name': ['Ann Hill', 'unclear'],
  'passive-by': ['Ann Hill', 'unclear'],
  'as-put-it': ['Ann Hill', 'unclear'],
  'cue-before': ['Ann Hill', 'unclear'],
  'in-the-words-of': ['Ann Hill', 'unclear'],
  'according-to': ['Ann Hill', 'Reed'],
  'trailing-cue': ['Hill', 'unclear'],
  reopened: ['Hill, Hill', 'Hill, Reed'],
  'name-colon': ['Ann Hill', '–'],
  announced: ['Hill', 'Reed'],
  'continues-paragraph': ['Hill, Hill', 'Hill, Reed'],
  'follows-report': ['Ann Hill', 'Tom Reed'],
  'takes-turns': ['Ann Hill, Tom Reed, Ann Hill', 'Tom Reed, Ann Hill'],
  'leads-in': ['Ann Hill, Ann Hill', 'Ann Hill'],
  'continues-run': ['Ann Hill, Ann Hill, Ann Hill?', 'Ann Hill, Tom Reed'],
  'weak-cue-before': ['Ann Hill?', 'unclear'],
  'named-beat': ['Ann Hill', 'Ann Hill?'],
  'beat-before': ['Ann Hill?', 'Ann Hill'],
  'sentence-subject': ['Hill?', '–'],
  repeated: ['Ann Hill, Ann Hill', 'unclear, Ann Hill'],
  interview: ['Ann Hill, Ann Hill, Ann Hill, Ann Hill', 'Tom Reed'],
  'headline-colon': ['Ann Hill', 'unclear'],
  nickname: ['–', 'Hill'],
  title: ['–, –', 'unclear'],
  'coined-term': ['–', 'Hill'],
};

/** Further sentences that a rule decides (what comes out), and that it leaves alone. */
const MORE: Readonly<Record<string, { decides: readonly Row[]; leaves: readonly string[] }>> = {
  'speaker-label': {
    decides: [
      ['Okoro: “The ward was full every night of that week.”', 'Okoro'],
      ['INES OKORO: “The ward was full every night of that week.”', 'INES OKORO'],
      ['INES OKORO (flute, vocals): “The ward was full every night.”', 'INES OKORO'],
      ['Ines Okoro, matron: “The ward was full every night of that week.”', 'Ines Okoro'],
    ],
    leaves: ['Her answer was short: “The ward was full.”', 'Okoro said: “The ward was full.”'],
  },
  'verb-subject-after': {
    decides: [
      ['“The ward was full,” said Ines Okoro, who runs it.', 'Ines Okoro'],
      ['“Was it full?” asked Ines Okoro.', 'Ines Okoro'],
      ['“It was full,” says the doctor, “every night of that week.”', 'doctor, doctor'],
    ],
    leaves: ['“The ward was full,” Ines Okoro said.', 'The ward was “full”, and said so.'],
  },
  'subject-verb-after': {
    decides: [
      ['“The ward was full,” Ines Okoro told the inquiry.', 'Ines Okoro'],
      ['“The ward was full,” Ines Okoro, the matron, later admitted.', 'Ines Okoro'],
      ['“It was full,” as Ines Okoro put it.', 'Ines Okoro'],
    ],
    leaves: ['“The ward was full,” said Ines Okoro.', '“It was full.” Ines Okoro left the room.'],
  },
  'dash-name': {
    decides: [
      ['“The ward was full every night.” – Ines Okoro, matron', 'Ines Okoro'],
      ['“The ward was full every night.” -- Ines Okoro', 'Ines Okoro'],
    ],
    leaves: ['The “full ward” — Ines Okoro runs it — was empty.'],
  },
  'passive-by': {
    decides: [
      ['The ward was described as “full every night” by Ines Okoro.', 'Ines Okoro'],
      ['It is a ward called “a corridor with beds” by Ines Okoro.', 'Ines Okoro'],
      ['The ward, described as “full every night” by Ines Okoro, closed.', 'Ines Okoro'],
    ],
    leaves: [
      'Okoro said nurses were “worn out” by the shifts.',
      'It was printed in a “hit piece” by the Echo.',
    ],
  },
  'as-put-it': {
    decides: [['As Ines Okoro told the inquiry, “the ward was full every night”.', 'Ines Okoro']],
    leaves: [
      'Ines Okoro put it in a drawer marked “private”.',
      'As a matron, Ines Okoro said it was “full”.',
    ],
  },
  'cue-before': {
    decides: [
      ['Ines Okoro has always insisted the ward was “full every night”.', 'Ines Okoro'],
      ['Speaking in Lowmouth, Ines Okoro said: “It was full.”', 'Ines Okoro'],
    ],
    leaves: ['“It was full,” Ines Okoro said.', 'The ward was “full”.'],
  },
  'in-the-words-of': {
    decides: [['The ward was, in the words of Ines Okoro, “full every night”.', 'Ines Okoro']],
    leaves: ['In a word, the ward was “full”.'],
  },
  'according-to': {
    decides: [['The ward was “full every night”, according to matron Ines Okoro.', 'Ines Okoro']],
    leaves: ['The ward was “full”. According to Ines Okoro, nobody came.'],
  },
  'trailing-cue': {
    decides: [['The ward was “full every night” that week, said Ines Okoro.', 'Ines Okoro']],
    leaves: ['The ward was “full every night” when Ines Okoro spoke to it.'],
  },
  announced: {
    decides: [['The doctor, Ines Okoro, told the inquiry:\n“The ward was full every night.”', 'Ines Okoro']],
    leaves: ['Ines Okoro told the inquiry.\n“The ward was full every night,” said Dov Lantz.'],
  },
  'name-colon': {
    decides: [['All agree. Ines Okoro: “The ward was full every night.”', 'Ines Okoro']],
    leaves: ['He had a message for Ines Okoro: “The ward is full every night.”'],
  },
  nickname: {
    decides: [['Anselm “Wall” Kolk kept goal.', '–']],
    leaves: ['Kolk “Wall” said.', 'Anselm called “Kolk” twice.'],
  },
  title: {
    decides: [
      ['She sang “The Long Way Home”.', '–'],
      ['Her first novel was “A Year of Small Rains”.', '–'],
    ],
    leaves: ['“The Long Way,” Ines Okoro said.', 'It was a “Long way home”.'],
  },
  'coined-term': {
    decides: [
      ['The so-called “ghost fleet” never left port.', '–'],
      ['It is better known as “baker’s lung”.', '–'],
    ],
    leaves: ['She described it as “baker’s lung”.'],
  },
};

type Row = readonly [text: string, verdict: string];

/** What rules should decide and don't, with the reason. A test here fails once they do: then move the case up. */
it.fails.each([['“dubbed” counts as coining, whoever dubs', 'It was dubbed “the corridor” by Ines Okoro.']])(
  'not yet right: %s',
  (_, text) => {
    expect(verdicts(text)).toBe('Ines Okoro');
  },
);

describe.each(Object.entries(MORE))('%s, further', (id, { decides, leaves }) => {
  it.each(decides)('decides: %s', (text, verdict) => {
    expect(verdicts(text)).toBe(verdict);
    expect(rulesFor(text)).toContain(id);
  });

  it.each(leaves)('leaves alone: %s', (text) => {
    expect(rulesFor(text)).not.toContain(id);
  });
});
