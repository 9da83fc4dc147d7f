import type { Edited, LogEdit } from '../messaging/log-edit.ts';
import type { Correction, PageQuotation } from '../messaging/to-background.ts';
import { importBackup } from './backup/import-backup.ts';
import * as edits from './edits.ts';
import { openLog } from './open-log.ts';
import { pageQuotations } from './page-quotations.ts';

/** Does what the log page or the popup asks for. */
export function editLog(edit: LogEdit, now: number): Promise<Edited> {
  switch (edit.kind) {
    case 'correct':
      return edits.correctQuotations(edit.ids, edit.verdict, now, edit.all);
    case 'annotate':
      return edits.annotateQuotations(edit.ids, edit.annotation, now);
    case 'delete-quotations':
      return edits.deleteQuotations(edit.ids, now);
    case 'delete-articles':
      return edits.deleteArticles(edit.ids, now);
    case 'delete-everything':
      return edits.deleteEverything(now);
    case 'name-person':
      return edits.namePerson(edit.names, edit.person, now);
    case 'import':
      return importBackup(edit, edit.continues, now);
  }
}

/** Corrects quotations for the page that shows them; answers with those that are still any, as they are now. */
export async function correctOnPage(
  { ids, verdict, all }: Correction,
  now: number,
): Promise<{ quotations: PageQuotation[]; edited: Edited }> {
  const edited = await edits.correctQuotations(ids, verdict, now, all);
  const log = await openLog();
  const rows = await Promise.all(ids.map((id) => log.get('quotations', id)));
  return { quotations: rows.flatMap((row) => (row ? pageQuotations(row) : [])), edited };
}
