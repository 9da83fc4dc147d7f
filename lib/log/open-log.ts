import { openDB } from 'idb';
import { Problem } from '../messaging/result.ts';
import { MIGRATIONS } from './migrations.ts';
import { LOG_NAME, type LogDatabase, type LogSchema } from './schema.ts';

let opening: Promise<LogDatabase> | undefined;

/**
 * The log's database, opened once per context and migrated to the newest version.
 *
 * @throws Problem if an old tab of ours keeps it blocked, or if it was made by a newer version.
 */
export function openLog(): Promise<LogDatabase> {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Closes the database of this context, if it is open. */
export async function closeLog(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.catch(() => undefined))?.close();
}

function open(): Promise<LogDatabase> {
  return new Promise((resolve, reject) => {
    openDB<LogSchema>(LOG_NAME, MIGRATIONS.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) {
          await migrate(database as never, transaction as never);
        }
      },
      blocked: () =>
        reject(new Problem('Close other tabs of On Record: an older version of it keeps the log open.')),
      // A newer version wants to upgrade: let it. The next call here opens anew.
      blocking: () => void closeLog(),
      terminated: () => {
        opening = undefined;
      },
    }).then(resolve, (error) =>
      reject(
        error instanceof DOMException && error.name === 'VersionError'
          ? new Problem('The log was made by a newer version of On Record: update to open it.')
          : error,
      ),
    );
  });
}
