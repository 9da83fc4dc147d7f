import type { Chosen } from './choose-article.ts';
import { cleanUrl, mayStandFor, site } from './clean-url.ts';
import { declaredArticle, type Meta, metaContents, namesIn } from './declared-article.ts';
import { isoDate } from './iso-date.ts';
import type { PageMetadata } from './page-metadata.ts';

const LONGEST = 500;

/** `PageMetadata`, and the standfirst, which belongs to the article's context. */
export interface ReadMetadata {
  page: PageMetadata;
  standfirst: string;
}

/**
 * What a page says of itself. Each field is taken from the first of these that has it:
 *
 * | field       | order                                                                                         |
 * |-------------|-----------------------------------------------------------------------------------------------|
 * | url         | `link rel=canonical`, `og:url`, the address (the first two only if they are of the same site)  |
 * | title       | JSON-LD `headline`, `og:title`, `twitter:title`, Readability, `<title>`, the address           |
 * | site        | `og:site_name`, JSON-LD `publisher`, Readability, the host (readers know a paper by the first) |
 * | byline      | JSON-LD `author`, `meta author`, `article:author`, Readability                                 |
 * | publishedAt | JSON-LD `datePublished`, `article:published_time` and its like, Readability, `<time>`           |
 * | modifiedAt  | JSON-LD `dateModified`, `article:modified_time` and its like                                   |
 * | language    | `<html lang>`, JSON-LD `inLanguage`                                                            |
 * | standfirst  | JSON-LD `description`, `og:description`, `meta description`                                    |
 *
 * @param address where the page was loaded from; need not be http(s).
 * @param chosen null where Readability found no article.
 * @param previous what was read of the same document at an earlier address. Single-page sites often leave the previous
 *   article's declarations behind: what still bears its title is not believed.
 */
export function readMetadata(
  document: Document,
  address: string,
  chosen: Chosen | null,
  previous?: PageMetadata,
): ReadMetadata {
  const all = declarationsOf(document);
  const isLeftOver =
    previous !== undefined && all.title === previous.title && cleanUrl(address) !== previous.url;
  const { declared, meta, title } = isLeftOver ? { ...all, declared: {}, meta: () => '', title: '' } : all;
  const url = isLeftOver ? (cleanUrl(address) ?? address) : canonicalAddress(document, address, meta);
  const byline =
    namesIn(declared.author).map(text).filter(Boolean).join(', ') ||
    notAddress(meta('author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author')) ||
    (isLeftOver ? '' : text(chosen?.byline));
  const language = text(document.documentElement.getAttribute('lang')) || text(declared.inLanguage);
  const page: PageMetadata = {
    url,
    title:
      title ||
      (isLeftOver ? text(document.querySelector('h1')?.textContent) : text(chosen?.title)) ||
      text(document.querySelector('title')?.textContent) ||
      url,
    site:
      text(all.meta('og:site_name')) ||
      text(namesIn(declared.publisher)[0]) ||
      text(chosen?.site) ||
      hostOf(url) ||
      url,
  };
  const publishedAt =
    isoDate(declared.datePublished) ??
    isoDate(
      meta('article:published_time', 'datePublished', 'parsely-pub-date', 'date', 'dc.date', 'pubdate'),
    ) ??
    (isLeftOver ? undefined : isoDate(chosen?.publishedAt)) ??
    isoDate(
      document
        .querySelector('article time[datetime], time[itemprop="datePublished"]')
        ?.getAttribute('datetime'),
    );
  const modifiedAt =
    isoDate(declared.dateModified) ??
    isoDate(meta('article:modified_time', 'og:updated_time', 'dateModified', 'lastmod'));
  if (byline) page.byline = withoutDate(byline.replace(/^by\s+/i, ''));
  if (publishedAt) page.publishedAt = publishedAt;
  if (modifiedAt) page.modifiedAt = modifiedAt;
  if (/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(language)) page.language = language.replaceAll('_', '-');
  return { page, standfirst: text(declared.description) || text(meta('og:description', 'description')) };
}

function declarationsOf(document: Document): {
  declared: Record<string, unknown>;
  meta: Meta;
  title: string;
} {
  const declared = declaredArticle(document) ?? {};
  const meta = metaContents(document);
  return { declared, meta, title: text(declared.headline) || text(meta('og:title', 'twitter:title')) };
}

function canonicalAddress(document: Document, address: string, meta: Meta): string {
  const actual = cleanUrl(address);
  if (!actual) return address;
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const declared of [link, meta('og:url')]) {
    const canonical = declared ? cleanUrl(declared, address) : null;
    if (canonical && mayStandFor(canonical, actual)) return canonical;
  }
  return actual;
}

function hostOf(url: string): string {
  try {
    return site(new URL(url).hostname);
  } catch {
    return '';
  }
}

/** Text of any value: white space folded, entities that publishers escape twice undone, of a bounded length. */
function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  const start = value.slice(0, LONGEST * 2);
  return (start.includes('&') ? start.replaceAll(ENTITY, decoded) : start)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const ENTITY = /&(amp|quot|apos|lt|gt|nbsp|#0?39|#x27|#8217|#8216|#8220|#8221);/gi;

const decoded = (entity: string): string => ENTITIES[entity.toLowerCase()] ?? entity;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&#8216;': '‘',
  '&#8217;': '’',
  '&#8220;': '“',
  '&#8221;': '”',
};

/** Readability's byline is the text of an element, which may say the date, too. */
function withoutDate(byline: string): string {
  const at = byline.search(DATE);
  if (at < 0) return byline;
  const words = byline.slice(0, at).split(/\s+/);
  while (words.length > 0 && BEFORE_DATE.has(letters(words.at(-1) as string))) words.pop();
  // Elements side by side leave no space: “Ann HillMonday, Oct 5”.
  const name = words
    .join(' ')
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i, '')
    .trimEnd();
  let end = name.length;
  while (end > 0 && ',|·•–-'.includes(name[end - 1] as string)) end--;
  return name.slice(0, end) || byline;
}

const DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d/i;

/** What stands between a name and a date, without its marks: “| Updated: Monday, on”. */
const BEFORE_DATE: ReadonlySet<string> = new Set([
  '',
  ...'updated published posted on monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);

const letters = (word: string): string => word.replace(/[^a-z]/gi, '').toLowerCase();

const notAddress = (value: string): string => (/^https?:|^\/|^@/.test(value) ? '' : text(value));
