import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { withRoom } from '../../lib/log/full-disk.ts';
import { logArticle } from '../../lib/log/log-article.ts';
import { MIGRATIONS } from '../../lib/log/migrations.ts';
import { openLog } from '../../lib/log/open-log.ts';
import { LOG_NAME } from '../../lib/log/schema.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';
import { countLog } from './support/stored.ts';

useFreshLog();

const circumstances = { attribute: engine(), now: () => 1_000_000, isPrivate: false };

it('a tab of an older version that keeps the log open is named, and reading goes on', async () => {
  const old = await openDB(LOG_NAME, 1, {
    upgrade: (database, _, __, transaction) => MIGRATIONS[0]?.(database as never, transaction as never),
  }); // and nobody there closes it when asked to
  const blocked = await logArticle(readingOf(STORY), circumstances);
  expect(blocked.quotations).toHaveLength(4);
  expect(blocked).toMatchObject({ saved: false, problem: expect.stringMatching(/^Close other tabs/) });

  old.close();
  expect(await logArticle(readingOf(STORY), circumstances)).toMatchObject({ saved: true });
  expect(await countLog()).toEqual({ articles: 1, quotations: 4 });
});

it('a clock that jumps back neither loses nor doubles anything', async () => {
  await logArticle(readingOf(STORY), circumstances);
  const again = await logArticle(readingOf(STORY), { ...circumstances, now: () => 5 });
  expect(again).toMatchObject({ saved: true });
  await logArticle(readingOf(STORY, 'https://news.example/other'), { ...circumstances, now: () => 5 });
  expect(await countLog()).toEqual({ articles: 2, quotations: 8 });
  const rows = await (await openLog()).getAll('quotations');
  expect(rows.filter(({ seenAt }) => seenAt === 1_000_000)).toHaveLength(4);
});

it('an upgrade asked for by a newer version is let through, and the log opens again', async () => {
  await logArticle(readingOf(STORY), circumstances);
  const { version } = await openLog();
  const newer = await openDB(LOG_NAME, version + 1);
  newer.close();
  const result = await logArticle(readingOf(STORY), circumstances);
  expect(result.problem).toMatch(/newer version/);
  expect(result.quotations).toHaveLength(4);
});

it('a full disk is named, however the browser puts it, and reading goes on', async () => {
  const aborted = new DOMException('The transaction was aborted', 'AbortError');
  const room = vi.spyOn(globalThis, 'navigator', 'get');
  const storage = (left: number) =>
    room.mockReturnValue({ storage: { estimate: async () => ({ usage: 5e6, quota: 5e6 + left }) } } as never);
  storage(10);
  await expect(withRoom(Promise.reject(aborted))).rejects.toThrow(/^The disk is full: .*\.$/);
  storage(5e9);
  await expect(withRoom(Promise.reject(aborted))).rejects.toBe(aborted);
  room.mockRestore();
  await expect(withRoom(Promise.reject(aborted))).rejects.toBe(aborted);
  expect(await withRoom(Promise.resolve(7))).toBe(7);
});

it('an old tab that lets go too late leaves no connection open behind it', async () => {
  const old = await openDB(LOG_NAME, 1, {
    upgrade: (database, _, __, transaction) => MIGRATIONS[0]?.(database as never, transaction as never),
  });
  await expect(openLog()).rejects.toThrow(/^Close other tabs/);
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  old.close();
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2)); // the old one, and ours that came too late
  close.mockRestore();
});
