import { expect, it } from 'vitest';
import { listSpeakers, speakerOrder } from '../../lib/reader/speakers.ts';

const said = (name: string | null, text: string, role?: string) => ({
  id: text,
  start: 0,
  end: text.length,
  text,
  speaker: name === null ? null : { name, ...(role ? { role } : {}) },
  explanation: '',
  evidence: [],
  confidence: 1,
  corrected: false,
});

const quotations = [
  said('Ada Vale', 'one two'),
  said(null, 'x y z'),
  said('Bo Finch', 'one two three four five'),
  said('Ada Vale', 'three', 'mayor'),
];

it('orders speakers by who speaks first: that gives the colours', () => {
  expect([...speakerOrder(quotations)]).toEqual([
    ['Ada Vale', 0],
    ['Bo Finch', 1],
  ]);
});

it('lists who says most first, with shares of the words whose speaker is known', () => {
  const listed = listSpeakers(quotations, 'light');
  expect(listed.map(({ name, count, share, role }) => [name, count, share, role])).toEqual([
    ['Bo Finch', 1, 5 / 8, undefined],
    ['Ada Vale', 2, 3 / 8, 'mayor'],
  ]);
});
