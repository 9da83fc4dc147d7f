import type { LogEntry } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import { oneLine } from './one-line.ts';
import { type Author, referenceTo } from './reference.ts';

/** `“…” — Speaker, role (Site, address)`: a quotation to paste anywhere. */
export function plainQuotation({ quotation, article }: LogEntry): string {
  const { speaker } = verdictOn(quotation);
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'speaker unclear';
  return `“${quotation.text}” — ${oneLine(who)} (${oneLine(article.site)}, ${article.url})`;
}

/** A citation in the order of APA: author, date, title, site, address. */
export function citation(entry: LogEntry): string {
  const { authors, published, title, site, url } = referenceTo(entry);
  const names = authors.map(shortName).join(', ');
  const date = published ? published.map((part) => String(part).padStart(2, '0')).join('-') : 'n.d.';
  const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
  return names
    ? `${stop(names)} (${date}). ${stop(title)} ${site}. ${url}`
    : `${stop(title)} (${date}). ${site}. ${url}`;
}

function shortName(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = author.given.split(/\s+/).map((name) => `${[...name][0]}.`);
  return `${author.family}, ${initials.join(' ')}`;
}
