import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readArticleFromDocument } from '../../lib/article/read-article.ts';

const filler =
  'The harbour board met on Tuesday, as it does every month, and went through its long agenda of repairs. '.repeat(
    3,
  );

const textOf = (body: string): string => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Harbour</title></head><body><article><h1>Pier to close</h1>${`<p>${filler}</p>`.repeat(4).replaceAll('repairs', () => `repairs ${Math.random()}`)}${body}</article></body></html>`,
  );
  return (
    readArticleFromDocument(document as unknown as Document, 'https://example.com/a')?.article.text ?? ''
  );
};

/** Longer than what Readability drops by itself, with commas, so that it is our rules that are tried. */
const words =
  'MARK is what it says here, at some length, with commas, words, clauses, and all that a paragraph has.';

it.each([
  ['a newsletter box', `<div class="newsletter-signup"><p>${words}</p></div>`],
  ['related links in a box', `<section class="RelatedStories"><p>${words}</p></section>`],
  ['a caption without figcaption', `<div class="image__caption"><p>${words}</p></div>`],
  ['a paragraph that is one link', `<p><strong><a href="/x">${words}</a></strong></p>`],
  ['a pointer to another article', '<p>Read more: <a href="/x">MARK my words, it is here</a></p>'],
  ['a pull quote', `<table><tr><td class="pullquote">${words}</td></tr></table>`],
])('leaves out %s', (_, html) => {
  expect(textOf(html)).not.toContain('MARK');
});

it.each([
  ['a paragraph with links in it', `<p>${words} <a href="/x">A link</a></p>`],
  ['a block quote', `<blockquote><p>${words}</p></blockquote>`],
  ['a paragraph that begins like a pointer', `<p>More than that, ${words}</p>`],
  [
    'a paragraph that begins with a part of a telling name',
    `<p><span class="share">MARK</span> ${words}</p>`,
  ],
  ['a paragraph of an unknown kind', `<div class="story__shared-content"><p>${words}</p></div>`],
])('keeps %s', (_, html) => {
  expect(textOf(html)).toContain('MARK');
});

it('keeps an article whose own element bears the name of a box', () => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Harbour</title></head><body><div class="related-content promo">${`<p>${filler}</p><p>MARK it.</p>`}<p>${filler} Again.</p><p>${filler} More.</p></div></body></html>`,
  );
  expect(
    readArticleFromDocument(document as unknown as Document, 'https://example.com/a')?.article.text,
  ).toContain('MARK');
});

it('keeps paragraphs that all bear the name of a box', () => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Harbour</title></head><body><article>${[1, 2, 3, 4, 5, 6].map((n) => `<p class="cta">${n} ${filler}</p>`).join('')}</article></body></html>`,
  );
  const text =
    readArticleFromDocument(document as unknown as Document, 'https://example.com/a')?.article.text ?? '';
  expect(text).toContain('6 The harbour');
});

it('keeps the longer of a sentence said twice, and the first of two alike', () => {
  const text = textOf(
    `<p>“We shall keep the pier for good,” said Ada Vale on Monday.</p><blockquote>We shall keep the pier for good</blockquote><p>${words}</p><p>${words}</p>`,
  );
  expect(text.match(/keep the pier for good/g)).toHaveLength(1);
  expect(text.match(/MARK/g)).toHaveLength(1);
});

it('ends where the next article of an endless page begins', () => {
  const article = (name: string): string =>
    `<article><h1>${name} headline of this article</h1>${[1, 2, 3, 4].map((n) => `<p>${name} ${n}. ${filler}</p>`).join('')}</article>`;
  const { document } = parseHTML(
    `<!doctype html><html><head><title>First headline of this article</title></head><body><main><div>${article('First')}</div><div>${article('Second')}</div></main></body></html>`,
  );
  const text =
    readArticleFromDocument(document as unknown as Document, 'https://example.com/a')?.article.text ?? '';
  expect(text).toContain('First 4');
  expect(text).not.toContain('Second 1');
});
