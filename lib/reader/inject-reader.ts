import { browser } from 'wxt/browser';
import { highlightStyles } from '../highlight/palette.ts';

/** Puts the reader into one frame of a tab, with the style sheet of its highlights. For the background only. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: highlightStyles() });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}
