import { describe, expect, it } from 'vitest';
import { annotateQuotations } from '../../lib/log/edits.ts';
import { MIGRATIONS } from '../../lib/log/migrations.ts';
import { openLog } from '../../lib/log/open-log.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { everyEntry } from './support/stored.ts';

useFreshLog();

const ARTICLE = {
  id: 'AAAAAAAAAAAAAAAA',
  url: 'https://gazette.example/bridge',
  title: 'The bridge',
  site: 'The Gazette',
  firstReadAt: 1000,
  savedAt: 1000,
};
const QUOTATION = {
  id: 'AAAAAAAAAAAAAAAA.BBBBBBBBBBB.1',
  articleId: ARTICLE.id,
  start: 24,
  end: 31,
  text: 'a shame',
  prefix: 'She called it “',
  suffix: '”.',
  kind: 'direct',
  seenAt: 1000,
  machine: { status: 'unclear', speaker: null, cue: null, rule: 'none', confidence: 0, explanation: 'No.' },
};

/** Databases as each version left them, written down when it was current; never derived from the migrations. */
const STORED: Record<number, (database: IDBDatabase) => void> = {
  1: (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('bySaved', 'savedAt');
    articles.put(ARTICLE);
    database.createObjectStore('quotations', { keyPath: 'id' }).put(QUOTATION);
  },
};

function store(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('on-record', version);
    request.onupgradeneeded = () => STORED[version]?.(request.result);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

describe('migrations', () => {
  it('are tested from every earlier version', () => {
    expect(Object.keys(STORED).map(Number)).toEqual(MIGRATIONS.slice(1).map((_, i) => i + 1));
  });

  it.each(Object.keys(STORED).map(Number))(
    'bring version %i to the newest, losing nothing',
    async (version) => {
      await store(version);
      const log = await openLog();
      expect(log.version).toBe(MIGRATIONS.length);
      const entries = await everyEntry();
      expect(entries).toEqual([{ article: ARTICLE, quotation: QUOTATION }]);
      const { undo } = await annotateQuotations([QUOTATION.id], { starred: true }, 2000);
      expect(undo).toBe(1);
    },
  );

  it('refuse a log of a newer version with a sentence', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('on-record', 999);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(openLog()).rejects.toThrow('made by a newer version');
  });
});
