import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { attribute } from '../lib/attribution/attribute.ts';
import { afterEdit } from '../lib/log/after-edit.ts';
import { correctOnPage, editLog } from '../lib/log/answer-edits.ts';
import { undoChange } from '../lib/log/change.ts';
import { finishForgetting, forget } from '../lib/log/forget/forget.ts';
import { coversHost, coversUrl } from '../lib/log/forget/forgettable.ts';
import { logArticle } from '../lib/log/log-article.ts';
import { openQuotation } from '../lib/log/open-quotation.ts';
import { saveSelection } from '../lib/log/save-selection.ts';
import { trusted } from '../lib/log/trust.ts';
import { answerInBackground, type Sender } from '../lib/messaging/messenger.ts';
import { stopPages } from '../lib/messaging/refresh-pages.ts';
import { Problem } from '../lib/messaging/result.ts';
import { injectPanels, injectWhereAsked } from '../lib/reader/inject-reader.ts';
import { listenToCommands, offerSelectionMenu } from '../lib/reader/page-commands.ts';
import { keepGateRegistered } from '../lib/reader/register-gate.ts';
import { giveUpHosts } from '../lib/settings/access.ts';
import { isSiteOn, siteOf } from '../lib/settings/sites.ts';
import { isListWanted } from '../lib/settings/speaker-list.ts';

export default defineBackground(() => {
  browser.action.setBadgeBackgroundColor({ color: '#3b4a6b' });

  void finishForgetting();
  keepGateRegistered();
  listenToCommands();
  offerSelectionMenu();

  answerInBackground({
    async injectReader(_, { tab, frameId, url }) {
      const site = siteOf(tab?.url ?? url);
      if (tab?.id === undefined || !site || !(await isSiteOn(site))) return { injected: false };
      return { injected: await injectWhereAsked(tab.id, frameId ?? 0) };
    },

    async injectPanels(_, { tab, frameId }) {
      if (tab?.id !== undefined) await injectPanels(tab.id, frameId ?? 0);
    },

    async readArticle(reading, sender) {
      const result = await logArticle(reading, {
        attribute,
        now: Date.now,
        isPrivate: sender.tab?.incognito ?? false,
      });
      await showCount(sender.tab?.id, result.quotations.length);
      return { ...result, isListWanted: await isListWanted() };
    },

    async correct(correction) {
      const { quotations, edited } = await correctOnPage(correction, Date.now());
      await afterEdit(edited, false); // the page that asks paints the answer
      return quotations;
    },

    async saveSelection(selection, { tab }) {
      if (tab?.incognito) throw new Problem('In private windows nothing is kept.');
      const reading = trusted(selection.reading);
      const { quotation, edited } = await saveSelection({ ...selection, reading }, attribute, Date.now());
      await afterEdit(edited, false);
      return quotation;
    },

    async editLog(edit, sender) {
      onlyFromOurPages(sender);
      const edited = await editLog(edit, Date.now());
      await afterEdit(edited, edit.kind === 'correct');
      return edited;
    },

    async openQuotation({ id }, sender) {
      onlyFromOurPages(sender);
      return { problem: await openQuotation(id) };
    },

    async forget(what, sender) {
      onlyFromOurPages(sender);
      await stopPages((url) => coversUrl(what, url));
      await giveUpHosts((host) => coversHost(what, host));
      return forget(what);
    },

    async undoEdit({ undo }, sender) {
      onlyFromOurPages(sender);
      const edited = await undoChange(undo);
      await afterEdit(edited, true);
      return edited;
    },
  });
});

/** Content scripts share a process with the page they read, so what they may ask for is little. */
function onlyFromOurPages({ url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('/')))
    throw new Problem('Only On Record’s own pages may do this.');
}

/** The number on the toolbar icon. */
async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined); // the tab may be gone by now
}
