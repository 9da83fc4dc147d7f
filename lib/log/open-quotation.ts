import { browser } from 'wxt/browser';
import { linkToQuotation } from '../article/text-fragment.ts';
import { askPage } from '../messaging/messenger.ts';
import { Problem } from '../messaging/result.ts';
import type { PageState } from '../messaging/to-page.ts';
import { openLog } from './open-log.ts';
import type { QuotationRow } from './rows.ts';

const ASK_EVERY_MS = 300;
const GIVE_UP_MS = 20_000;

/**
 * Opens the article of a quotation in a new tab, scrolls to it and flashes it.
 *
 * @returns null once it is shown; else the sentence that says why it can't be, which the page shows, too. The place is
 *   never guessed: words that are gone, or stand there several times alike, are said to be.
 */
export async function openQuotation(id: string): Promise<string | null> {
  const log = await openLog();
  const quotation = await log.get('quotations', id);
  const article = quotation && (await log.get('articles', quotation.articleId));
  if (!quotation || !article) throw new Problem('This quotation is no longer in the log.');
  const tab = await browser.tabs.create({ url: linkToQuotation(article.url, quotation) });
  if (tab.id === undefined) return null;
  const state = await stateOnceRead(tab.id);
  const problem = state ? problemWith(state, quotation, await log.get('quotations', id)) : UNREAD;
  if (problem) {
    await askPage(tab.id, 'announce', { text: problem });
    return problem;
  }
  const shown = await askPage(tab.id, 'showQuotation', { id });
  return shown.ok && shown.value ? null : GONE;
}

const GONE = 'These words are no longer in the article.';
const UNREAD = 'The article could not be read, so the quotation’s place could not be found.';
const OFF = 'On Record is switched off for this site, so it did not look for the quotation.';

async function stateOnceRead(tabId: number): Promise<PageState | null> {
  for (let waited = 0; waited < GIVE_UP_MS; waited += ASK_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const state = await askPage(tabId, 'getPageState');
    if (state.ok && state.value.status !== 'reading') return state.value;
  }
  return null;
}

/**
 * @param before the row as it was before the article was read just now
 * @param after the row as it is since
 */
export function problemWith(
  state: PageState,
  before: QuotationRow,
  after: QuotationRow | undefined,
): string | null {
  if (state.status === 'off') return OFF;
  if (state.status === 'no-quotations') return GONE;
  if (state.status !== 'read') return UNREAD;
  if (!state.quotations.some(({ id }) => id === before.id)) return GONE;
  const alike = state.quotations.filter(({ text }) => text === before.text).length;
  const isSure = alike === 1 || after?.prefix === before.prefix || after?.suffix === before.suffix;
  return isSure
    ? null
    : `These words stand ${alike} times in the article, and which was meant can’t be told.`;
}
