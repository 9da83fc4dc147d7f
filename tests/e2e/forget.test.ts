/** What is forgotten is gone from the disk, and nothing else is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleRow, PersonRow, QuotationRow } from '../../lib/log/rows.ts';
import { articlePage, stateOf } from './support/article-page.ts';
import { launchExtension, type RunningExtension, type Served, serve } from './support/extension.ts';
import { filesWith, uniqueWord } from './support/profile.ts';
import { ask, storedRows } from './support/wire.ts';

/** The browser takes deleted bytes off the disk a little later. */
const SOON = { timeout: 60_000, interval: 500 };

let profile: string;
let extension: RunningExtension;
let pages: Served;
let control: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'on-record-forget-'));
  [extension, pages] = await Promise.all([launchExtension({ profile }), serve()]);
  control = await extension.openPage('popup.html');
});

afterAll(async () => {
  await extension?.close();
  await pages?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A story of unique words, read, and worked on in the log in every way there is. */
async function readAndEdit(host: string): Promise<{ tab: Page; words: string[]; ids: string[] }> {
  const [said, denied, surname, corrected, note, tag] = Array.from({ length: 6 }, uniqueWord) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const body = `<p>“We will not sell the ${said},” Ada ${surname} said on Monday.</p>
    <p>“Nobody asked for the ${denied},” said Bo Finch.</p><p>“It is ours to keep,” said Ada ${surname}.</p>`;
  const path = `/${host}-${surname}`.toLowerCase();
  // The browser's own cache is none of ours.
  pages.set(path, { body: articlePage(body), headers: { 'cache-control': 'no-store' } });
  const tab = await extension.context.newPage();
  await tab.goto(`http://${host}:${new URL(pages.origin).port}${path}`);
  const state = await stateOf(extension, tab);
  const quotations = state.status === 'read' ? state.quotations : [];
  expect(quotations).toHaveLength(3);
  const [first = '', second = ''] = quotations.map(({ id }) => id);
  const name = `Cyd ${corrected}`;
  for (const edit of [
    { kind: 'correct', ids: [first], verdict: { kind: 'speaker', name } },
    { kind: 'annotate', ids: [first], annotation: { starred: true, note, addTags: [tag] } },
    { kind: 'name-person', names: [name], person: `Cyd B. ${corrected}` },
    { kind: 'delete-quotations', ids: [second] },
  ]) {
    expect(await ask(control, 'editLog', edit)).toMatchObject({ ok: true });
  }
  await control.evaluate((key) => chrome.storage.local.set({ [key]: true }), `off:${host}`);
  await control.evaluate((key) => chrome.storage.local.remove(key), `off:${host}`);
  const words = [said, denied, surname, corrected, note, tag, `off:${host}`];
  for (const word of words) expect(await filesWith(profile, [word]), word).not.toEqual([]);
  return { tab, words, ids: quotations.map(({ id }) => id) };
}

const rows = <T>(store: string) => storedRows<T>(control, store);

it('of one site, no byte is left', { timeout: 240_000 }, async () => {
  const [forgotten, other] = [await readAndEdit('localhost'), await readAndEdit('127.0.0.1')];
  await control.evaluate(() => chrome.storage.local.set({ 'off:kept.example': true }));
  const before = await rows<QuotationRow>('quotations');
  const kept = before.filter(({ id }) => other.ids.includes(id));
  expect(kept).toHaveLength(2);

  const popup = await extension.openPopup(forgotten.tab);
  await popup.getByRole('button', { name: 'Forget this site' }).click();
  const dialog = popup.getByRole('dialog', { name: 'Forget localhost?' });
  await dialog.getByText('2 quotations of 1 article will be deleted').waitFor();
  await dialog.getByRole('button', { name: 'Forget for good' }).click();
  await popup.getByText('Forgotten: 2 quotations of 1 article.').waitFor();
  await expect.poll(() => filesWith(profile, forgotten.words), SOON).toEqual([]);

  expect(await rows<QuotationRow>('quotations')).toEqual(kept);
  expect((await rows<ArticleRow>('articles')).map(({ url }) => new URL(url).hostname)).toEqual(['127.0.0.1']);
  expect(await rows<PersonRow>('people')).toHaveLength(1);
  expect(await control.evaluate(() => chrome.storage.local.get(null))).toEqual({ 'off:kept.example': true });
  // The page is still open, and isn't read any more until it is opened anew.
  expect((await stateOf(extension, forgotten.tab)).status).toBe('off');
  await forgotten.tab.reload();
  await stateOf(extension, forgotten.tab);
  const again = (await rows<QuotationRow>('quotations')).filter(({ id }) => forgotten.ids.includes(id));
  expect(again).toHaveLength(3);
  for (const row of again) expect(row).not.toHaveProperty('correction');
});

it('of everything, no byte is left', { timeout: 240_000 }, async () => {
  const { tab, words } = await readAndEdit('localhost');
  const log = await extension.openPage('log.html');
  await log.getByRole('banner').getByRole('button', { name: 'More' }).click();
  await log.getByRole('menuitem', { name: 'Forget everything' }).click();
  const dialog = log.getByRole('dialog', { name: 'Forget everything?' });
  await dialog.getByText('This can’t be undone').waitFor();
  expect(await dialog.getByRole('button', { name: 'Forget for good' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('forget');
  await dialog.getByRole('button', { name: 'Forget for good' }).click();
  await log.getByText('Forgotten: ').waitFor();
  await log.getByText('Nothing is logged yet').waitFor();
  await expect.poll(() => filesWith(profile, [...words, 'off:kept.example']), SOON).toEqual([]);
  for (const store of ['articles', 'quotations', 'people', 'changes', 'befores']) {
    expect(await rows(store), store).toEqual([]);
  }
  // The log goes on: what is read from now on is kept.
  await tab.reload();
  await stateOf(extension, tab);
  expect(await rows('quotations')).toHaveLength(3);
});
