/** Every edit of the log goes through here: one transaction, remembered so that it can be undone. */
import type { IDBPTransaction } from 'idb';
import type { Edited } from '../messaging/log-edit.ts';
import { withRoom } from './full-disk.ts';
import { articleIdIn } from './identity.ts';
import { openLog } from './open-log.ts';
import type { Before, ChangeRow, LogRows } from './rows.ts';
import type { LogSchema } from './schema.ts';

type Stores = ('articles' | 'quotations' | 'people' | 'changes' | 'befores')[];
type EditTransaction = IDBPTransaction<LogSchema, Stores, 'readwrite'>;
type Editable = keyof LogRows;

const STORES: Stores = ['articles', 'quotations', 'people', 'changes', 'befores'];
/** Rows per record of `befores`, so that none grows too large to be read back in one go. */
const PART = 500;
/** Older changes than this many can't be undone any more. */
const REMEMBERED = 50;

/** An edit at work. Every method remembers what was there before. */
export class Change {
  readonly #transaction: EditTransaction;
  readonly #articles = new Set<string>();
  readonly #row: Omit<ChangeRow, 'id'>;
  #id: number | null;
  #part: number | null = null;
  #unkept: Before[] = [];

  /** @param continues the id of an edit that this one is a later part of */
  constructor(transaction: EditTransaction, row: Omit<ChangeRow, 'id'>, continues: number | null) {
    this.#transaction = transaction;
    this.#row = row;
    this.#id = continues;
  }

