import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticleFromDocument } from '../../lib/article/read-article.ts';

const filler =
  'The harbour board met on Tuesday, as it does every month, and went through its long agenda. '.repeat(3);

const parse = (body: string, head = ''): Document =>
  parseHTML(
    `<!doctype html><html lang="en"><head><title>Harbour news</title>${head}</head><body>${body}</body></html>`,
  ).document as unknown as Document;

const read = (body: string, head = '') => {
  const article = readArticleFromDocument(parse(body, head), 'https://example.com/news/harbour');
  if (!article) throw new Error('no article found');
  return article;
};

const blocksOf = ({ article }: ReturnType<typeof read>): string[] =>
  article.blocks.map(({ start, end }) => article.text.slice(start, end));

const story = (...paragraphs: string[]): string =>
  `<article>${[...paragraphs, filler, filler, filler].map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>`;

describe('the text of an article', () => {
  it.each([
    ['white space folds as a browser shows it', 'One\n   two <em> three</em>  four', 'One two three four'],
    ['a line break parts words', 'One<br>two', 'One\ntwo'],
    ['a no-break space stays', 'Mr&nbsp;Vale', 'Mr\u00a0Vale'],
    ['scripts and styles are no text', 'One <script>two</script><style>p{}</style>three', 'One three'],
    [
      'links that run a script are text',
      'Said <a href="javascript:void 0">Ada Vale</a> on Monday',
      'Said Ada Vale on Monday',
    ],
    [
      'the marks that a page shows around <q> are written',
      'She said: <q>We keep <em>it</em>, and <q>for ever</q>, too. </q> He didn’t.',
      'She said: “We keep it, and ‘for ever’, too.” He didn’t.',
    ],
    [
      'but not beside the page’s own',
      'She said: <q>“We keep it”</q>, and “<q>for ever</q>”.',
      'She said: “We keep it”, and “for ever”.',
    ],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(read(story(html)))[0]).toBe(expected);
  });

  it('keeps text that stands directly in a div, parted by double line breaks', () => {
    const found = read(
      `<div id="story">“First,” said Ada Vale.<br><br>${filler}<br><br>${filler}<br><br>“Last,” she said.</div>`,
    );
    expect(blocksOf(found)[0]).toBe('“First,” said Ada Vale.');
    expect(blocksOf(found).at(-1)).toBe('“Last,” she said.');
  });

  it('keeps paragraphs made of divs', () => {
    const found = read(
      `<article><div>“One,” said Ada Vale.</div><div>${filler}</div><div>${filler}</div><div>${filler}</div></article>`,
    );
    expect(blocksOf(found)[0]).toBe('“One,” said Ada Vale.');
  });

  it('says which blocks are headings, list items and block quotes', () => {
    const found = read(
      story('First.', filler).replace(
        '</article>',
        '<h2>A long subheading here</h2><blockquote><p>Quoted words, at some length.</p></blockquote></article>',
      ),
    );
    expect(new Set(found.article.blocks.map(({ kind }) => kind))).toEqual(
      new Set(['paragraph', 'heading', 'block-quote']),
    );
  });

  it('puts headline, standfirst, byline and captions into the context, not into the text', () => {
    const found = read(
      story('First.').replace(
        '</article>',
        '<figure><img src="a.png"><figcaption>Ada Vale at the pier</figcaption></figure></article>',
      ),
      '<meta property="og:title" content="Pier to close"><meta name="description" content="The board says so."><meta name="author" content="By Bo Finch">',
    );
    expect(found.article.context).toEqual([
      'Pier to close',
      'The board says so.',
      'Bo Finch',
      'Ada Vale at the pier',
    ]);
    expect(found.article.text).not.toContain('at the pier');
  });

  it('maps every offset to its place in the document', () => {
    const found = read(story('A  <b>bold</b>\n claim, “we   <i>will</i> not”, said<br>Ada Vale.'));
    for (const { start, end, node, from } of found.segments.segments) {
      const here = node.data.slice(from, from + end - start).replaceAll(/\s/g, ' ');
      expect(found.article.text.slice(start, end)).toBe(here);
      expect(found.segments.offsetAt(node, from)).toBe(start);
    }
    const start = found.article.text.indexOf('we will not');
    const parts = found.segments.within({ start, end: start + 'we will not'.length });
    expect(
      parts.map(({ node, from, start, end }) => node.data.slice(from, from + end - start)).join(''),
    ).toBe('we will not');
  });

  it('leaves the document as it was', () => {
    const document = parse(story('First.'));
    const before = document.documentElement.outerHTML;
    readArticleFromDocument(document, 'https://example.com/');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds no article in an empty page', () => {
    expect(readArticleFromDocument(parse(''), 'https://example.com/')).toBeNull();
  });
});

