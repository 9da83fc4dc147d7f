import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../lib/log/catalogue/catalogue.ts';
import { type View, WHOLE_LOG } from '../../../lib/log/catalogue/view.ts';
import type { ArticleRow, QuotationRow } from '../../../lib/log/rows.ts';

const DAY = 24 * 3600 * 1000;
const NOON = new Date(2026, 2, 1, 12).getTime();

function article(id: string, day: number, extra: Partial<ArticleRow> = {}): ArticleRow {
  const savedAt = NOON + day * DAY;
  return {
    id,
    url: `https://${id}.example/`,
    title: `Title ${id}`,
    site: `Site ${id}`,
    firstReadAt: savedAt,
    savedAt,
    ...extra,
  };
}

function row(
  articleId: string,
  n: number,
  text: string,
  name: string | null,
  extra: Partial<QuotationRow> = {},
): QuotationRow {
  return {
    id: `${articleId}.${n}`,
    articleId,
    start: n,
    end: n + text.length,
    text,
    prefix: '',
    suffix: '',
    kind: 'direct',
    seenAt: NOON,
    machine: {
      status: name ? 'attributed' : 'unclear',
      speaker: name ? { name, role: 'mayor' } : null,
      cue: null,
      rule: 'test',
      confidence: 1,
      explanation: '',
    },
    ...extra,
  };
}

function filled(): Catalogue {
  const catalogue = new Catalogue();
  catalogue.put(article('old', 0, { publishedAt: '2026-05-01' }), [
    row('old', 2, 'We won’t cross the Café bridge', 'Ines Okafor', { seenAt: NOON }),
    row('old', 1, 'Nobody asked', null, { seenAt: NOON, starred: true, note: 'call him' }),
  ]);
  catalogue.put(article('new', 1), [
    row('new', 1, 'The bridge stands', 'Sir Tom Abara', { seenAt: NOON + DAY, tags: ['sea'] }),
    row('new', 2, 'A motto', 'Ines Okafor', {
      seenAt: NOON + DAY,
      correction: { status: 'not-speech', speaker: null, at: 1 },
    }),
    row('new', 3, 'It fell', 'Mayor Okafor', {
      seenAt: NOON + DAY,
      correction: { status: 'attributed', speaker: { name: 'Tom Abara' }, at: 1 },
    }),
  ]);
  return catalogue;
}

const show = (view: Partial<View>, catalogue = filled()): Record<string, string[]> => {
  const { groups } = catalogue.arrange({ ...WHOLE_LOG, ...view });
  return Object.fromEntries(groups.map(({ key, entries }) => [key, entries.map(({ id }) => id)]));
};

describe('a person', () => {
  it('has names, and roles with the dates of first and last', () => {
    const catalogue = new Catalogue();
    const called = (name: string, role: string) => ({
      machine: { ...row('', 0, '', name).machine, speaker: { name, role } },
    });
    const said = (id: string, publishedAt: string, name: string, role: string) =>
      catalogue.put(article(id, 0, { publishedAt }), [
        row(id, 1, 'One', name, called(name, role)),
        row(id, 2, 'Other', 'Tom Abara'),
      ]);
    said('a', '2024-01-01', 'Ines Okafor', 'mayor');
    said('b', '2025-06-01', 'Okafor', 'mayor');
    said('c', '2026-03-01', 'Ines Okafor', 'senator');
    catalogue.put(article('d', 0, { publishedAt: '2026-04-01' }), [
      row('d', 1, 'None', 'Ines Okafor', { correction: { status: 'not-speech', speaker: null, at: 1 } }),
    ]);
    expect(catalogue.person('Ines Okafor')).toEqual({
      quotations: 3,
      articles: 3,
      first: new Date(2024, 0, 1).getTime(),
      last: new Date(2026, 2, 1).getTime(),
      names: [
        { name: 'Ines Okafor', count: 2 },
        { name: 'Okafor', count: 1 },
      ],
      roles: [
        {
          role: 'senator',
          count: 1,
          first: new Date(2026, 2, 1).getTime(),
          last: new Date(2026, 2, 1).getTime(),
        },
        {
          role: 'mayor',
          count: 2,
          first: new Date(2024, 0, 1).getTime(),
          last: new Date(2025, 5, 1).getTime(),
        },
      ],
    });
    expect(catalogue.person('Nobody')).toBeNull();
  });
});

