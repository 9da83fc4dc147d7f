import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/messenger.ts';
import type { PageState } from '../../lib/messaging/to-page.ts';
import { mayRead } from '../../lib/settings/access.ts';

/** What is in a tab: what its reader says, or why no reader is there. */
export type TabState =
  | PageState
  | { status: 'restricted' }
  | { status: 'pdf' }
  | { status: 'not-loaded' }
  | { status: 'on-click' };

/** What the popup needs of a tab. Without `url` the browser keeps extensions from the page. */
export interface ReadTab {
  id: number;
  url?: string;
}

/**
 * The tab that the popup speaks of: the active one, or, if the popup itself stands in a tab, the one last used in its
 * window.
 */
export async function currentTab(): Promise<ReadTab | null> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const latest = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const tab = others.find(({ active }) => active) ?? latest;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Asks the tab's reader. */
export async function stateOf(tab: ReadTab): Promise<TabState> {
  const answer = await askPage(tab.id, 'getPageState');
  if (answer.ok && answer.value.status !== 'not-an-article') return answer.value;
  const url = tab.url ? URL.parse(tab.url) : null;
  if (!url || !/^(https?|file):$/.test(url.protocol)) return { status: 'restricted' };
  const type = await contentType(tab.id);
  if (type === 'application/pdf' || /\.pdf$/i.test(url.pathname)) return { status: 'pdf' };
  if (answer.ok) return answer.value;
  if (type === null) return { status: 'restricted' };
  return { status: (await mayRead(url.href)) ? 'not-loaded' : 'on-click' };
}

/** The media type of the tab's document; null where extensions may not look (the web store, error pages). */
async function contentType(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
