import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A migration sees stores as they were, not as the newest types say. */
type Untyped = IDBPDatabase<unknown>;
type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Number n makes version n of version n - 1. Append only: what was once published never changes, because databases
 * made by it are out there.
 */
export const MIGRATIONS: readonly ((database: Untyped, upgrade: Upgrade) => Promise<void> | void)[] = [
  // 1: articles and their quotations
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('bySaved', 'savedAt');
    database.createObjectStore('quotations', { keyPath: 'id' });
  },
  // 2: the reader's word on names, and what undoing needs
  (database) => {
    database.createObjectStore('people', { keyPath: 'name' });
    database.createObjectStore('changes', { keyPath: 'id', autoIncrement: true });
    database.createObjectStore('befores', { keyPath: ['changeId', 'part'] });
  },
];
