/** The main job in a real Firefox. */
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../e2e/support/article-page.ts';
import { firefoxPath, launchFirefox, type RunningFirefox } from './support/firefox.ts';

const QUOTATIONS = ['We will not sell the pier,', 'It is ours.', 'Nobody asked for that.'];
const body = `<p>“We will <em>not</em> sell the pier,” Ada Vale said on Monday. “It is ours.”</p>
  <p>Bo Finch, who chairs the board, said: “Nobody asked for that.”</p>`;

if (!firefoxPath) console.warn('No Firefox installed: its tests are skipped.');

describe.skipIf(!firefoxPath)('in Firefox', () => {
  let firefox: RunningFirefox;
  let pages: Served;
  let tab: Page;

  beforeAll(async () => {
    pages = await serve({ '/story': articlePage(body) });
    firefox = await launchFirefox();
    tab = await firefox.open(`${pages.origin}/story`);
    await tab.waitForFunction(() => CSS.highlights.size > 0);
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  it('an article’s quotations are highlighted, each word of them', async () => {
    expect(await painted(tab)).toEqual(QUOTATIONS);
  });

  it('the page’s own document stays as it was', async () => {
    const markup = await tab.evaluate(() => document.body.outerHTML + document.head.outerHTML);
    expect(markup.replaceAll(/\s+/g, ' ')).toContain(body.replaceAll(/\s+/g, ' '));
    expect(markup).not.toContain('on-record');
  });

  it('a card says who speaks, in a root of its own', async () => {
    const place = await tab.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
      const box = range?.getClientRects()[0] as DOMRect;
      return { x: box.x + 20, y: box.y + box.height / 2 };
    });
    await tab.bringToFront();
    await tab.mouse.move(place.x - 5, place.y);
    await tab.mouse.move(place.x, place.y);
    await tab.waitForFunction(() => {
      const card = document.querySelector('on-record-ui')?.shadowRoot?.querySelector('.card');
      return card?.textContent?.includes('Ada Vale');
    });
  });

  it('the popup lists the speakers with what they said', async () => {
    const popup = await firefox.openPopup(tab);
    await popup.waitForFunction(
      (words) => document.body.innerText.includes(words),
      {},
      QUOTATIONS[2] as string,
    );
    const text = await popup.evaluate(() => document.body.innerText);
    for (const words of [...QUOTATIONS, 'Ada Vale', 'Bo Finch']) expect(text).toContain(words);
    await popup.close();
  });

  it('the log is exported whole, and opening the article again adds nothing', async () => {
    await tab.reload();
    await tab.waitForFunction(() => CSS.highlights.size > 0);
    const popup = await firefox.openPopup(tab);
    await popup.waitForFunction(() => document.querySelectorAll('[role=tab]').length > 1);
    const click = (name: string) =>
      popup.evaluate((label) => {
        const found = [...document.querySelectorAll<HTMLElement>('button')].find(
          (button) => button.textContent?.trim() === label,
        );
        found?.click();
      }, name);
    await click('Log');
    await popup.waitForFunction(() => document.body.innerText.includes('Export CSV'));
    const csv = await firefox.download(() => click('Export CSV'));
    const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(({ quotation }) => quotation)).toEqual(QUOTATIONS);
    await popup.close();
  });

  it('a page that is no article is left alone, and the popup says so', async () => {
    pages.set('/shop', '<!doctype html><title>Shop</title><ul><li><a href="/a">One</a></ul>');
    const shop = await firefox.open(`${pages.origin}/shop`);
    const popup = await firefox.openPopup(shop);
    await popup.waitForFunction(() => document.body.innerText.toLowerCase().includes('article'));
    expect(await painted(shop)).toEqual([]);
  });
});

function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString());
  });
}