describe('arranging', () => {
  it('puts the newest article first, its quotations in order of position, and leaves out what is none', () => {
    expect(Object.entries(show({}))).toEqual([
      ['new', ['new.1', 'new.3']],
      ['old', ['old.1', 'old.2']],
    ]);
    expect(Object.keys(show({ sort: 'oldest' }))).toEqual(['old', 'new']);
    expect(Object.keys(show({ date: 'published' }))).toEqual(['old', 'new']);
  });

  it('by speaker takes a person’s names together', () => {
    expect(show({ group: 'speaker', sort: 'name' })).toEqual({
      'Ines Okafor': ['old.2'],
      'Sir Tom Abara': ['new.1', 'new.3'],
      '': ['old.1'],
    });
    expect(Object.keys(show({ group: 'speaker', sort: 'most' }))[0]).toBe('Sir Tom Abara');
  });

  it('by day goes by the day saved or published', () => {
    expect(Object.keys(show({ group: 'day' }))).toEqual(['2026-03-02', '2026-03-01']);
    expect(Object.keys(show({ group: 'day', sort: 'oldest' }))).toEqual(['2026-03-01', '2026-03-02']);
  });
});

describe('searching', () => {
  it.each([
    ['bridge', ['new.1', 'old.2']],
    ["CAFE won't", ['old.2']],
    ['"the bridge"', ['new.1']],
    ['okafor', ['old.2']],
    ['site new', ['new.1', 'new.3']],
    ['title bridge', ['new.1', 'old.2']],
    ['call him', ['old.1']],
    ['sea', ['new.1']],
    ['nothing like this', []],
  ])('%s', (query, ids) => {
    expect(Object.values(show({ query })).flat()).toEqual(ids);
  });
});

it('typing on finds what a fresh search would', () => {
  const catalogue = filled();
  for (const typed of ['the bridge st', 'okafor', 'call him', '"the bridge"', 'title new stands']) {
    for (let length = 1; length <= typed.length; length++) {
      const query = typed.slice(0, length);
      expect(show({ query }, catalogue)).toEqual(show({ query }));
    }
  }
});

describe('filters', () => {
  it.each<[Partial<View>, string[]]>([
    [{ speaker: 'Sir Tom Abara' }, ['new.1', 'new.3']],
    [{ site: 'Site old' }, ['old.1', 'old.2']],
    [{ article: 'old' }, ['old.1', 'old.2']],
    [{ tag: 'sea' }, ['new.1']],
    [{ from: '2026-03-02' }, ['new.1', 'new.3']],
    [{ to: '2026-03-01' }, ['old.1', 'old.2']],
    [{ from: '2026-04-30', to: '2026-05-02', date: 'published' }, ['old.1', 'old.2']],
    [{ only: ['starred'] }, ['old.1']],
    [{ only: ['unclear', 'noted'] }, ['old.1']],
    [{ only: ['corrected'] }, ['new.3']],
    [{ only: ['not-quotations'] }, ['new.2']],
  ])('%j', (view, ids) => {
    expect(Object.values(show(view)).flat()).toEqual(ids);
  });
});

it('counts what there is to filter by', () => {
  expect(filled().facets()).toMatchObject({
    quotations: 4,
    articles: 2,
    people: [
      { name: 'Sir Tom Abara', count: 2 },
      { name: 'Ines Okafor', count: 1 },
    ],
    only: { starred: 1, unclear: 1, corrected: 2, 'not-quotations': 1 },
  });
});

it('follows changes', () => {
  const catalogue = filled();
  catalogue.remove('new');
  catalogue.put(article('old', 0), [row('old', 1, 'Nobody asked', 'Someone')]);
  expect(show({}, catalogue)).toEqual({ old: ['old.1'] });
});
