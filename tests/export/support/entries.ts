import { type ExportFormat, write } from '../../../lib/export/format.ts';
import type { ArticleRow, LogEntry, QuotationRow } from '../../../lib/log/rows.ts';

/** What breaks exports that aren't careful. */
export const HARD_TEXTS = [
  'plain words',
  'commas, and "quotes", and ; semicolons',
  'two\nlines',
  'a\r\nbreak',
  'emoji 👩‍👩‍👧 and 🇺🇦',
  'مرحبا بالعالم',
  'עברית and English',
  "=cmd|'/C calc'!A0",
  '+44 20 7946 0000',
  '-5 degrees',
  '@mention',
  '</script><script>alert(1)</script>',
  '{curly} \\backslash $dollar$ % # _ ~ ^ &amp;',
  '# heading\n- item\n> quote `code` *star* [link](http://x.example)',
  'ends with a backslash \\',
  'null \u0000 and control \u0007 characters',
  'l\u2028s\u2029ep',
  ' leading and trailing ',
] as const;

const ARTICLE: ArticleRow = {
  id: 'a',
  url: 'https://gazette.example/bridge',
  title: 'The bridge',
  site: 'The Gazette',
  byline: 'Ana Ruiz',
  publishedAt: '2026-03-01',
  language: 'en',
  firstReadAt: Date.UTC(2026, 2, 2, 10),
  savedAt: Date.UTC(2026, 2, 2, 10),
};

/** A logged quotation; whatever a test doesn't name is filled in. */
export function entry(quotation: Partial<QuotationRow> = {}, article: Partial<ArticleRow> = {}): LogEntry {
  const text = quotation.text ?? 'the bridge will open in May';
  return {
    article: { ...ARTICLE, ...article },
    quotation: {
      id: 'a.x.1',
      articleId: 'a',
      start: 24,
      end: 24 + text.length,
      prefix: 'Mayor Ines Okafor said “',
      suffix: '”.',
      kind: 'direct',
      seenAt: Date.UTC(2026, 2, 2, 10),
      machine: {
        status: 'attributed',
        speaker: { name: 'Ines Okafor', role: 'mayor' },
        cue: 'said',
        rule: 'subject-verb',
        confidence: 0.93,
        explanation: '“Okafor” is the subject of “said”.',
      },
      ...quotation,
      text,
    },
  };
}

/** The whole file, as a reader would find it on disk. */
export async function fileOf(format: ExportFormat, entries: readonly LogEntry[]): Promise<string> {
  let file = '';
  for await (const text of write(format, [entries])) file += text;
  return file;
}
