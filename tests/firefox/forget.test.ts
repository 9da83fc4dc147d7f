/** What is forgotten is gone from the disk of a real Firefox, too. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../e2e/support/article-page.ts';
import { filesWith, uniqueWord } from '../e2e/support/profile.ts';
import { firefoxPath, launchFirefox, type RunningFirefox } from './support/firefox.ts';

const SOON = { timeout: 60_000, interval: 1_000 };

describe.skipIf(!firefoxPath)('Firefox', () => {
  let firefox: RunningFirefox;
  let pages: Served;

  beforeAll(async () => {
    [firefox, pages] = await Promise.all([launchFirefox(), serve()]);
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  async function read(host: string): Promise<{ tab: Page; words: string[] }> {
    const words = [uniqueWord(), uniqueWord()];
    const body = `<p>“We will not sell the ${words[0]},” Ada ${words[1]} said on Monday.</p>`;
    // The browser's own cache is none of ours.
    pages.set(`/${host}`, { body: articlePage(body), headers: { 'cache-control': 'no-store' } });
    const tab = await firefox.open(`http://${host}:${new URL(pages.origin).port}/${host}`);
    await tab.waitForFunction(() => CSS.highlights.size > 0);
    await expect.poll(() => filesWith(firefox.profile, words), SOON).not.toEqual([]);
    return { tab, words };
  }

  it('keeps no byte of a site that was forgotten, and all of another', { timeout: 240_000 }, async () => {
    const [forgotten, kept] = [await read('localhost'), await read('127.0.0.1')];
    const popup = await firefox.openPopup(forgotten.tab);
    const press = (name: string) =>
      popup.waitForFunction(
        (label) => {
          const buttons = [...document.querySelectorAll('button')];
          const found = buttons.find((button) => button.textContent?.startsWith(label));
          found?.click();
          return found !== undefined;
        },
        {},
        name,
      );
    await press('Forget this site');
    await press('Forget for good');
    await popup.waitForFunction(() =>
      document.body.innerText.includes('Forgotten: 1 quotation of 1 article.'),
    );
    await expect.poll(() => filesWith(firefox.profile, forgotten.words), SOON).toEqual([]);
    expect(await filesWith(firefox.profile, kept.words)).not.toEqual([]);
    await press('Log');
    await popup.waitForFunction(
      (word) => document.body.innerText.includes(word),
      {},
      kept.words[0] as string,
    );
    await popup.close();
  });
});
