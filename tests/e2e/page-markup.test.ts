/** Quotations in markup that hides their marks, or hides the text itself. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { articlePage, highlights, openArticle, savedTexts, stateOf } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const open = (html: string): Promise<Page> => openArticle(extension(), pages(), html);
const texts = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

/** Puts the paragraphs of `element` into an open shadow root of it. */
const inShadow = (selector: string): string =>
  `<script>{
    const host = document.querySelector('${selector}');
    const inner = [...host.childNodes];
    host.attachShadow({ mode: 'open' }).append(...inner);
  }</script>`;

it('finds what stands in <q>, whose marks the browser draws', async () => {
  const page = await open(
    articlePage('<p>The mayor, Ada Vale, said: <q>We <em>keep</em> the pier.</q> Nobody objected.</p>'),
  );
  await expect.poll(() => texts(page)).toEqual(['We keep the pier.']);
  await expect.poll(() => savedTexts(extension(), page)).toEqual(['We keep the pier.']);
});

it('reads an article that goes through slots of a shadow root', async () => {
  const page = await open(
    articlePage('<div id="story"><p>“The pier stays,” Ada Vale said on Monday.</p></div>').replace(
      '</body>',
      `<script>document.querySelector('#story').attachShadow({ mode: 'open' }).append(document.createElement('slot'))</script></body>`,
    ),
  );
  await expect.poll(() => texts(page)).toEqual(['The pier stays,']);
});

it('leaves out what is within a shadow root, and reads the rest', async () => {
  const page = await open(
    articlePage(
      `<p>“The pier stays,” Ada Vale said on Monday.</p><div id="box"><p>“Not here,” Bo Finch said.</p></div>`,
    ).replace('</body>', `${inShadow('#box')}</body>`),
  );
  await expect.poll(() => texts(page)).toEqual(['The pier stays,']);
  await expect.poll(() => savedTexts(extension(), page)).toEqual(['The pier stays,']);
});

it('says so where the whole article is in a shadow root', async () => {
  const page = await open(
    articlePage('<p>“The pier stays,” Ada Vale said on Monday.</p>').replace(
      '</body>',
      `${inShadow('main')}</body>`,
    ),
  );
  expect(await stateOf(extension(), page)).toEqual({
    status: 'not-an-article',
    reason: expect.stringContaining('hardly any text'),
  });
  await expect.poll(() => texts(page)).toEqual([]);
});
