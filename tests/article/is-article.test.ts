import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/article/is-article.ts';

const sentence =
  'The harbour board met on Tuesday, as it does every month, and went through a long agenda of repairs. ';
const prose = (paragraphs: number): string => `<p>${sentence.repeat(3)}</p>`.repeat(paragraphs);
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const data = (...types: string[]): string =>
  types
    .map(
      (type) =>
        `<script type="application/ld+json">{"@type": "${type}", "datePublished": "2026-01-02"}</script>`,
    )
    .join('');
const teasers = (count: number): string =>
  `<section>${`<div><h3><a href="/a">A headline of another story</a></h3><p>${sentence}</p></div>`.repeat(count)}</section>`;

const verdict = (head: string, body: string, path = '/news/pier'): { isArticle: boolean; reason: string } => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return judge(document as unknown as Document, `https://example.com${path}`);
};

describe('an article', () => {
  it.each([
    ['is declared by og:type', og('article'), prose(2)],
    ['is declared in JSON-LD', data('NewsArticle'), prose(2)],
    [
      'is a live blog, however many entries it declares',
      data('LiveBlogPosting', ...Array(30).fill('BlogPosting')),
      prose(4),
    ],
    [
      'declares its breadcrumbs and related lists, too',
      data('NewsArticle', 'BreadcrumbList', 'ItemList'),
      prose(4),
    ],
    ['is marked up as the only article', '', `<article><h1>Pier</h1>${prose(2)}</article>`],
    ['is nothing but long text', '', `<h1>Pier</h1>${prose(12)}`],
    ['has many related headlines below', og('article'), prose(8) + teasers(30)],
  ])('%s', (_, head, body) => {
    expect(verdict(head, body).isArticle).toBe(true);
  });

  it('may be a site’s only page, if it is dated', () => {
    expect(verdict(og('article') + data('Article'), prose(8), '/').isArticle).toBe(true);
  });
});

describe('left alone is', () => {
  it.each([
    ['a home page', '', prose(6) + teasers(30), '/', /home page/],
    ['a home page in another language', '', prose(12), '/en/', /home page/],
    ['a home page that calls itself an article', og('article'), prose(12), '/', /home page/],
    ['a section front', '', teasers(30), '/sport', /lists articles/],
    [
      'a section front that declares its articles',
      og('website') + data('CollectionPage', 'NewsArticle', 'NewsArticle'),
      teasers(30),
      '/sport',
      /something else|lists articles/,
    ],
    [
      'a section front that declares very many',
      data(...Array(20).fill('NewsArticle')),
      teasers(30),
      '/sport',
      /lists articles/,
    ],
    ['a page of search results', '', prose(12), '/search', /search results/],
    [
      'a page with a search typed in',
      '',
      `<input type="search" value="pier">${prose(12)}`,
      '/find',
      /search results/,
    ],
    ['a shop', og('product'), prose(12), '/p/4', /shop/],
    ['a mail program', '', `<div role="application">${prose(12)}</div>`, '/mail', /web app/],
    ['an editor', '', `<div contenteditable="true">${prose(12)}</div>`, '/d/5', /web app/],
    ['a form', '', '<form><p>Your name</p></form>', '/contact', /no longer text/],
    ['a page of a video', og('article'), '<p>Watch.</p>', '/video/1', /hardly any text/],
  ])('%s', (_, head, body, path, reason) => {
    const { isArticle, reason: said } = verdict(head, body, path);
    expect(isArticle).toBe(false);
    expect(said).toMatch(reason);
  });
});
