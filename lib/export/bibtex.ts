import type { ExportFormat } from './format.ts';
import { type Author, type DateParts, type Reference, referenceTo } from './reference.ts';

/** BibTeX. One entry a quotation; the quotation is its abstract. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  start: () => '',
  batch: (entries) => entries.map((entry) => record(referenceTo(entry))).join(''),
  end: () => '',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function record(reference: Reference): string {
  const { id, title, site, authors, published, accessed, url, language, quotation, note, tags } = reference;
  const [year, month] = published ?? [];
  const fields: [name: string, value: string | null | undefined][] = [
    ['title', `{${escaped(title)}}`],
    ['author', authors.map(nameOf).join(' and ')],
    ['journal', escaped(site)],
    ['year', year === undefined ? null : String(year)],
    ['date', published && dateOf(published)],
    ['url', url],
    ['urldate', dateOf(accessed)],
    ['language', language && escaped(language)],
    ['abstract', escaped(quotation)],
    ['note', note && escaped(note)],
    ['keywords', tags.map(escaped).join(', ')],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  // The name of a month is a macro of every style, and so stands without braces.
  if (month !== undefined && MONTHS[month - 1]) lines.push(`  month = ${MONTHS[month - 1]}`);
  return `@article{${keyOf(id)},\n${lines.join(',\n')}\n}\n\n`;
}

/** Ids hold letters, digits, "-", "_" and ".", which keys may hold, too. */
const keyOf = (id: string): string => `onrecord:${id}`;

/** Braces keep a name that isn't a person's in one piece. */
const nameOf = (author: Author): string =>
  'literal' in author
    ? `{${escaped(author.literal)}}`
    : `${escaped(author.family)}, ${escaped(author.given)}`;

const dateOf = (parts: DateParts): string => parts.map((part) => String(part).padStart(2, '0')).join('-');

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for a command, an argument or a comment, or draw together into a dash or another mark. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}$&#%_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[!?](?=`)/g, '$&{}');
