import { linkToQuotation } from '../article/text-fragment.ts';
import type { LogEntry } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import { oneLine } from './one-line.ts';

/** A date as reference managers take it: a year, perhaps with month and day. */
export type DateParts = [year: number, month?: number, day?: number];

/** What a reference to a quotation says, before a format writes it. Every text is on one line. */
export interface Reference {
  id: string;
  title: string;
  site: string;
  authors: Author[];
  published: DateParts | null;
  /** When the quotation was saved. */
  accessed: DateParts;
  /** Leads to the quotation's place. */
  url: string;
  language: string | null;
  /** `“…” — Speaker, role` */
  quotation: string;
  note: string | null;
  tags: readonly string[];
}

export type Author = { family: string; given: string } | { literal: string };

export function referenceTo({ quotation, article }: LogEntry): Reference {
  const { speaker } = verdictOn(quotation);
  const said = `“${oneLine(quotation.text)}”`;
  const by = speaker ? [speaker.name, speaker.role].filter(Boolean).map((part) => oneLine(part ?? '')) : [];
  const saved = new Date(quotation.seenAt);
  return {
    id: quotation.id,
    title: oneLine(article.title),
    site: oneLine(article.site),
    authors: authorsOf(article.byline ?? ''),
    published: datePartsOf(article.publishedAt),
    accessed: [saved.getUTCFullYear(), saved.getUTCMonth() + 1, saved.getUTCDate()],
    url: linkToQuotation(article.url, quotation),
    language: article.language ?? null,
    quotation: `${said} — ${by.length > 0 ? by.join(', ') : 'speaker unclear'}`,
    note: quotation.note ? oneLine(quotation.note) : null,
    tags: (quotation.tags ?? []).map(oneLine),
  };
}

/** The names of a byline; what doesn't look like a person's name is kept as it is. */
export function authorsOf(byline: string): Author[] {
  const parts = oneLine(byline)
    .replace(/^by\s+/i, '')
    .split(/[,;&]|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    const words = part.split(' ');
    const isName =
      words.length > 1 && words.length < 5 && words.every((word) => /^[\p{Lu}]|^\p{Ll}{1,3}$/u.test(word));
    return isName ? { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') } : { literal: part };
  });
}

/** Year, month and day as the page states them, in its own time zone. */
function datePartsOf(iso: string | undefined): DateParts | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return null;
  return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
}
