/** Pages that are no articles: left alone, explained, and read only if their reader says so. */
import { expect, it } from 'vitest';
import { readerTasks } from '../../scripts/pages/reader-tasks.ts';
import { highlights, stateOf, writtenPage } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const teaser = (n: number): string =>
  `<article><h2><a href="/story-${n}">Pier news ${n}</a></h2><p>“The pier stays,” Ada Vale said on Monday, for the ${n}th time, after a long meeting of the harbour board that went on until late at night.</p></article>`;
const FRONT = `<!doctype html><html lang="en"><title>The Quay: harbour</title><body><main>${Array.from({ length: 12 }, (_, n) => teaser(n)).join('')}</main></body></html>`;

it('leaves a section front alone, and reads it when its reader wants that all the same', async () => {
  const page = await writtenPage(extension(), pages(), FRONT);
  const state = await stateOf(extension(), page);
  expect(state).toMatchObject({ status: 'not-an-article', reason: expect.stringMatching(/^This page.*\.$/) });
  expect((await readerTasks(page)).map(({ name }) => name)).toEqual(['gate']);

  const popup = await extension().openPopup(page);
  await popup.getByText('Read this page anyway').click();
  await expect.poll(async () => (await highlights(page)).length).toBeGreaterThan(0);
  await popup.close();
});

it.each([
  ['search results', '<input type="search" value="pier"><p>One.</p>', /search/],
  ['a shop', '<meta property="og:type" content="product"><p>A model of a pier.</p>', /shop/],
  ['mail', '<div role="textbox" contenteditable="true">Dear Ada,</div>', /web app/],
])('leaves %s alone, and says what it takes it for', async (_, html, reason) => {
  const page = await writtenPage(extension(), pages(), `<!doctype html><title>Page</title><body>${html}`);
  expect(await stateOf(extension(), page)).toMatchObject({
    status: 'not-an-article',
    reason: expect.stringMatching(reason),
  });
  await expect.poll(() => highlights(page)).toEqual([]);
});
