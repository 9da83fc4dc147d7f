/** What must not matter: who the people are called, and which marks the house uses. */
import { describe, expect, it } from 'vitest';
import { type Cast, COUNCIL, MATCH, staged } from './support/articles.ts';
import { read } from './support/speakers.ts';

const CASTS: Readonly<Record<string, Cast>> = {
  'names of the country': {
    A: ['Margaret', 'Wilson'],
    B: ['Peter', 'Barlow'],
    C: ['Susan', 'Hartley'],
    D: ['James', 'Prentice'],
  },
  'names of the world': {
    A: ['Nkechi', 'Adebayo'],
    B: ['Jiří', 'Dvořáček'],
    C: ['Thuy', 'Nguyen'],
    D: ['Xóchitl', 'Ibarra'],
  },
  nonsense: {
    A: ['Xanqur', 'Bvelt'],
    B: ['Zzorl', 'Hmepp'],
    C: ['Quaib', 'Trolven'],
    D: ['Wuffik', 'Ysarn'],
  },
  'nonsense with joints': {
    A: ['Xan-qur', 'O’Bvelt'],
    B: ['Zzorl', 'McHmepp'],
    C: ['Quaib', 'Trolven-Dax'],
    D: ['Wuffik', 'DeYsarn'],
  },
  'words for things': {
    A: ['Rose', 'Baker'],
    B: ['Mark', 'Stone'],
    C: ['Grace', 'Field'],
    D: ['Will', 'Church'],
  },
  'words of time and colour': {
    A: ['Rachel', 'May'],
    B: ['Simon', 'Green'],
    C: ['Gill', 'White'],
    D: ['Martin', 'March'],
  },
  'small words': {
    A: ['Anne', 'Will'],
    B: ['Peter', 'Long'],
    C: ['Clare', 'Still'],
    D: ['Karl', 'So'],
  },
};

/** The speakers, null where nobody is named. */
const named = (text: string) => read(text).map(({ speaker }) => speaker?.name ?? null);

describe.each(Object.entries(CASTS))('%s', (_, cast) => {
  it.each([
    ['a council', COUNCIL],
    ['a match', MATCH],
  ])('%s', (_, template) => {
    const { text, said } = staged(template, cast);
    expect(named(text)).toEqual(said);
  });
});

/** The opening mark, the closing one and the apostrophe of a house. */
const HOUSES: Readonly<Record<string, readonly [string, string, string]>> = {
  curly: ['“', '”', '’'],
  straight: ['"', '"', "'"],
  guillemets: ['«', '»', '’'],
  'spaced guillemets': ['«\u00a0', '\u00a0»', '’'],
  low: ['„', '“', '’'],
  typewriter: ["''", "''", "'"],
  uk: ['‘', '’', '’'],
  'uk-straight': ["'", "'", "'"],
};

describe.each(Object.entries(HOUSES))('marks: %s', (_, [open, close, apostrophe]) => {
  it.each([
    ['a council', COUNCIL],
    ['a match', MATCH],
  ])('%s', (_, template) => {
    const { text, said } = staged(template, CASTS['names of the country'] as Cast);
    const restyled = text.replace(/’/g, apostrophe).replace(/“/g, open).replace(/”/g, close);
    expect(named(restyled)).toEqual(said);
  });
});