describe('metadata', () => {
  const metadata = (head: string) => read(story('First.'), head).page;
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('prefers JSON-LD, wherever in the graph the article stands', () => {
    const page = metadata(
      `${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: 'x' },
          {
            '@type': ['NewsArticle'],
            headline: 'Pier &amp; harbour',
            author: [{ name: 'Bo Finch' }, { name: 'Cy Reed' }],
            publisher: { name: 'Harbour Media plc' },
            datePublished: '2026-03-01T10:00:00+01:00',
            dateModified: '2026-03-02',
          },
        ],
      })}<meta property="og:title" content="other"><meta property="og:site_name" content="The Quay">`,
    );
    expect(page).toMatchObject({
      title: 'Pier & harbour',
      byline: 'Bo Finch, Cy Reed',
      site: 'The Quay',
      publishedAt: '2026-03-01T10:00:00+01:00',
      modifiedAt: '2026-03-02',
      language: 'en',
    });
  });

  it('takes the date out of a byline', () => {
    expect(metadata('<meta name="author" content="By Bo FinchMonday, March 2, 2026">').byline).toBe(
      'Bo Finch',
    );
    expect(metadata('<meta name="author" content="Bo Finch, May Reed">').byline).toBe('Bo Finch, May Reed');
  });

  it('survives JSON-LD that is broken, endless or of the wrong shape', () => {
    const page = metadata(
      `<script type="application/ld+json">{"@type": </script>${jsonLd(null)}${jsonLd([[[1]]])}${jsonLd({ '@type': 'NewsArticle', headline: { a: 1 }, author: 7, datePublished: [] })}`,
    );
    expect(page).toEqual({
      url: 'https://example.com/news/harbour',
      title: 'Harbour news',
      site: 'example.com',
      language: 'en',
    });
  });

  it.each([
    [
      'a canonical address of the same site',
      '<link rel="canonical" href="/story/1?utm_source=x#top">',
      'https://example.com/story/1',
    ],
    [
      'og:url without a canonical link',
      '<meta property="og:url" content="https://www.example.com/story/2?id=4&fbclid=z">',
      'https://www.example.com/story/2?id=4',
    ],
    [
      'the address, where the canonical one is the front page',
      '<link rel="canonical" href="https://example.com/">',
      'https://example.com/news/harbour',
    ],
    [
      'the address, where the canonical one is of another site',
      '<link rel="canonical" href="https://evil.test/a">',
      'https://example.com/news/harbour',
    ],
    [
      'the address, where the canonical one is no web address',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://example.com/news/harbour',
    ],
  ])('takes %s', (_, head, expected) => {
    expect(metadata(head).url).toBe(expected);
  });
});

describe('a short article, for which Readability begins again', () => {
  it('is traced to the document all the same', () => {
    const document = parse(
      '<div class="sidebar"><p>Weather: rain, wind, some sun.</p></div><div id="story"><p>“Short,” said Ada Vale, who chairs the board.</p><div>And no more.</div></div>',
    );
    const found = readArticleFromDocument(document, 'https://example.com/');
    expect(found?.article.text).toContain('“Short,” said Ada Vale, who chairs the board.\nAnd no more.');
    for (const { node } of found?.segments.segments ?? []) expect(document.body.contains(node)).toBe(true);
  });
});
