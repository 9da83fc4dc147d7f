/** What On Record may do before its reader has allowed anything. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articlePage } from './support/article-page.ts';
import { launchExtension, type RunningExtension, type Served, serve } from './support/extension.ts';

let extension: RunningExtension;
let pages: Served;

beforeAll(async () => {
  pages = await serve({
    '/story': articlePage('<p>“We will not sell the pier,” Ada Vale said on Monday.</p>'),
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
