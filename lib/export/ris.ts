import type { ExportFormat } from './format.ts';
import { type Author, type DateParts, type Reference, referenceTo } from './reference.ts';

const CRLF = '\r\n';

/** RIS, which EndNote, Mendeley and Zotero read. One record a quotation; a value is one line. */
export const ris: ExportFormat = {
  id: 'ris',
  label: 'RIS (EndNote, Mendeley)',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  start: () => '',
  batch: (entries) => entries.map((entry) => record(referenceTo(entry))).join(''),
  end: () => '',
};

function record(reference: Reference): string {
  const { id, title, site, authors, published, accessed, url, language, quotation, note, tags } = reference;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', site],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['PY', published && String(published[0])],
    ['DA', published && dateOf(published)],
    ['Y2', dateOf(accessed)],
    ['UR', url],
    ['LA', language],
    ['AB', quotation],
    ['N1', note],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}${CRLF}`)
    .join('');
}

const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** `2026/03/01/`: year, month and day, and a place for more. */
function dateOf([year, month, day]: DateParts): string {
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
