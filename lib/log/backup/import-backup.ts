import type { Edited } from '../../messaging/log-edit.ts';
import { applyChange } from '../change.ts';
import { openLog } from '../open-log.ts';
import type { LogEntry } from '../rows.ts';
import { sameData } from '../same-data.ts';
import { mergeArticle, mergeEntry } from './merge-entry.ts';
import { type Backup, entryFromBackup, personFromBackup } from './read-backup.ts';

/** What importing a file would do. */
export interface Preview {
  added: number;
  same: number;
  /** In the log and in the file, but not alike. Both are kept, see `mergeEntry`. */
  conflicting: number;
  /** Not as On Record writes them: left out. */
  damaged: number;
}

/** Parts of a file are imported one by one, so that none blocks other edits for long. */
export const IMPORT_BATCH = 200;

/** Counts what importing would do, and does nothing. */
export async function previewBackup({ quotations }: Backup): Promise<Preview> {
  const log = await openLog();
  const preview: Preview = { added: 0, same: 0, conflicting: 0, damaged: 0 };
  for (let from = 0; from < quotations.length; from += IMPORT_BATCH) {
    const kinds = await Promise.all(
      quotations.slice(from, from + IMPORT_BATCH).map(async (exported): Promise<keyof Preview> => {
        const entry = await entryFromBackup(exported);
        if (!entry) return 'damaged';
        const known = await log.get('quotations', entry.quotation.id);
        if (!known) return 'added';
        return sameData(known, mergeEntry(known, entry.quotation)) && sameData(known, entry.quotation)
          ? 'same'
          : 'conflicting';
      }),
    );
    for (const kind of kinds) preview[kind]++;
  }
  return preview;
}

/**
 * Merges a part of a file into the log by id. Nothing in the log is lost.
 *
 * @param continues the id of the edit that an earlier part made: they are undone together
 */
export async function importBackup(
  { quotations, people }: Backup,
  continues: number | null,
  now: number,
): Promise<Edited> {
  const entries = (await Promise.all(quotations.map(entryFromBackup))).filter((entry) => entry !== null);
  const persons = people.map(personFromBackup).filter((person) => person !== null);
  return applyChange(
    'Imported a file',
    now,
    async (change) => {
      const put = async ({ quotation, article }: LogEntry) => {
        const known = await change.store('quotations').get(quotation.id);
        const row = known ? mergeEntry(known, quotation) : quotation;
        if (!known || !sameData(known, row)) await change.put('quotations', row);
        const knownArticle = await change.store('articles').get(article.id);
        const merged = knownArticle ? mergeArticle(knownArticle, article, quotation.id) : article;
        if (!knownArticle || !sameData(knownArticle, merged)) await change.put('articles', merged);
      };
      for (const entry of entries) await put(entry);
      for (const person of persons) {
        if (!(await change.store('people').get(person.name))) await change.put('people', person);
      }
    },
    continues,
  );
}
