import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Whether a page is an article, and what says so: one sentence for the reader. */
export interface Verdict {
  isArticle: boolean;
  reason: string;
}

/** What publishers declare in JSON-LD. Matched in the source, since the gate is too small to parse and search graphs. */
const typed = (types: string): RegExp => new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"(${types})"`);
const ARTICLE = typed('(\\w*News)?Article|Report|(LiveBlog|Blog)Posting');
const LISTING = typed(
  'CollectionPage|SearchResultsPage|ProfilePage|ItemList|Product|ProductGroup|Recipe|JobPosting',
);

/**
 * Decides whether a page is an article, by Readability's quick test and by what its publisher declares. Home pages,
 * section fronts, search results, shops and web apps are none.
 *
 * It looks at a bounded part of the page, so that it costs next to nothing on any.
 */
export function judge(document: Document, address: string): Verdict {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const is = (isArticle: boolean, reason: string): Verdict => ({ isArticle, reason });
  if (!/html/.test(document.contentType)) return is(false, 'This is a file, not a web page.');

  const { pathname, search } = new URL(address);
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent?.slice(0, 1e5))
    .join();
  const declared = has('meta[property="og:type"][content="article" i]') || ARTICLE.test(data);
  const readerable = isProbablyReaderable(document);

  if (/^\/([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(pathname) && !/\d{3}/.test(search)) {
    if (!has('meta[property="og:type"][content="article" i]')) return is(false, 'This is a home page.');
  }
  if (/(^|\/)search(\/|$)/.test(pathname) || has('input[type=search][value]:not([value=""])')) {
    if (!declared) return is(false, 'This is a page of search results.');
  }
  if (declared) {
    if (readerable || proseLength(document) > 400)
      return is(true, 'Its publisher says that it is an article.');
    return is(false, 'It is declared an article, but there is hardly any text to read.');
  }
  if (has('meta[property="og:type"][content^="product" i], [itemtype$="schema.org/Product"]')) {
    return is(false, 'This is a page of a shop.');
  }
  if (!readerable) return is(false, 'There is no longer text on this page.');
  if (LISTING.test(data)) return is(false, 'Its publisher says that it is something else.');
  if (has('[role=application], [role=textbox], [contenteditable=""], [contenteditable=true]')) {
    return is(false, 'This is a web app.');
  }
  const headlines = document.querySelectorAll(':is(h2,h3,h4) a, a :is(h2,h3,h4)').length;
  if (headlines > 8 && headlines * 250 > proseLength(document)) {
    return is(false, 'This page lists articles, but is none.');
  }
  return is(true, 'It has the long text of an article.');
}

/** How much running text there is, in code units. */
function proseLength(document: Document): number {
  let length = 0;
  for (const { textContent } of [...document.querySelectorAll('p')].slice(0, 500)) {
    const own = textContent?.trim().length ?? 0;
    if (own > 80) length += own;
  }
  return length;
}
