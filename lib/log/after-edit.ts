import type { Edited } from '../messaging/log-edit.ts';
import { refreshPages } from '../messaging/refresh-pages.ts';
import { announceChange } from './changes.ts';
import { openLog } from './open-log.ts';

/**
 * Tells everyone of an edit: our own open pages, and, where it may change what they show, the pages of the articles.
 */
export async function afterEdit(edited: Edited, changesPages: boolean): Promise<void> {
  announceChange({ articleIds: edited.articleIds });
  if (!changesPages) return;
  const log = await openLog();
  const articles = await Promise.all(edited.articleIds.map((id) => log.get('articles', id)));
  await refreshPages(articles.flatMap((article) => (article ? [article.url] : [])));
}
