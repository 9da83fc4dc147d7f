import type { PageMetadata } from '../article/page-metadata.ts';
import type { ArticleRow } from './rows.ts';

/** An article's row as its page describes it today; what the reader made of the article stays. */
export function articleRow(
  page: PageMetadata,
  id: string,
  known: ArticleRow | undefined,
  times: Pick<ArticleRow, 'firstReadAt' | 'savedAt'>,
): ArticleRow {
  const { dropped, standing } = known ?? {};
  return { ...page, id, ...times, ...(dropped && { dropped }), ...(standing && { standing }) };
}
