import type { Page } from 'playwright';
import type { Result } from '../../lib/messaging/result.ts';
import type { PageState } from '../../lib/messaging/to-page.ts';

/** What `tabs.sendMessage` brings back from the messaging library. */
type Reply = { res?: Result<PageState> } | undefined;

export class UnsettledError extends Error {}

/**
 * Waits until the reader has settled on what to make of the page in the active tab.
 *
 * @param popup an extension page in the same window, as `openPopup` makes it.
 * @throws UnsettledError if it takes longer than `timeout` milliseconds.
 */
export async function settledPageState(popup: Page, timeout = 60_000): Promise<PageState> {
  const deadline = Date.now() + timeout;
  let last: Reply;
  while (Date.now() < deadline) {
    last = await popup.evaluate(ask);
    if (last?.res?.ok && last.res.value.status !== 'reading') return last.res.value;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  const answer = last ? `its last answer was ${JSON.stringify(last)}` : 'it never answered';
  throw new UnsettledError(`The reader did not settle on this page within ${timeout / 1000} s: ${answer}.`);
}

/** Runs inside the extension page. */
async function ask(): Promise<Reply> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const message = { id: 1, type: 'getPageState', timestamp: Date.now() };
  return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => undefined);
}
