import { mkdir } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { useExtension } from './support/extension.ts';
import { STORY, storyPage } from './support/story.ts';

const { pages, extension } = useExtension();
const shots = 'screenshots';

async function read(path: string): Promise<Page> {
  const tab = await extension().context.newPage();
  await tab.goto(`${pages().origin}${path}`);
  return tab;
}

beforeAll(async () => {
  await mkdir(shots, { recursive: true });
});

describe('the popup', () => {
  it('lists the page’s speakers, and leads to the place on the page', async () => {
    pages().set('/story', storyPage(STORY));
    const tab = await read('/story');
    const popup = await extension().openPopup(tab);
    await popup.getByRole('heading', { name: STORY.title }).waitFor();
    const listed = await popup.locator('.speaker .quotation').allInnerTexts();
    expect(listed.map((text) => text.slice(1, -1)).sort()).toEqual([...STORY.quotations].sort());
    await popup.locator('.quotation', { hasText: STORY.quotations.at(-1) }).click();
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.screenshot({ path: `${shots}/popup-page.png` });
    await popup.emulateMedia({ colorScheme: 'dark' });
    await popup.screenshot({ path: `${shots}/popup-page-dark.png` });
  });

  it('shows what is logged, newest first, finds it again and exports it', async () => {
    const tab = await read('/story');
    const popup = await extension().openPopup(tab);
    await popup.getByRole('tab', { name: 'Log' }).click();
    await popup.locator('[data-id].line').first().waitFor();
    expect(await popup.locator('[data-id].line').count()).toBe(STORY.quotations.length);
    await popup.screenshot({ path: `${shots}/popup-log.png` });
    await popup.getByRole('searchbox').fill('ferry');
    await expect.poll(() => popup.locator('[data-id].line').count()).toBe(1);
    await popup.getByRole('searchbox').fill('');

    const csv = await downloadOf(popup, 'Export CSV');
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ quotation }) => quotation)).toEqual(STORY.quotations);
    const json = JSON.parse(await downloadOf(popup, 'Export JSON'));
    expect(json.quotations.map(({ text }: { text: string }) => text)).toEqual(STORY.quotations);
  });

  it('adds nothing when the page is read again', async () => {
    const tab = await read('/story');
    await tab.reload();
    const popup = await extension().openPopup(tab);
    await popup.getByRole('heading', { name: STORY.title }).waitFor();
    await popup.getByRole('tab', { name: 'Log' }).click();
    await popup.locator('[data-id].line').first().waitFor();
    expect(await popup.locator('[data-id].line').count()).toBe(STORY.quotations.length);
  });

  it('says in one sentence why there is nothing to list', async () => {
    pages().set('/list', '<!doctype html><title>Shop</title><ul><li><a href="/a">One</a></ul>');
    const notArticle = await extension().openPopup(await read('/list'));
    await notArticle.getByText('Not an article').waitFor();
    pages().set(
      '/quiet',
      storyPage({ ...STORY, paragraphs: STORY.paragraphs.map((p) => p.replace(/[“”]/g, '')) }),
    );
    const quiet = await extension().openPopup(await read('/quiet'));
    await quiet.getByText('This article has no quotations.').waitFor();
    pages().set('/paper.pdf', { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' });
    const pdf = await extension().openPopup(await read('/paper.pdf'));
    await pdf.getByText('This is a PDF').waitFor();
    const settings = await extension().context.newPage();
    await settings.goto('chrome://version');
    const restricted = await extension().openPopup(settings);
    await restricted.getByText('The browser doesn’t let extensions read this page.').waitFor();
    await restricted.screenshot({ path: `${shots}/popup-restricted.png` });
  });

  it('switches a site off and on', async () => {
    const tab = await read('/story');
    const popup = await extension().openPopup(tab);
    await popup.getByRole('heading', { name: STORY.title }).waitFor();
    await popup.getByRole('switch').click();
    await popup.getByText('On Record is switched off for this site.').waitFor();
    await tab.reload();
    const again = await extension().openPopup(tab);
    await again.getByText('On Record is switched off for this site.').waitFor();
    await again.getByRole('switch').click();
    await again.getByRole('heading', { name: STORY.title }).waitFor();
  });
});

async function downloadOf(popup: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^on-record-\d{4}-\d\d-\d\d\.(csv|json)$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
