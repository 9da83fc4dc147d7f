import type { LogRows } from '../rows.ts';
import type { LogDatabase } from '../schema.ts';
import type { KeptDatabase } from './kept.ts';

/** Rows read or written in one transaction: enough to be quick, few enough to be held. */
const PORTION = 500;

/** All rows of a store, portion by portion. */
export async function* portions<Store extends keyof LogRows>(
  from: LogDatabase | KeptDatabase,
  store: Store,
): AsyncGenerator<LogRows[Store][]> {
  const database = from as LogDatabase; // both have these stores
  let after: IDBKeyRange | null = null;
  for (;;) {
    const transaction = database.transaction(store);
    const [rows, keys] = (await Promise.all([
      transaction.store.getAll(after, PORTION),
      transaction.store.getAllKeys(after, PORTION),
    ])) as [LogRows[Store][], string[]];
    const last = keys.at(-1);
    if (last === undefined) return;
    yield rows;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Writes rows, in order of their keys, where they are not there yet, and leaves those that are. */
export async function putMissing<Store extends keyof LogRows>(
  to: LogDatabase | KeptDatabase,
  store: Store,
  rows: readonly LogRows[Store][],
): Promise<void> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const transaction = (to as LogDatabase).transaction(store as keyof LogRows, 'readwrite');
  const range = IDBKeyRange.bound(keyOf(store, first), keyOf(store, last));
  const known = new Set(await transaction.store.getAllKeys(range));
  const missing = rows.filter((row) => !known.has(keyOf(store, row)));
  await Promise.all([...missing.map((row) => transaction.store.put(row)), transaction.done]);
}

const keyOf = (store: keyof LogRows, row: object): string =>
  store === 'people' ? (row as LogRows['people']).name : (row as LogRows['quotations']).id;
