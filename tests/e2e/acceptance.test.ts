/** The main job from end to end: an article is opened, read, listed, exported, and opened again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { NOBODYS, SAID } from '../fixtures/ukraine-call.ts';
import { highlights, savedTexts, stateOf } from './support/article-page.ts';
import { downloadText } from './support/download.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();
const html = readFileSync(join(import.meta.dirname, '../fixtures/ukraine-call.html'), 'utf8');
const TITLE = 'UK and allies hold call on Ukraine as US reviews its support';

let tab: Page;

beforeAll(async () => {
  pages().set('/ukraine-call', html);
  tab = await extension().context.newPage();
  await tab.goto(`${pages().origin}/ukraine-call?utm_source=newsletter`);
});

it('names who says each quotation, and nobody for a scare quote', async () => {
  const state = await stateOf(extension(), tab);
  if (state.status !== 'read') throw new Error(`the page is ${state.status}`);
  const said = state.quotations
    .filter(({ text, speaker }) => text !== NOBODYS || speaker)
    .map(({ text, speaker }) => [text, speaker?.name.replace(/^the /i, '') ?? null] as const);
  expect(said.map(([text]) => text)).toEqual(SAID.map(([words]) => expect.stringContaining(words)));
  for (const [index, [words, ...names]] of SAID.entries()) expect(names, words).toContain(said[index]?.[1]);
});

it('highlights exactly the words it saves, a colour for each speaker', async () => {
  const painted = await highlights(tab);
  expect(painted.map(({ text }) => text)).toEqual(await savedTexts(extension(), tab));
  const colourOf = (words: string) => painted.find(({ text }) => text.includes(words))?.name;
  for (const same of Map.groupBy(SAID, ([, speaker]) => speaker).values()) {
    expect(new Set(same.map(([words]) => colourOf(words))).size, same.join()).toBe(1);
  }
  expect(colourOf('our people, territories')).not.toBe(colourOf('You challenged us'));
});

it('lists the speakers with their quotations in the popup', async () => {
  const popup = await extension().openPopup(tab);
  await popup.getByRole('heading', { name: TITLE }).waitFor();
  const listed = await popup.locator('body').innerText();
  for (const [words, ...names] of SAID) {
    expect(listed).toContain(words);
    expect(
      names.some((name) => listed.includes(name ?? 'unclear')),
      words,
    ).toBe(true);
  }
  await popup.close();
});

it('exports what a real CSV parser and a JSON reader find whole', async () => {
  const popup = await extension().openPopup(tab);
  await popup.getByRole('tab', { name: 'Log' }).click();

  const csv = await downloadText(popup, 'Export CSV');
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map(({ quotation }) => quotation)).toEqual(await savedTexts(extension(), tab));
  for (const row of rows) {
    expect(row).toMatchObject({
      title: TITLE,
      url: `${pages().origin}/ukraine-call`,
      site: 'The Sample Courier',
      byline: 'Sample Reporter',
      published: expect.stringContaining('2025-03-07'),
    });
    expect(Date.parse(row.seen ?? '')).toBeGreaterThan(Date.now() - 600_000);
  }

  const article = await tab.locator('article').textContent();
  const exported = JSON.parse(await downloadText(popup, 'Export JSON'));
  expect(exported).toMatchObject({ format: 'on-record', version: 1 });
  expect(exported.quotations).toHaveLength(rows.length);
  for (const quotation of exported.quotations) {
    expect(quotation).toMatchObject({
      id: expect.any(String),
      text: expect.any(String),
      prefix: expect.any(String),
      suffix: expect.any(String),
      machine: { rule: expect.any(String), confidence: expect.any(Number) },
      article: { title: TITLE, url: `${pages().origin}/ukraine-call` },
    });
    const { prefix, text, suffix } = quotation;
    const around = [prefix.slice(-20), text, suffix.slice(0, 20)].join('').split('\n');
    for (const piece of around) expect(article).toContain(piece);
  }
  await popup.close();
});

it('adds nothing when the page is opened again', async () => {
  const saved = await savedTexts(extension(), tab);
  await tab.reload();
  await stateOf(extension(), tab);
  const popup = await extension().openPopup(tab);
  await popup.getByRole('tab', { name: 'Log' }).click();
  const rows = parse(await downloadText(popup, 'Export CSV'), { columns: true, bom: true });
  expect(rows).toHaveLength(saved.length);
  await popup.close();
});
