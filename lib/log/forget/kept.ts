/**
 * What stays while the rest is forgotten, in a database of its own: browsers remove the bytes of deleted rows late, but
 * those of a deleted database soon. So the log is copied here without what is to be forgotten, deleted, and copied back.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Forgettable } from '../../messaging/to-background.ts';
import type { LogRows } from '../rows.ts';

export const KEPT_NAME = 'on-record-kept';

/** The database's version says how far forgetting got. */
export const STAGE = {
  /** The rows to be kept are being copied here; the log is as it was. */
  copying: 1,
  /** They are all here; the log may be deleted. */
  whole: 2,
  /** The log was deleted; they are being copied back. */
  deleted: 3,
} as const;
export type Stage = keyof typeof STAGE;

export interface KeptSchema extends DBSchema {
  articles: { key: string; value: LogRows['articles'] };
  quotations: { key: string; value: LogRows['quotations'] };
  people: { key: string; value: LogRows['people'] };
  rest: { key: keyof Rest; value: Rest[keyof Rest] };
}

/** What is kept beside the rows. */
export interface Rest {
  /** What is being forgotten, so that it can be begun anew. */
  what: Forgettable;
  settings: Record<string, unknown>;
  /** Changes that could be undone have been counted up to here: a number never comes to mean another one. */
  lastChange: number;
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

/** How far an earlier forgetting got that was cut short; null where there is none. */
export async function stageReached(): Promise<Stage | null> {
  const found = (await indexedDB.databases()).find(({ name }) => name === KEPT_NAME);
  const stages = Object.keys(STAGE) as Stage[];
  return stages.find((stage) => STAGE[stage] === found?.version) ?? null;
}

/** Writes down what is kept beside the rows, and answers when it is safely on the disk, with all that came before. */
export async function putRest(kept: KeptDatabase, rest: Partial<Rest>): Promise<void> {
  const transaction = kept.transaction('rest', 'readwrite', { durability: 'strict' });
  const puts = Object.entries(rest).map(([key, value]) => transaction.store.put(value, key as keyof Rest));
  await Promise.all([...puts, transaction.done]);
}

/** Opens the database at a stage: at its own, or at a later one, which it has reached thereby. */
export function openKept(stage: Stage): Promise<KeptDatabase> {
  return openDB<KeptSchema>(KEPT_NAME, STAGE[stage], {
    upgrade(database, from) {
      if (from > 0) return;
      database.createObjectStore('articles', { keyPath: 'id' });
      database.createObjectStore('quotations', { keyPath: 'id' });
      database.createObjectStore('people', { keyPath: 'name' });
      database.createObjectStore('rest');
    },
  });
}
