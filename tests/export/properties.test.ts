/** Whatever text stands in whatever field, other software reads it back. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import { cslJson } from '../../lib/export/csl-json.ts';
import { csv } from '../../lib/export/csv.ts';
import { type ExportFormat, write } from '../../lib/export/format.ts';
import { formats } from '../../lib/export/formats.ts';
import { html } from '../../lib/export/html.ts';
import { json, jsonLines } from '../../lib/export/json.ts';
import { markdown } from '../../lib/export/markdown.ts';
import schema from '../../lib/export/on-record.schema.json' with { type: 'json' };
import { ris } from '../../lib/export/ris.ts';
import { webAnnotation } from '../../lib/export/web-annotation.ts';
import { entryFromBackup } from '../../lib/log/backup/read-backup.ts';
import { articleIdOf, fingerprint } from '../../lib/log/identity.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { entry, HARD_TEXTS } from './support/entries.ts';

const RUNS = Number(process.env.FUZZ_RUNS) || 150;

/** What formats give a meaning to, beside any text at all. */
const marks = fc.constantFrom(
  ...[...'\\{}[]()<>&$%#_^~*`|!-+=@:;,.?/"\'“”‘’«»'],
  ...['\n', '\r', '\r\n', '\t', '\u2028', '\u200f', '\u202e', '\ufeff', '\0', '\u00a0', '﹣', '＝'],
  ...[
    '  - ',
    'ER  - ',
    'TY  - ',
    '@article{',
    '}',
    ' and ',
    'http://x.example',
    '&amp;',
    '&lt;',
    '<br>',
    '<!--',
  ],
  ...[
    '</script>',
    '<script>',
    '1. ',
    '- ',
    '# ',
    '> ',
    '```',
    '===',
    '---',
    '[a](b)',
    '![',
    '\\n',
    '$1',
    'é',
    'İ',
  ],
);
const text = fc.oneof(
  fc.constantFrom(...HARD_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.oneof(marks, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
);
/** A text of which something is left when it is written on one line. */
const words = text.filter((value) => flat(value) !== '');

const anyEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    text: words,
    name: words,
    role: fc.option(words, { nil: undefined }),
    note: fc.option(words, { nil: undefined }),
    tags: fc.option(fc.uniqueArray(words, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    prefix: text,
    suffix: text,
    title: words,
    site: words,
    byline: fc.option(words, { nil: undefined }),
    publishedAt: fc.option(fc.oneof(fc.constantFrom('2026', '2026-03', '2026-03-01T10:00:00+02:00'), text), {
      nil: undefined,
    }),
    isUnclear: fc.boolean(),
  })
  .map(({ text, name, role, note, tags, prefix, suffix, title, site, byline, publishedAt, isUnclear }) => {
    const speaker = isUnclear ? null : { name, ...(role !== undefined && { role }) };
    const machine = {
      ...entry().quotation.machine,
      status: speaker ? 'attributed' : 'unclear',
      speaker,
    } as const;
    return entry(
      { text, prefix, suffix, machine, ...(note !== undefined && { note }), ...(tags && { tags }) },
      {
        title,
        site,
        ...(byline !== undefined && { byline }),
        ...(publishedAt !== undefined && { publishedAt }),
      },
    );
  });
const anyLog = fc.array(anyEntry, { minLength: 1, maxLength: 4 });

/** How formats of one line a value write a text. */
function flat(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

async function fileOf(format: ExportFormat, entries: readonly LogEntry[]): Promise<string> {
  let file = '';
  for await (const part of write(
    format,
    entries.map((one) => [one]),
  ))
    file += part;
  return file;
}

const always = (check: (entries: LogEntry[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(anyLog, check), { numRuns: RUNS });

const saidBy = ({ quotation: { text, machine } }: LogEntry): string => {
  const { speaker } = machine;
  const by = speaker
    ? [speaker.name, speaker.role].flatMap((part) => (part ? [flat(part)] : [])).join(', ')
    : 'speaker unclear';
  return `“${flat(text)}” — ${by}`;
};

/** Readers of BibTeX and Markdown take any white space for a space. */
const spaced = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim();

describe('any log', { timeout: 600_000 }, () => {
  it.each(formats().map((format) => [format.id, format] as const))(
    'is written as %s whatever it is cut into',
    async (_, format) => {
      await always(async (entries) => {
        let whole = '';
        for await (const part of write(format, [entries])) whole += part;
        expect(await fileOf(format, entries)).toBe(whole);
      });
    },
  );

  it('comes back from CSV', () =>
    always(async (entries) => {
      const rows = parse(await fileOf(csv(), entries), { columns: true }) as Record<string, string>[];
      // An apostrophe stands before what a spreadsheet would run.
      const cell = (value: string | undefined) => (value ?? '').replace(/^(?=\s*[=+\-@\t\r＝＋－＠])/, "'");
      expect(
        rows.map(({ quotation, speaker, role, title, site, byline, note, prefix, tags }) => [
          ...[quotation, speaker, role, title, site, byline, note, prefix, tags],
        ]),
      ).toEqual(
        entries.map(({ quotation: { text, machine, note, prefix, tags }, article }) => [
          ...[text, machine.speaker?.name, machine.speaker?.role].map(cell),
          ...[article.title, article.site, article.byline, note, prefix, tags?.join('; ')].map(cell),
        ]),
      );
      for (const row of rows) {
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }));

  it('comes back from JSON and JSON Lines, and satisfies the published schema', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    await always(async (entries) => {
      const real = await Promise.all(entries.map(withRealIds));
      const parsed = JSON.parse(await fileOf(json(), real));
      expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
      expect(await Promise.all(parsed.quotations.map(entryFromBackup))).toEqual(real);
      const lines = (await fileOf(jsonLines, real)).split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.parse(line))).toEqual(parsed.quotations);
    });
  });

  it('comes back from Web Annotations', () =>
    always(async (entries) => {
      const { items } = JSON.parse(await fileOf(webAnnotation, entries)).first;
      expect(items.map(({ target }: { target: { selector: object[] } }) => target.selector[0])).toEqual(
        entries.map(({ quotation: { text, prefix, suffix } }) => ({
          type: 'TextQuoteSelector',
          exact: text,
          prefix,
          suffix,
        })),
      );
    }));

  it.each([
    ['@ris/file', ris],
    ['@biblatex/text', bibtex],
    ['@csl/list+object', cslJson],
  ] as const)('comes back from %s', (id, format) =>
    always(async (entries) => {
      const file = await fileOf(format, entries);
      const read = new Cite(id === '@csl/list+object' ? JSON.parse(file) : file, { forceType: id }).data;
      expect(read.map(({ title, abstract, note }) => [title, abstract, note].map(spaced))).toEqual(
        entries.map((one) =>
          [one.article.title, saidBy(one), one.quotation.note].map((part) => spaced(part && flat(part))),
        ),
      );
    }),
  );

  it('is shown by HTML as it was, and nothing of it is run', () =>
    always(async (entries) => {
      const { document } = parseHTML(await fileOf(html, entries));
      const shown = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent);
      expect(shown).toEqual(entries.map(({ quotation: { text } }) => text.replaceAll('\0', '\ufffd')));
      expect(document.querySelectorAll('script, img, iframe, [onload], [onerror]')).toHaveLength(0);
    }));

  it('is shown by Markdown as it was, and nothing of it is run', () =>
    always(async (entries) => {
      const { document } = parseHTML(`<body>${await marked(await fileOf(markdown, entries))}</body>`);
      for (const each of document.querySelectorAll('br')) each.replaceWith(document.createTextNode(' '));
      const shown = [...document.querySelectorAll('blockquote')].map((quote) =>
        spaced(flat(quote.querySelector('p')?.textContent ?? '')),
      );
      expect(shown).toEqual(entries.map(({ quotation: { text } }) => `“${spaced(flat(text))}”`));
      expect(document.querySelectorAll('script, img, del, code, table, ul, ol, h3')).toHaveLength(0);
      const unclear = entries.filter(({ quotation }) => !quotation.machine.speaker);
      expect(document.querySelectorAll('em')).toHaveLength(unclear.length);
    }));
});

/** As the log makes ids: of the article's address and of the text. */
async function withRealIds({ quotation, article }: LogEntry): Promise<LogEntry> {
  const articleId = await articleIdOf(article.url);
  const id = `${articleId}.${await fingerprint(quotation.text, 8)}.1`;
  return { quotation: { ...quotation, id, articleId }, article: { ...article, id: articleId } };
}
