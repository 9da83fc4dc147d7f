import { browser } from 'wxt/browser';
import { askPage } from './messenger.ts';

/**
 * Has open pages of these articles painted anew. A tab's address may differ from the article's canonical one in host
 * and query, so the path decides; a page too many does no harm.
 */
export async function refreshPages(urls: readonly string[]): Promise<void> {
  const paths = new Set(urls.map(pathOf));
  const tabs = await browser.tabs.query({});
  for (const { id, url } of tabs) {
    if (id !== undefined && url && paths.has(pathOf(url))) void askPage(id, 'refresh');
  }
}

/** Has open pages read no more until they are loaded again; answers when they have stopped. */
export async function stopPages(isMeant: (url: string | undefined) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  const meant = tabs.filter(({ id, url }) => id !== undefined && isMeant(url));
  await Promise.all(meant.map(({ id = -1 }) => askPage(id, 'setReading', { on: false })));
}

const pathOf = (url: string): string | undefined => URL.parse(url)?.pathname.replace(/\/(amp\/?)?$/, '');
