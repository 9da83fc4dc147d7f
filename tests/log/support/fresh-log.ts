import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import 'fake-indexeddb/auto';
import { closeLog } from '../../../lib/log/open-log.ts';

/** Gives each test of the calling file an empty log of its own. */
export function useFreshLog(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(closeLog);
}
