/** What On Record may do before its reader has allowed anything. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuotationRow } from '../../lib/log/rows.ts';
import { articlePage } from './support/article-page.ts';
import { launchExtension, type RunningExtension, type Served, serve } from './support/extension.ts';
import { clickToolbarButton } from './support/toolbar.ts';
import { storedRows } from './support/wire.ts';

let extension: RunningExtension;
let pages: Served;

beforeAll(async () => {
  pages = await serve({
    '/story': articlePage('<p>“We will not sell the pier,” Ada Vale said on Monday.</p>'),
    '/other': articlePage('<p>“We will not sell the mill,” Ada Vale said on Monday.</p>'),
  });
  extension = await launchExtension({ access: 'on click' });
});

afterAll(async () => {
  await extension.close();
  await pages.close();
});

it('demands no site when it is installed', async () => {
  const worker = await extension.background();
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest() as chrome.runtime.ManifestV3);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect([...(manifest.permissions ?? [])].sort()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
});

it('asks at first run where it may read', async () => {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  await expect.poll(() => extension.context.pages().some((page) => isWelcome(page.url()))).toBe(true);
  const welcome = extension.context.pages().find((page) => isWelcome(page.url()));
  await welcome?.getByText('Where may On Record read?').waitFor();
  expect(await welcome?.locator('[aria-pressed=true]').innerText()).toContain('Only when I click');
  await mkdir('screenshots', { recursive: true });
  await welcome?.screenshot({ path: 'screenshots/welcome.png' });
});

it('looks at no page that it wasn’t asked to read', async () => {
  const tab = await extension.context.newPage();
  await tab.goto(`${pages.origin}/story`);
  await tab.waitForTimeout(1500);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  const worker = await extension.background();
  const id = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]);
  expect(id?.url).toBeUndefined();
});

it('reads the page that it is asked to, and no other, from the popup', async ({ skip }) => {
  const tab = await extension.context.newPage();
  await tab.goto(`${pages.origin}/story`);
  const popup = await clickToolbarButton(extension, tab);
  if (!popup) return skip('This Chromium can’t be told to click a toolbar button.');
  const text = () => popup.evaluate<string>('document.body.innerText');
  await expect.poll(text).toContain('On Record reads this page when you ask it to.');
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.innerText === 'Read this page').click()`,
  );
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await expect.poll(text).toContain('We will not sell the pier');
  const control = await extension.openPage('popup.html');
  expect(await storedRows<QuotationRow>(control, 'quotations')).toHaveLength(1);

  // The next page isn't read: the click was for this one.
  await tab.goto(`${pages.origin}/other`);
  await tab.waitForTimeout(1500);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await storedRows<QuotationRow>(control, 'quotations')).toHaveLength(1);
});
