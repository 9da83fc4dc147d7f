/** What comes over a message from a page's process is data, never trusted: bounded, and links are http(s) only. */
import { Problem } from '../messaging/result.ts';
import type { Reading } from '../messaging/to-background.ts';

/** UTF-16 code units; the longest articles of the press stay under a fifth of it. */
export const LONGEST_ARTICLE = 2_000_000;
const LONGEST_FIELD = 2_000;

/**
 * A reading fit to be logged.
 *
 * @throws Problem if it has no web address or is too long.
 */
export function trusted({ page, article }: Reading): Reading {
  const url = URL.parse(page.url);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Problem('Only pages of the web can be logged.');
  if (article.text.length > LONGEST_ARTICLE) {
    throw new Problem('This article is too long to be read: it has over two million characters.');
  }
  const { title, site, ...rest } = page;
  const optional = Object.entries(rest).filter(([key, value]) => OPTIONAL.has(key) && value);
  return {
    article,
    page: {
      ...Object.fromEntries(optional.map(([key, value]) => [key, field(value)])),
      url: url.href,
      title: field(title) || url.href,
      site: field(site) || url.hostname,
    },
  };
}

const OPTIONAL = new Set(['byline', 'publishedAt', 'modifiedAt', 'language']);

const field = (value: unknown): string => String(value).slice(0, LONGEST_FIELD).trim();
