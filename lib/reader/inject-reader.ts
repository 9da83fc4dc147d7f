import { browser } from 'wxt/browser';
import { highlightStyles } from '../highlight/palette.ts';
import { askPage } from '../messaging/messenger.ts';

/** Puts the reader into one frame of a tab, with the style sheet of its highlights. For the background only. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: highlightStyles() });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Puts the panels (see `panels.ts`) into one frame of a tab, beside its reader. For the background only. */
export async function injectPanels(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/panels.js'] });
}

/**
 * Puts the reader into the frame that asks for it. An article in a frame is read only where the page around it is
 * none; the page's gate then leaves the answers to it.
 *
 * @returns false where the frame isn't to be read.
 */
export async function injectWhereAsked(tabId: number, frameId: number): Promise<boolean> {
  if (frameId !== 0) {
    const around = await askPage(tabId, 'getPageState');
    if (around.ok && around.value.status !== 'not-an-article') return false;
    await askPage(tabId, 'standAside');
  }
  await injectReader(tabId, frameId);
  return true;
}
