import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { articlePage, highlights, openArticle, savedTexts } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const body = `
  <p>“We will <em>not</em>\n      sell the pier,” Ada Vale said on Monday. “It is ours.”</p>
  <p>Bo Finch, who chairs the board, said: “Nobody asked<br>for that.”</p>`;

const open = (html: string): Promise<Page> => openArticle(extension(), pages(), html);

it('paints exactly the words that it saves', async () => {
  const page = await open(articlePage(body));
  const painted = (await highlights(page)).map(({ text }) => text);
  expect(painted).toEqual(await savedTexts(extension(), page));
  expect(painted).toContain('We will not sell the pier,');
});

it('leaves the page’s document as it was', async () => {
  const html = articlePage(body);
  pages().set('/untouched', html);
  const context = extension().context;
  const plain = await (await extension().context.browser()?.newContext())?.newPage();
  const page = await open(html);
  const serialise = () => [
    document.body.outerHTML,
    document.head.outerHTML,
    document.documentElement.attributes.length,
  ];
  await plain?.goto(`${pages().origin}/untouched`);
  expect(await page.evaluate(serialise)).toEqual(await plain?.evaluate(serialise));
  expect(context.pages().length).toBeGreaterThan(0);
});

it('shows who speaks, and why, when the pointer rests on a quotation', async () => {
  const page = await open(articlePage(body));
  const [first] = await highlights(page);
  if (!first) throw new Error('nothing was painted');
  await page.mouse.move(first.x - 4, first.y);
  await page.mouse.move(first.x, first.y);
  const card = page.locator('on-record-ui .card');
  await card.waitFor();
  expect((await card.innerText()).length).toBeGreaterThan(10);
  const box = await card.boundingBox();
  expect(box && (box.y + box.height <= first.top || box.y >= first.bottom)).toBe(true);
  await page.mouse.move(2, 2);
  await card.waitFor({ state: 'detached' });
});

it('reads a page twice and saves nothing twice', async () => {
  const page = await open(articlePage(body));
  const before = await savedTexts(extension(), page);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await expect.poll(() => savedTexts(extension(), page)).toEqual(before);
});
