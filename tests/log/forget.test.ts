import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LogChange, watchLog } from '../../lib/log/changes.ts';
import { annotateQuotations, correctQuotations, deleteQuotations, namePerson } from '../../lib/log/edits.ts';
import { copyKept } from '../../lib/log/forget/copy-kept.ts';
import { finishForgetting, forget } from '../../lib/log/forget/forget.ts';
import { openKept, putRest, STAGE, stageReached } from '../../lib/log/forget/kept.ts';
import { logArticle } from '../../lib/log/log-article.ts';
import { openLog } from '../../lib/log/open-log.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';

const settings = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(settings),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) settings.set(key, value);
        },
        clear: async () => settings.clear(),
      },
    },
  },
}));

useFreshLog();

const GAZETTE = { kind: 'sites', sites: ['gazette.example'] } as const;
const circumstances = { attribute: engine(), now: () => 1_000_000, isPrivate: false };
const read = (url: string, text = STORY) => logArticle(readingOf(text, url), circumstances);

const STORES = ['articles', 'quotations', 'people', 'changes', 'befores'] as const;
async function everything(): Promise<Record<string, unknown[]>> {
  const log = await openLog();
  return Object.fromEntries(await Promise.all(STORES.map(async (name) => [name, await log.getAll(name)])));
}

/** What all pages are told next of the log. */
function nextChange(): Promise<LogChange> {
  return new Promise((resolve) => {
    const stop = watchLog((change) => {
      stop();
      resolve(change);
    });
  });
}

/** The log with nothing of the Gazette: what forgetting it must come to. */
let rest: Record<string, unknown[]>;
let lastChange: unknown;

beforeEach(async () => {
  settings.clear();
  settings.set('off:www.gazette.example', true).set('off:courier.example', true).set('speakerList', 'closed');
  await read('https://courier.example/bridge', 'Tom said “the courier’s own words”.');
  const [kept] = await (await openLog()).getAll('quotations');
  const { articles, quotations } = await everything();
  await read('https://www.gazette.example/bridge');
  await read('https://m.gazette.example/other');
  const theirs = (await (await openLog()).getAll('quotations')).filter(({ id }) => id !== kept?.id);
  expect(theirs).toHaveLength(8);
  const [first, second] = theirs.map(({ id }) => id) as [string, string];
  await correctQuotations([first], { kind: 'speaker', name: 'Ada' }, 1);
  await correctQuotations([kept?.id ?? ''], { kind: 'undo' }, 1);
  await namePerson(['Ada'], 'Ada Vale', 1);
  await namePerson(['Bo'], 'Bo Finch', 1);
  await annotateQuotations([first], { note: 'Check this.' }, 1);
  await deleteQuotations([second], 1);
  lastChange = (await (await openLog()).getAllKeys('changes')).at(-1);
  rest = {
    articles: articles ?? [],
    quotations: quotations ?? [],
    people: [{ name: 'Bo', person: 'Bo Finch' }],
    changes: [],
    befores: [],
  };
});

async function expectForgotten(): Promise<void> {
  expect(await everything()).toEqual(rest);
  expect(await stageReached()).toBeNull();
  expect(Object.fromEntries(settings)).toEqual({ 'off:courier.example': true, speakerList: 'closed' });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['on-record']);
}

describe('forgetting a site', () => {
  it('leaves all else, and nothing to undo it by', async () => {
    expect(await forget(GAZETTE)).toEqual({ articles: 2, quotations: 7 });
    await expectForgotten();
  });

  it('never gives a number of an earlier change to a later one', async () => {
    await forget(GAZETTE);
    const { undo } = await namePerson(['Cyd'], 'Cyd Wu', 2);
    expect(undo).toBeGreaterThan(lastChange as number);
  });

  it('keeps a page that is read meanwhile from being saved, and reads others', async () => {
    const forgetting = forget(GAZETTE);
    const [theirs, others] = await Promise.all([
      read('https://gazette.example/third'),
      read('https://courier.example/second', 'Tom said “more of his words”.'),
    ]);
    expect(theirs).toMatchObject({ saved: false, quotations: { length: 4 } });
    expect(others).toMatchObject({ saved: true });
    await forgetting;
    const { articles } = await everything();
    expect(articles).toHaveLength(2);
  });

  it('waits for what is being saved when it begins', async () => {
    const reading = read('https://gazette.example/third');
    await forget(GAZETTE);
    await reading;
    await expectForgotten();
  });

  it('is done again by whoever asks twice at once', async () => {
    expect(await Promise.all([forget(GAZETTE), forget(GAZETTE)])).toEqual([
      { articles: 2, quotations: 7 },
      { articles: 0, quotations: 0 },
    ]);
    await expectForgotten();
  });
});

it('blocked by another tab, it says so, and tells everyone when it is done after all', async () => {
  const other = await openDB('on-record');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const told = nextChange();
  const forgetting = expect(forget(GAZETTE)).rejects.toThrow('Close other tabs');
  const isOver = forgetting.then(() => true);
  while (!(await Promise.race([isOver, new Promise<false>((resume) => setImmediate(resume, false))])))
    vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  other.close();
  expect(await told).toEqual({});
  await expectForgotten();
});

describe('cut short', () => {
  it('while it copies, it is begun anew', async () => {
    const kept = await openKept('copying');
    await putRest(kept, { what: GAZETTE });
    await kept.put('articles', { id: 'stale' } as never);
    kept.close();
    await finishForgetting();
    await expectForgotten();
  });

  it('before it knew what to do, it does nothing', async () => {
    const before = await everything();
    (await openKept('copying')).close();
    await finishForgetting();
    expect(await everything()).toEqual(before);
    expect(await stageReached()).toBeNull();
  });

  it('when all is copied, it goes on', async () => {
    await copyKept(GAZETTE);
    expect(await stageReached()).toBe('whole');
    const told = nextChange();
    await finishForgetting();
    await expectForgotten();
    expect(await told).toEqual({});
  });

  it('when the log is deleted, everything comes back, and what was read since then stays', async () => {
    await copyKept(GAZETTE);
    for (const store of STORES) await (await openLog()).clear(store);
    (await openKept('deleted')).close();
    await read('https://courier.example/since', 'Tom said “what was read since”.');
    await finishForgetting();
    const { articles, quotations } = await everything();
    expect(articles).toHaveLength(2);
    expect(quotations).toHaveLength(2);
    expect(await stageReached()).toBeNull();
  });

  it('it is found at every stage', () => {
    expect(Object.keys(STAGE)).toEqual(['copying', 'whole', 'deleted']);
  });
});

it('forgetting everything leaves nothing', async () => {
  expect(await forget({ kind: 'everything' })).toEqual({ articles: 3, quotations: 8 });
  expect(Object.values(await everything()).flat()).toEqual([]);
  expect(settings.size).toBe(0);
  expect(await read('https://courier.example/next')).toMatchObject({ saved: true });
});

it('where it fails before anything is deleted, nothing is lost, and the log goes on', async () => {
  const before = await everything();
  const get = vi.spyOn(settings, Symbol.iterator).mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(forget(GAZETTE)).rejects.toThrow('no room');
  get.mockRestore();
  expect(await everything()).toEqual(before);
  expect(await stageReached()).toBeNull();
});
