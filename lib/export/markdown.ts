import { linkToQuotation } from '../article/text-fragment.ts';
import type { LogEntry } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import type { ExportFormat } from './format.ts';
import { oneLine } from './one-line.ts';

/** Markdown (CommonMark) for notes and wikis: an article is a heading, a quotation a block quote with its source. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  start: () => '# Quotations\n',
  batch: (entries, previous) =>
    entries
      .map((entry, i) => {
        const before = i > 0 ? entries[i - 1] : previous;
        const isNew = before?.article.id !== entry.article.id;
        return (isNew ? heading(entry) : '') + markdownQuotation(entry);
      })
      .join(''),
  end: () => '',
};

/** One quotation as a block quote with its source. */
export function markdownQuotation({ quotation, article }: LogEntry): string {
  const { speaker } = verdictOn(quotation);
  const lines = quotation.text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean)
    .map(escaped);
  const name = speaker
    ? `**${escaped(oneLine(speaker.name))}**${speaker.role ? `, ${escaped(oneLine(speaker.role))}` : ''}`
    : '*Speaker unclear*';
  const link = `[${escaped(oneLine(article.site))}](${destination(linkToQuotation(article.url, quotation))})`;
  const extras = [
    quotation.note && `Note: ${escaped(oneLine(quotation.note))}`,
    quotation.tags && `Tags: ${quotation.tags.map((tag) => escaped(oneLine(tag))).join(', ')}`,
  ].filter(Boolean);
  return `\n> “${lines.join('  \n> ')}”\n>\n> — ${name}, ${link}\n${extras.map((extra) => `\n${extra}\n`).join('')}`;
}

function heading({ article }: LogEntry): string {
  const about = [article.site, article.byline, article.publishedAt].filter((part) => part !== undefined);
  const title = `[${escaped(oneLine(article.title))}](${destination(article.url)})`;
  return `\n## ${title}\n\n${about.map((part) => escaped(oneLine(part))).join(' · ')}\n`;
}

/** Every mark of ASCII may be escaped in CommonMark, so none is left to mean anything. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, needed);

/**
 * Escapes what can mean something; full stops and commas stay legible, but after digits, where a list could begin, and
 * in addresses, of which some readers make links by themselves.
 */
function needed(mark: string, at: number, text: string): string {
  if (/[,;'"/?%$]/.test(mark)) return mark;
  if (mark === ':' && !text.startsWith('//', at + 1)) return mark;
  if (mark === '.' && !/^\d+$|www$/i.test(text.slice(0, at))) return mark;
  if (mark === ')' && !/^\d+$/.test(text.slice(0, at))) return mark;
  if (mark === '(' || (mark === '-' && at > 0) || (mark === '=' && at > 0)) return mark;
  return `\\${mark}`;
}

const destination = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
