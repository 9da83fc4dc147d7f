import { linkToQuotation } from '../article/text-fragment.ts';
import type { ArticleRow, Correction, LogEntry, PersonRow, QuotationRow } from '../log/rows.ts';
import { verdictOn } from '../log/verdict.ts';
import type { ExportFormat } from './format.ts';
import { isoTime } from './iso-time.ts';

/** Raised when a reader of an older file could misread a newer one. */
export const JSON_VERSION = 1;

/**
 * `{"format": "on-record", "version": 1, "people": […], "quotations": […]}`, one quotation a line, each with its
 * article. It holds no time of its own, so that the same log gives the same bytes: it is the backup, too.
 *
 * @param people what the reader said of names
 */
export function json(people: readonly PersonRow[] = []): ExportFormat {
  return {
    id: 'json',
    label: 'JSON (backup)',
    extension: 'json',
    mediaType: 'application/json',
    start: () =>
      `{"format":"on-record","version":${JSON_VERSION},"people":${JSON.stringify(people)},"quotations":[`,
    batch: (entries, previous) => (previous ? ',\n' : '\n') + entries.map(line).join(',\n'),
    end: () => '\n]}\n',
  };
}

/** JSON Lines: one quotation a line, as in the JSON file. */
export const jsonLines: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  start: () => '',
  batch: (entries) => `${entries.map(line).join('\n')}\n`,
  end: () => '',
};

const line = (entry: LogEntry): string => JSON.stringify(exported(entry));

/** A quotation as the exported file has it: effective speaker first, then machine's answer and correction. */
export function exported({ quotation, article }: LogEntry): object {
  const { status, speaker, corrected } = verdictOn(quotation);
  const { id, text, prefix, suffix, start, end, kind, group, seenAt, machine, correction } = quotation;
  const { byHand, starred, note, tags } = quotation;
  return {
    id,
    text,
    speaker,
    status,
    corrected,
    kind,
    prefix,
    suffix,
    start,
    end,
    group,
    seenAt: isoTime(seenAt),
    byHand,
    starred,
    note,
    tags,
    link: linkToQuotation(article.url, quotation),
    machine: exportedMachine(machine),
    correction: correction && exportedCorrection(correction),
    article: exportedArticle(article),
  };
}

function exportedMachine({ status, speaker, cue, rule, confidence, explanation }: QuotationRow['machine']) {
  return { status, speaker, cue, rule, confidence, explanation };
}

const exportedCorrection = (correction: Correction) => ({ ...correction, at: isoTime(correction.at) });

function exportedArticle(article: ArticleRow) {
  const { id, url, title, site, byline, publishedAt, modifiedAt, language, firstReadAt, savedAt } = article;
  const { dropped, standing } = article;
  return {
    id,
    url,
    title,
    site,
    byline,
    publishedAt,
    modifiedAt,
    language,
    firstReadAt: isoTime(firstReadAt),
    savedAt: isoTime(savedAt),
    dropped,
    standing: standing?.map(({ name, correction }) => ({ name, correction: exportedCorrection(correction) })),
  };
}
