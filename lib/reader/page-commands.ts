/** Shortcuts and context menu, on the background's side: they end as messages to the page's reader. */
import { browser } from 'wxt/browser';
import { askPage } from '../messaging/messenger.ts';
import { resultOf } from '../messaging/result.ts';
import type { PageCommand } from './command-keys.ts';
import { injectReader } from './inject-reader.ts';

const KEEP: PageCommand = 'keep-selection';

/** Answers the shortcuts. Call it while the background script is first run. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void carryOut(command as PageCommand, tab.id);
  });
}

/** Offers to save selected words, in the context menu. Call it while the background script is first run. */
export function offerSelectionMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: KEEP, title: 'Save as a quotation', contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === KEEP && tab?.id !== undefined) void keepSelection(tab.id);
  });
}

async function carryOut(command: PageCommand, tabId: number): Promise<void> {
  switch (command) {
    case 'next-quotation':
      await askPage(tabId, 'step', { to: 'next' });
      break;
    case 'previous-quotation':
      await askPage(tabId, 'step', { to: 'previous' });
      break;
    case 'next-by-speaker':
      await askPage(tabId, 'step', { to: 'next-by-speaker' });
      break;
    case 'show-speakers':
      await askPage(tabId, 'showSpeakers');
      break;
    case 'toggle-page': {
      const state = await askPage(tabId, 'getPageState');
      const isOff = state.ok && (state.value.status === 'off' || state.value.status === 'not-an-article');
      await askPage(tabId, 'setReading', { on: isOff });
      break;
    }
    case 'keep-selection':
      await keepSelection(tabId);
  }
}

/** On a page without a reader, since it is no article, there is one from now on. It says itself what becomes of it. */
async function keepSelection(tabId: number): Promise<void> {
  const kept = await askPage(tabId, 'keepSelection');
  if (kept.ok) return;
  const injected = await resultOf(() => injectReader(tabId, 0));
  if (injected.ok) await askPage(tabId, 'keepSelection'); // else the browser keeps extensions off this page
}
