import { linkToQuotation } from '../article/text-fragment.ts';
import type { LogEntry } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import type { ExportFormat } from './format.ts';

const STYLE = `body{font:17px/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1d2330}
h2{font-size:1.2rem;margin:2.5rem 0 0}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #c9ced8;white-space:pre-line}
p,footer{font:14px/1.5 system-ui,sans-serif;color:#5b6272;margin:.2rem 0}`;

/** A page of HTML to read, print or paste: no scripts, nothing loaded from elsewhere. */
export const html: ExportFormat = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  start: () =>
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>Quotations</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>Quotations</h1>\n`,
  batch: (entries, previous) =>
    entries
      .map((entry, i) => {
        const before = i > 0 ? entries[i - 1] : previous;
        return (before?.article.id !== entry.article.id ? heading(entry) : '') + block(entry);
      })
      .join(''),
  end: () => '</body>\n</html>\n',
};

function heading({ article }: LogEntry): string {
  const about = [article.site, article.byline, article.publishedAt].filter((part) => part !== undefined);
  return `<h2><a href="${escaped(article.url)}">${escaped(article.title)}</a></h2>\n<p>${about.map(escaped).join(' · ')}</p>\n`;
}

function block({ quotation, article }: LogEntry): string {
  const { speaker } = verdictOn(quotation);
  const name = speaker ? `<cite>${escaped(speaker.name)}</cite>` : 'Speaker unclear';
  const role = speaker?.role ? `, <span class="role">${escaped(speaker.role)}</span>` : '';
  const note = quotation.note ? `<p class="note">${escaped(quotation.note)}</p>\n` : '';
  const tags = quotation.tags ? `<p class="tags">${quotation.tags.map(escaped).join(', ')}</p>\n` : '';
  return `<article id="${escaped(quotation.id)}">
<blockquote cite="${escaped(linkToQuotation(article.url, quotation))}" dir="auto">${escaped(quotation.text)}</blockquote>
<footer>— ${name}${role}, <a href="${escaped(linkToQuotation(article.url, quotation))}">${escaped(article.site)}</a></footer>
${note}${tags}</article>
`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

/** Fit for text and for attributes in quotes. NUL can't be written in HTML. */
const escaped = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '');
