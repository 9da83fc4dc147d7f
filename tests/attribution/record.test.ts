/** What is recorded beside the name: groups, cues, mentions, roles, confidence. */
import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../lib/attribution/confidence/confidence.ts';
import { COUNCIL, MATCH, staged } from './support/articles.ts';
import { read } from './support/speakers.ts';

describe('pieces of one utterance share a number', () => {
  it.each([
    ['“It stays shut,” Maud Ferrant said, “until Easter.”', [0, 0]],
    ['“It stays shut,” Maud Ferrant said. “That is final.”', [0, 0]],
    ['Maud Ferrant called it “old” and “tired out”.', [0, 0]],
    ['Maud Ferrant said: “It stays shut until Easter this year.\n“That is final.”', [0, 0]],
    ['“It stays shut,” Maud Ferrant said.\n“It opens,” said Dov Lantz.', [undefined, undefined]],
    ['“It stays shut,” Maud Ferrant said, “until Easter.”\n“It opens,” said Dov Lantz, “now.”', [0, 0, 1, 1]],
    ['Maud Ferrant said: “It stays shut.”', [undefined]],
  ])('%s', (text, groups) => {
    expect(read(text).map(({ group }) => group)).toEqual(groups);
  });
});

describe('the cue', () => {
  it.each([
    ['“It stays shut,” Maud Ferrant said.', 'said'],
    ['“It stays shut,” said Maud Ferrant.', 'said'],
    ['Maud Ferrant has repeatedly said it “stays shut until Easter”.', 'has repeatedly said'],
    ['It “stays shut until Easter”, according to Maud Ferrant.', 'according to'],
    ['Maud Ferrant told reporters: “It stays shut until Easter.”', 'told'],
    ['“It stays shut until Easter.” — Maud Ferrant', null],
  ])('%s: %s', (text, cue) => {
    const [one] = read(text);
    expect(one?.cue ? text.slice(one.cue.start, one.cue.end) : null).toBe(cue);
  });
});

describe('the mention', () => {
  it.each([
    ['Maud Ferrant rose to speak to the whole of the meeting.\n“It stays shut,” she said.', 'she'],
    ['Maud Ferrant rose to speak to the whole of the meeting.\n“It stays shut,” Ferrant said.', 'Ferrant'],
    ['“It stays shut,” said Maud Ferrant.', 'Maud Ferrant'],
  ])('%s: %s', (text, mention) => {
    const [one] = read(text);
    expect(one?.speaker?.name).toBe('Maud Ferrant');
    expect(text.slice(one?.speaker?.start, one?.speaker?.end)).toBe(mention);
  });
});

describe('the role', () => {
  it.each([
    [
      'Norland Ports Secretary Maud Ferrant said: “It stays shut.”',
      'Maud Ferrant',
      'Norland Ports Secretary',
    ],
    ['Maud Ferrant, a lawyer, said: “It stays shut until Easter.”', 'Maud Ferrant', 'lawyer'],
    ['The mayor, Maud Ferrant, said: “It stays shut until Easter.”', 'Maud Ferrant', 'mayor'],
    ['Sir Crispin Yarrow said: “It stays shut until Easter.”', 'Crispin Yarrow', undefined],
    ['Sen. Hollis Tarkington said: “It stays shut until Easter.”', 'Hollis Tarkington', undefined],
    [
      '“It stays shut,” said Ferrant.\nThe harbour is run by Norland Ports Secretary Maud Ferrant.',
      'Maud Ferrant',
      'Norland Ports Secretary',
    ],
  ])('%s', (text, name, role) => {
    const [one] = read(text);
    expect([one?.speaker?.name, one?.speaker?.role]).toEqual([name, role]);
  });
});

describe('confidence', () => {
  const texts = [COUNCIL, MATCH].map(
    (template) =>
      staged(template, { A: ['Ann', 'Hill'], B: ['Tom', 'Reed'], C: ['Sue', 'Lowe'], D: ['Max', 'Ford'] })
        .text,
  );
  const all = [
    ...texts,
    'He said the rain was “biblical”.',
    'The “rescue” took nine days.',
    'Hill shook her head. “No.”',
    'Hill stormed out over the “rotten deal”.',
  ].flatMap((text) => read(text));

  it('is at or above the line exactly where a speaker is named', () => {
    for (const { status, confidence } of all) {
      if (status === 'attributed') expect(confidence).toBeGreaterThanOrEqual(THRESHOLD);
      if (status === 'unclear') expect(confidence).toBeLessThan(THRESHOLD);
    }
    expect(new Set(all.map(({ status }) => status))).toEqual(
      new Set(['attributed', 'unclear', 'not-speech']),
    );
  });

  it('is less for a pronoun between two whom it could mean than for a name', () => {
    const [pronoun] = read('Ann Hill met Sue Lowe at the door of the town hall.\n“It is shut,” she said.');
    const [name] = read('Ann Hill met Sue Lowe at the door of the town hall.\n“It is shut,” Hill said.');
    expect(pronoun?.confidence).toBeLessThan(name?.confidence ?? 0);
  });
});
