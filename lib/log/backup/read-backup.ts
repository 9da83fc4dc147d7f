import * as v from 'valibot';
import { Problem } from '../../messaging/result.ts';
import { articleIdIn, articleIdOf } from '../identity.ts';
import type { ArticleRow, LogEntry, PersonRow, QuotationRow } from '../rows.ts';
import { exportedPerson, exportedQuotation } from './backup-schema.ts';

/** A file as it was parsed: its parts are not yet validated. */
export interface Backup {
  quotations: readonly unknown[];
  people: readonly unknown[];
}

/**
 * The parts of an exported JSON file.
 *
 * @throws Problem if it is no such file, or one of a newer version
 */
export function parseBackup(file: string): Backup {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    throw new Problem('This file isn’t JSON, or it is damaged.');
  }
  const { format, version, quotations, people } = (parsed ?? {}) as Record<string, unknown>;
  if (format !== 'on-record' || !Array.isArray(quotations)) {
    throw new Problem('This file wasn’t exported by On Record.');
  }
  if (version !== 1)
    throw new Problem('This file was made by a newer version of On Record: update to import it.');
  return { quotations, people: Array.isArray(people) ? people : [] };
}

/** An exported quotation as the log keeps it; null if it is damaged. */
export async function entryFromBackup(exported: unknown): Promise<LogEntry | null> {
  const result = v.safeParse(exportedQuotation, exported);
  if (!result.success) return null;
  const {
    article,
    speaker: _speaker,
    status: _status,
    corrected: _corrected,
    link: _link,
    ...kept
  } = result.output;
  if (article.id !== articleIdIn(kept.id) || article.id !== (await articleIdOf(article.url))) return null;
  const { seenAt, correction, ...rest } = kept;
  const quotation = {
    ...rest,
    articleId: article.id,
    seenAt: Date.parse(seenAt),
    ...(correction && { correction: corrected(correction) }),
  };
  const { standing, ...plain } = article;
  const row = {
    ...plain,
    ...(standing && {
      standing: standing.map(({ name, correction }) => ({ name, correction: corrected(correction) })),
    }),
    firstReadAt: Date.parse(article.firstReadAt),
    savedAt: Date.parse(article.savedAt),
  };
  // Optional fields of the schema are absent or have a value, as rows want it.
  return { quotation: quotation as QuotationRow, article: row as ArticleRow };
}

const corrected = <T extends { at: string }>(correction: T) => ({
  ...correction,
  at: Date.parse(correction.at),
});

/** What the reader said of a name; null if it is damaged. */
export function personFromBackup(exported: unknown): PersonRow | null {
  const result = v.safeParse(exportedPerson, exported);
  return result.success ? result.output : null;
}
