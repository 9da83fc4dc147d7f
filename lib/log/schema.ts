import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleRow, BeforeRow, ChangeRow, PersonRow, QuotationRow } from './rows.ts';

export const LOG_NAME = 'on-record';

/** The newest shape. `migrations.ts` makes it of any earlier one. */
export interface LogSchema extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { bySaved: number } };
  /** Sorted by id, so an article's quotations lie together: see `quotationKeys`. No index to keep up. */
  quotations: { key: string; value: QuotationRow };
  people: { key: string; value: PersonRow };
  changes: { key: number; value: ChangeRow };
  befores: { key: [changeId: number, part: number]; value: BeforeRow };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
