import Papa from 'papaparse';
import { linkToQuotation } from '../article/text-fragment.ts';
import type { LogEntry } from '../log/rows.ts';
import { type Verdict, verdictOn } from '../log/verdict.ts';
import type { ExportFormat } from './format.ts';
import { isoTime } from './iso-time.ts';

const COLUMNS: readonly (readonly [string, (entry: LogEntry, verdict: Verdict) => unknown])[] = [
  ['id', ({ quotation }) => quotation.id],
  ['quotation', ({ quotation }) => quotation.text],
  ['speaker', (_, { speaker }) => speaker?.name],
  ['role', (_, { speaker }) => speaker?.role],
  ['status', (_, { status }) => status],
  ['corrected', (_, { corrected }) => corrected],
  ['title', ({ article }) => article.title],
  ['url', ({ article }) => article.url],
  ['site', ({ article }) => article.site],
  ['byline', ({ article }) => article.byline],
  ['published', ({ article }) => article.publishedAt],
  ['seen', ({ quotation }) => isoTime(quotation.seenAt)],
  ['prefix', ({ quotation }) => quotation.prefix],
  ['suffix', ({ quotation }) => quotation.suffix],
  ['position', ({ quotation }) => quotation.start],
  ['kind', ({ quotation }) => quotation.kind],
  ['cue', ({ quotation }) => quotation.machine.cue],
  ['rule', ({ quotation }) => quotation.machine.rule],
  ['confidence', ({ quotation }) => quotation.machine.confidence],
  ['explanation', (_, { explanation }) => explanation],
  ['starred', ({ quotation }) => quotation.starred ?? false],
  ['tags', ({ quotation }) => quotation.tags?.join('; ')],
  ['note', ({ quotation }) => quotation.note],
  ['group', ({ quotation }) => quotation.group],
  ['link', ({ article, quotation }) => linkToQuotation(article.url, quotation)],
];

const CRLF = '\r\n';

/**
 * RFC 4180. Cells that a spreadsheet would run as a formula get an apostrophe in front.
 *
 * @param options.bom a byte order mark, by which older spreadsheets know UTF-8
 */
export function csv({ bom = false } = {}): ExportFormat {
  return {
    id: 'csv',
    label: 'CSV (spreadsheet)',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    start: () => (bom ? '\uFEFF' : '') + rows([COLUMNS.map(([name]) => name)]),
    batch: (entries) => rows(entries.map(cellsOf)),
    end: () => '',
  };
}

function cellsOf(entry: LogEntry): unknown[] {
  const verdict = verdictOn(entry.quotation);
  return COLUMNS.map(([, value]) => value(entry, verdict) ?? '');
}

function rows(cells: unknown[][]): string {
  return Papa.unparse(cells, { newline: CRLF, escapeFormulae: FORMULA }) + CRLF;
}

/** What spreadsheets take for the beginning of a formula, wide forms and leading white space included. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
