import { openDB } from 'idb';
import { Problem } from '../messaging/result.ts';
import { withRoom } from './full-disk.ts';
import { MIGRATIONS } from './migrations.ts';
import { LOG_NAME, type LogDatabase, type LogSchema } from './schema.ts';

let opening: Promise<LogDatabase> | undefined;
let held: Promise<unknown> = Promise.resolve();

/**
 * The log's database, opened once per context and migrated to the newest version.
 *
 * @throws Problem if an old tab of ours keeps it blocked, or if it was made by a newer version.
 */
export function openLog(): Promise<LogDatabase> {
  if (opening) return opening;
  const mine = held
    .then(() => withRoom(openNow()))
    .then(
      (log) => {
        for (const end of ['versionchange', 'close'] as const) log.addEventListener(end, forgetMine);
        return log;
      },
      (error) => {
        forgetMine();
        throw error;
      },
    );
  const forgetMine = (): void => {
    if (opening === mine) opening = undefined;
  };
  opening = mine;
  return mine;
}

/**
 * Closes the log in this context, and opens it no more until `work` is done, however that ends.
 *
 * @param work may open the log itself, with `openNow`; whatever held the log earlier is over by then
 * @returns the outcome of `work`
 */
export function holdLog<T>(work: () => Promise<T>): Promise<T> {
  const working = Promise.all([held, closeLog()]).then(work);
  held = working.catch(() => undefined);
  return working;
}

/** Closes the database of this context, if it is open. */
export async function closeLog(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.catch(() => undefined))?.close();
}

/** A connection of its own, whoever holds the log. Callers close it. */
export function openNow(): Promise<LogDatabase> {
  return new Promise((resolve, reject) => {
    const opened = openDB<LogSchema>(LOG_NAME, MIGRATIONS.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) {
          await migrate(database as never, transaction as never);
        }
      },
      blocked: () => {
        reject(new Problem('Close other tabs of On Record: an older version of it keeps the log open.'));
        // Nobody waits for it any more when it opens at last.
        void opened.then(
          (log) => log.close(),
          () => undefined,
        );
      },
      // It is to be upgraded or deleted: let it. The next call of `openLog` opens anew.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    opened.then(resolve, (error) =>
      reject(
        error instanceof DOMException && error.name === 'VersionError'
          ? new Problem('The log was made by a newer version of On Record: update to open it.')
          : error,
      ),
    );
  });
}
