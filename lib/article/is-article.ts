import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Whether a page is an article, and what says so: one sentence for the reader. */
export interface Verdict {
  isArticle: boolean;
  reason: string;
}

/** What publishers declare in JSON-LD. Matched in the source, since the gate is too small to parse and search graphs. */
const typed = (types: string): RegExp => new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"(${types})"`, 'g');
const ARTICLE = typed('(\\w*News)?Article|Report|BlogPosting');
const LIVE = typed('LiveBlogPosting');
const DATED = /"datePublished"/;
const LISTING = typed(
  'CollectionPage|SearchResultsPage|ProfilePage|ItemList|Product|ProductGroup|Recipe|JobPosting',
);

/** How many articles a page may declare before it is taken for a list of them. */
const MOST_DECLARED = 8;

/** How much text a page must have that calls itself an article, in code units. */
const LEAST_PROSE = 250;

/**
 * Decides whether a page is an article, by Readability's quick test and by what its publisher declares. Home pages,
 * section fronts, search results, shops and web apps are none.
 *
 * It looks at a bounded part of the page, so that it costs next to nothing on any.
 */
export function judge(document: Document, address: string): Verdict {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const is = (isArticle: boolean, reason: string): Verdict => ({ isArticle, reason });
  if (!/html/.test(document.contentType ?? 'text/html')) return is(false, 'This is a file, not a web page.');

  const { pathname, search } = new URL(address);
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent?.slice(0, 1e5))
    .join();
  const declared = isDeclared(kind, data);
  const isDated = DATED.test(data) || has('meta[property="article:published_time"]');

  if (/^\/([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(pathname) && !/\d{3}/.test(search)) {
    if (!declared || !isDated) return is(false, 'This is a home page.');
  }
  if (declared) {
    if (proseLength(document) > LEAST_PROSE || isProbablyReaderable(document))
      return is(true, 'Its publisher says that it is an article.');
    return is(false, 'It is declared an article, but has hardly any text that On Record can read.');
  }
  if (/(^|\/)search(\/|$)/.test(pathname) || has('input[type=search][value]:not([value=""])')) {
    return is(false, 'This is a page of search results.');
  }
  if (/^product/i.test(kind) || has('[itemtype$="schema.org/Product"]'))
    return is(false, 'This is a page of a shop.');
  if (has('[role=application], [role=textbox], [contenteditable=""], [contenteditable=true]')) {
    return is(false, 'This is a web app.');
  }
  if (data.match(LISTING)) return is(false, 'Its publisher says that it is something else.');
  const prose = proseLength(document);
  const headlines = document.querySelectorAll(':is(h2,h3,h4) a, a :is(h2,h3,h4)').length;
  if (headlines > 8 && headlines * 250 > prose) return is(false, 'This page lists articles, but is none.');
  const [only, second] = document.querySelectorAll('article');
  if (only && !second && prose > LEAST_PROSE) return is(true, 'It is marked up as an article.');
  if (isProbablyReaderable(document)) return is(true, 'It has the long text of an article.');
  return is(false, 'There is no longer text on this page.');
}

/** @param kind the page's `og:type`. @param data all its JSON-LD. */
function isDeclared(kind: string, data: string): boolean {
  if (/^(article|news|blog)/i.test(kind) || data.match(LIVE)) return true;
  const articles = data.match(ARTICLE)?.length ?? 0;
  if (articles === 0 || articles > MOST_DECLARED) return false;
  return !(data.match(LISTING) && (/^website$/i.test(kind) || articles > 2));
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