  get articleIds(): string[] {
    return [...this.#articles];
  }

  store<Store extends Editable>(name: Store) {
    return this.#transaction.objectStore(name);
  }

  /** Writes a row, new or in place of one. */
  async put<Store extends Editable>(store: Store, row: LogRows[Store]): Promise<void> {
    const key = keyOf(store, row);
    const old = (await this.store(store).get(key)) as LogRows[Store] | undefined;
    await this.#remember({ store, key, row: old ?? null } as Before);
    await this.store(store).put(row as never);
  }

  /** Sets fields of a row and leaves the others be; undefined takes a field away. Does nothing if the row is gone. */
  async set<Store extends Editable>(
    store: Store,
    key: string,
    fields: (row: LogRows[Store]) => Partial<LogRows[Store]>,
  ): Promise<void> {
    const row = (await this.store(store).get(key)) as LogRows[Store] | undefined;
    if (!row) return;
    const patch = fields(row);
    const names = Object.keys(patch).filter((name) => !equal(get(row, name), get(patch, name)));
    if (names.length === 0) return;
    await this.#remember({ store, key, row, fields: names } as Before);
    await this.store(store).put(withFields(row, patch, names) as never);
  }

  /** Takes a row away. */
  async remove<Store extends Editable>(store: Store, key: string): Promise<void> {
    const row = await this.store(store).get(key);
    if (!row) return;
    await this.#remember({ store, key, row } as Before);
    await this.store(store).delete(key);
  }

  /** Takes all rows of a key range away, part by part, so that any number of them fits into memory. */
  async removeAll(store: Editable, range?: IDBKeyRange): Promise<void> {
    const rows = this.store(store);
    for (;;) {
      const some = await rows.getAll(range ?? null, PART);
      const [first, last] = [some[0], some.at(-1)];
      if (!first || !last) return;
      for (const row of some) await this.#remember({ store, key: keyOf(store, row), row } as Before);
      await rows.delete(IDBKeyRange.bound(keyOf(store, first), keyOf(store, last)));
    }
  }

  /** Keeps what was there before. Returns the id to undo the change by; null if nothing was changed. */
  async finish(): Promise<number | null> {
    await this.#keep();
    if (this.#id === null) return null;
    const forgotten = this.#id - REMEMBERED;
    await this.#transaction.objectStore('changes').delete(IDBKeyRange.upperBound(forgotten));
    await this.#transaction.objectStore('befores').delete(IDBKeyRange.upperBound([forgotten, Infinity]));
    return this.#id;
  }

  async #remember(before: Before): Promise<void> {
    this.#unkept.push(before);
    const articleId = articleOf(before);
    if (articleId) this.#articles.add(articleId);
    if (this.#unkept.length >= PART) await this.#keep();
  }

  async #keep(): Promise<void> {
    if (this.#unkept.length === 0) return;
    const rows = this.#unkept;
    this.#unkept = [];
    const befores = this.#transaction.objectStore('befores');
    this.#id ??= await this.#transaction.objectStore('changes').add(this.#row as ChangeRow);
    this.#part ??= await befores.count(partsOf(this.#id));
    await befores.add({ changeId: this.#id, part: this.#part++, rows });
  }
}

/**
 * Runs an edit in one transaction, and answers when it has completed. `work` may await nothing but the change and its
 * stores, or the transaction ends early.
 *
 * @param now milliseconds since 1970
 * @param continues the id of an edit that this one is a later part of: both are undone together
 */
export async function applyChange(
  label: string,
  now: number,
  work: (change: Change) => Promise<void>,
  continues: number | null = null,
): Promise<Edited> {
  const log = await openLog();
  const transaction = log.transaction(STORES, 'readwrite', { durability: 'strict' });
  const change = new Change(transaction, { at: now, label }, continues);
  const run = async (): Promise<number | null> => {
    try {
      await work(change);
      return await change.finish();
    } catch (error) {
      abort(transaction);
      throw error;
    }
  };
  const [undo] = await withRoom(Promise.all([run(), transaction.done]));
  return { undo, label, articleIds: change.articleIds };
}

/** Puts back what a change changed, and only that. Does nothing if it can't be undone any more. */
export async function undoChange(id: number): Promise<Edited> {
  const log = await openLog();
  const transaction = log.transaction(STORES, 'readwrite', { durability: 'strict' });
  const articleIds = new Set<string>();
  const run = async (): Promise<string> => {
    const row = await transaction.objectStore('changes').get(id);
    if (!row) return 'Nothing to undo';
    const range = partsOf(id);
    const parts = await transaction.objectStore('befores').getAllKeys(range);
    for (const part of parts.reverse()) {
      const rows = (await transaction.objectStore('befores').get(part))?.rows ?? [];
      for (const before of rows.toReversed()) {
        await putBack(transaction, before);
        const articleId = articleOf(before);
        if (articleId) articleIds.add(articleId);
      }
    }
    await transaction.objectStore('befores').delete(range);
    await transaction.objectStore('changes').delete(id);
    return `Undone: ${row.label}`;
  };
  const [label] = await withRoom(Promise.all([run(), transaction.done]));
  return { undo: null, label, articleIds: [...articleIds] };
}

async function putBack(transaction: EditTransaction, before: Before): Promise<void> {
  const store = transaction.objectStore(before.store);
  if (!before.row) return store.delete(before.key);
  if (!before.fields) return void (await store.put(before.row as never));
  const now = await store.get(before.key);
  if (now) await store.put(withFields(now, before.row, before.fields) as never);
}

const partsOf = (id: number) => IDBKeyRange.bound([id, 0], [id, Infinity]);

const keyOf = (store: Editable, row: object): string =>
  store === 'people' ? (row as LogRows['people']).name : (row as LogRows['quotations']).id;

function articleOf({ store, key }: Before): string | null {
  if (store === 'people') return null;
  return store === 'articles' ? key : articleIdIn(key);
}

const get = (row: object, field: string): unknown => (row as Record<string, unknown>)[field];

function withFields<Row extends object>(row: Row, from: object, fields: readonly string[]): Row {
  const next = { ...row } as Record<string, unknown>;
  for (const field of fields) {
    const value = get(from, field);
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return next as Row;
}

/** Rows hold plain data whose keys we always write in the same order. */
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already, because a request failed.
  }
}
