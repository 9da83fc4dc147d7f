import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { attribute } from '../lib/attribution/attribute.ts';
import { logArticle } from '../lib/log/log-article.ts';
import { answerInBackground } from '../lib/messaging/messenger.ts';
import { injectReader } from '../lib/reader/inject-reader.ts';
import { isSiteOn, siteOf } from '../lib/settings/sites.ts';

export default defineBackground(() => {
  browser.action.setBadgeBackgroundColor({ color: '#3b4a6b' });

  answerInBackground({
    async injectReader(_, { tab, frameId, url }) {
      const site = siteOf(tab?.url ?? url);
      if (tab?.id === undefined || !site || !(await isSiteOn(site))) return { injected: false };
      await injectReader(tab.id, frameId ?? 0);
      return { injected: true };
    },

    async readArticle(reading, sender) {
      const result = await logArticle(reading, {
        attribute,
        now: Date.now,
        isPrivate: sender.tab?.incognito ?? false,
      });
      await showCount(sender.tab?.id, result.quotations.length);
      return result;
    },
  });
});

/** The number on the toolbar icon. */
async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined); // the tab may be gone by now
}
