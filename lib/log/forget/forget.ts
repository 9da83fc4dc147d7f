/**
 * Deletes for good: nothing can be undone, and the browser is made to take the bytes off the disk. However it is cut
 * short, everything that isn't to be forgotten is there afterwards: see the stages in `kept.ts`.
 */
import { deleteDB, openDB } from 'idb';
import { Problem } from '../../messaging/result.ts';
import type { Forgettable } from '../../messaging/to-background.ts';
import { replaceSettings } from '../../settings/forget-settings.ts';
import { announceChange } from '../changes.ts';
import { holdLog, openNow } from '../open-log.ts';
import { LOG_NAME, type LogDatabase } from '../schema.ts';
import { copyKept, KEPT_STORES } from './copy-kept.ts';
import { countCovered } from './forgettable.ts';
import { KEPT_NAME, type KeptDatabase, openKept, stageReached } from './kept.ts';
import { portions, putMissing } from './portions.ts';
import { alone } from './underway.ts';

/** How long other tabs may take to let go of the log, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Forgets, and answers when it is done.
 *
 * @returns how much was forgotten
 * @throws Problem if another tab of ours keeps the log open: it is then done once that tab is closed
 */
export function forget(what: Forgettable): Promise<{ articles: number; quotations: number }> {
  return new Promise((resolve, reject) => {
    const isBlocked = () =>
      reject(new Problem('Close other tabs of On Record: one of them keeps the log from being deleted.'));
    alone(what, () =>
      holdLog(async () => {
        await finish(isBlocked);
        const log = await openNow();
        const counted = await countCovered(log, what).finally(() => log.close());
        await begin(what);
        await finish(isBlocked);
        return counted;
      }),
    ).then(resolve, reject);
  });
}

/** Ends what was cut short when the background last ran. Until then nobody there opens the log. */
export const finishForgetting = (): Promise<void> => holdLog(() => finish(() => {}));

/** Copies what is to be kept. Nothing is deleted yet. */
async function begin(what: Forgettable): Promise<void> {
  await sweep();
  try {
    await copyKept(what);
  } catch (error) {
    await deleteDB(KEPT_NAME);
    throw error;
  }
}

/** Does what is left to be done, if anything is, and tells everyone when it is done: whoever asked may have left. */
async function finish(onBlocked: () => void): Promise<void> {
  let stage = await stageReached();
  if (!stage) return;
  if (stage === 'copying') {
    const kept = await openKept('copying');
    const what = (await kept.get('rest', 'what')) as Forgettable | undefined;
    kept.close();
    await deleteDB(KEPT_NAME);
    if (!what) return;
    await begin(what);
    stage = 'whole';
  }
  if (stage === 'whole') await deleteLog(onBlocked);
  const kept = await openKept('deleted');
  const log = await openNow();
  try {
    await replaceSettings(((await kept.get('rest', 'settings')) ?? {}) as Record<string, unknown>);
    for (const store of KEPT_STORES) {
      for await (const rows of portions(kept, store)) await putMissing(log, store, rows);
    }
    await countOn(log, kept);
  } finally {
    kept.close();
    log.close();
  }
  await deleteDB(KEPT_NAME);
  await sweep();
  await sweep();
  announceChange({});
}

/** Deletes the log. If that fails, nothing was forgotten. */
async function deleteLog(onBlocked: () => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await deleteDB(LOG_NAME, { blocked: () => (timer = setTimeout(onBlocked, PATIENCE)) });
  } catch (error) {
    await deleteDB(KEPT_NAME);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Has the numbers of changes go on where they were, so that an old one never comes to mean a new one. */
async function countOn(log: LogDatabase, kept: KeptDatabase): Promise<void> {
  const id = ((await kept.get('rest', 'lastChange')) ?? 0) as number;
  if (id === 0) return;
  const transaction = log.transaction('changes', 'readwrite', { durability: 'strict' });
  await transaction.store.put({ id, at: 0, label: '' });
  await transaction.store.delete(id);
  await transaction.done;
}

/**
 * Chromium's LevelDB compacts, and so drops deleted bytes, when a database is deleted; but what is still in its
 * memory at that time only reaches the disk by it. Deleting an empty database takes that on the way, too.
 */
async function sweep(): Promise<void> {
  const name = 'on-record-sweep';
  (await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('nothing') })).close();
  await deleteDB(name);
}
