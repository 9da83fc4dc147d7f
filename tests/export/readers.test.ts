/** Every export is read by software that isn't ours, and compared field by field. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import { cslJson } from '../../lib/export/csl-json.ts';
import { html } from '../../lib/export/html.ts';
import { json, jsonLines } from '../../lib/export/json.ts';
import { markdown } from '../../lib/export/markdown.ts';
import schema from '../../lib/export/on-record.schema.json' with { type: 'json' };
import { ris } from '../../lib/export/ris.ts';
import { webAnnotation } from '../../lib/export/web-annotation.ts';
import { exportedFile } from '../../lib/log/backup/backup-schema.ts';
import { ANNOTATION_CONTEXT } from './support/annotation-context.ts';
import { entry, fileOf, HARD_TEXTS } from './support/entries.ts';

const ENTRIES = HARD_TEXTS.map((text, i) =>
  entry(
    {
      id: `AAAAAAAAAAAAAAAA.BBBBBBBBB${String(i).padStart(2, '0')}.1`,
      articleId: 'AAAAAAAAAAAAAAAA',
      text,
      note: `Note: ${text}`,
      tags: ['sea', 'R&D'],
      starred: true,
      correction: { status: 'attributed', speaker: { name: 'Ada “Bee” Bell', role: 'R&D head' }, at: 1 },
    },
    { id: 'AAAAAAAAAAAAAAAA' },
  ),
);

/** Formats of one line a value keep words and marks, but breaks and controls become single spaces. */
const flat = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
const saidBy = (text: string) => `“${flat(text)}” — Ada “Bee” Bell, R&D head`;

describe('JSON', () => {
  it('has a published schema that is made of the one that imports are checked by', () => {
    const made = toJsonSchema(exportedFile, { target: 'draft-2020-12' });
    expect(schema).toMatchObject(made);
  });

  it('satisfies the published schema, which rejects what is wrong', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const parsed = JSON.parse(await fileOf(json([{ name: 'Bell', person: 'Ada Bell' }]), ENTRIES));
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...parsed, version: 2 })).toBe(false);
    parsed.quotations[0].start = -1;
    expect(validate(parsed)).toBe(false);
  });

  it('Lines hold one quotation each, the same as in JSON', async () => {
    const lines = (await fileOf(jsonLines, ENTRIES)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      JSON.parse(await fileOf(json(), ENTRIES)).quotations,
    );
  });
});

describe('Web Annotation', () => {
  it('means to a JSON-LD processor what the standard says', async () => {
    const file = JSON.parse(await fileOf(webAnnotation, ENTRIES));
    const expanded = await jsonld.expand(file, {
      documentLoader: async (url) => {
        expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
        return { document: ANNOTATION_CONTEXT as unknown as RemoteDocument['document'], documentUrl: url };
      },
    });
    const AS = 'https://www.w3.org/ns/activitystreams#';
    const OA = 'http://www.w3.org/ns/oa#';
    const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
    /** In expanded JSON-LD every property is a list: follows the first of each. */
    const at = (node: unknown, ...path: string[]): unknown =>
      path.reduce((inner, name) => {
        const value = (inner as Record<string, unknown>)[name];
        return Array.isArray(value) && name !== '@list' ? value[0] : value;
      }, node);
    const all = (node: unknown, name: string) => (node as Record<string, unknown[]>)[name] ?? [];

    const annotations = at(expanded[0], `${AS}first`, `${AS}items`, '@list') as unknown[];
    expect(annotations).toHaveLength(ENTRIES.length);
    for (const [i, annotation] of annotations.entries()) {
      expect(at(annotation, '@type')).toBe(`${OA}Annotation`);
      const target = at(annotation, `${OA}hasTarget`);
      expect(at(target, `${OA}hasSource`, '@id')).toBe('https://gazette.example/bridge');
      const [quote, position] = all(target, `${OA}hasSelector`);
      expect(at(quote, '@type')).toBe(`${OA}TextQuoteSelector`);
      expect(at(quote, `${OA}exact`, '@value')).toBe(HARD_TEXTS[i]);
      expect(at(quote, `${OA}prefix`, '@value')).toBe('Mayor Ines Okafor said “');
      expect(at(quote, `${OA}suffix`, '@value')).toBe('”.');
      expect(at(position, '@type')).toBe(`${OA}TextPositionSelector`);
      expect(at(position, `${OA}start`, '@value')).toBe(24);
      expect(at(position, `${OA}end`, '@value')).toBe(24 + (HARD_TEXTS[i]?.length ?? 0));
      const bodies = all(annotation, `${OA}hasBody`).map((body) => [
        String(at(body, `${OA}hasPurpose`, '@id')).slice(OA.length),
        at(body, VALUE, '@value'),
      ]);
      expect(bodies).toEqual([
        ['identifying', 'Ada “Bee” Bell'],
        ['describing', 'R&D head'],
        ['commenting', `Note: ${HARD_TEXTS[i]}`],
        ['tagging', 'sea'],
        ['tagging', 'R&D'],
      ]);
    }
  });
});

describe('reference managers', () => {
  const common = { title: 'The bridge', 'container-title': 'The Gazette' };
  const author = [{ family: 'Ruiz', given: 'Ana' }];

  it('read CSL-JSON', async () => {
    const read = new Cite(JSON.parse(await fileOf(cslJson, ENTRIES))).data;
    expect(read).toHaveLength(ENTRIES.length);
    for (const [i, item] of read.entries()) {
      expect(item).toMatchObject({
        ...common,
        type: 'article-newspaper',
        author,
        issued: { 'date-parts': [[2026, 3, 1]] },
        accessed: { 'date-parts': [[2026, 3, 2]] },
        abstract: saidBy(HARD_TEXTS[i] ?? ''),
        note: flat(`Note: ${HARD_TEXTS[i]}`),
        keyword: 'sea, R&D',
        language: 'en',
      });
      expect(item.URL).toMatch(/^https:\/\/gazette\.example\/bridge#:~:text=/);
    }
  });

  it('read RIS', async () => {
    const file = await fileOf(ris, ENTRIES);
    const read = new Cite(file).data;
    expect(read).toHaveLength(ENTRIES.length);
    for (const [i, item] of read.entries()) {
      expect(item).toMatchObject({
        type: 'article-newspaper',
        ...common,
        reporter: 'Ruiz, Ana', // what this reader calls the author of news
        issued: { 'date-parts': [[2026]] },
        abstract: saidBy(HARD_TEXTS[i] ?? ''),
        note: flat(`Note: ${HARD_TEXTS[i]}`),
        language: 'en',
      });
      expect(item.URL).toMatch(/^https:\/\/gazette\.example\/bridge#:~:text=/);
    }
    expect(file.match(/^DA {2}- 2026\/03\/01\/\r$/gm)).toHaveLength(ENTRIES.length);
    expect(file.match(/^KW {2}- (sea|R&D)\r$/gm)).toHaveLength(ENTRIES.length * 2);
  });

  it('read BibTeX', async () => {
    const read = new Cite(await fileOf(bibtex, ENTRIES)).data;
    expect(read).toHaveLength(ENTRIES.length);
    for (const [i, item] of read.entries()) {
      expect(item).toMatchObject({ ...common, author, abstract: saidBy(HARD_TEXTS[i] ?? '') });
      expect(item.note).toBe(flat(`Note: ${HARD_TEXTS[i]}`));
      expect(item.issued['date-parts'][0]?.slice(0, 2)).toEqual([2026, 3]);
      expect(item.URL).toMatch(/^https:\/\/gazette\.example\/bridge#:~:text=/);
    }
  });
});

describe('documents', () => {
  it('Markdown shows every text as it was', async () => {
    const { document } = parseHTML(
      `<body>${(await marked(await fileOf(markdown, ENTRIES))).replaceAll('<br>', ' ')}</body>`,
    );
    const shown = [...document.querySelectorAll('blockquote')].map((quote) =>
      flat(quote.querySelector('p')?.textContent ?? ''),
    );
    expect(shown).toEqual(HARD_TEXTS.map((text) => `“${flat(text)}”`));
    expect(document.querySelectorAll('h2')).toHaveLength(1);
    expect(document.querySelector('blockquote strong')?.textContent).toBe('Ada “Bee” Bell');
    expect(document.querySelectorAll('script, em, h3, code, del')).toHaveLength(0);
    expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('https://gazette.example/bridge');
  });

  it('HTML shows every text as it was, and runs nothing', async () => {
    const { document } = parseHTML(await fileOf(html, ENTRIES));
    const shown = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(shown).toEqual(HARD_TEXTS.map((text) => text.replaceAll('\0', '\ufffd')));
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('cite')?.textContent).toBe('Ada “Bee” Bell');
    expect(document.querySelector('.note')?.textContent).toBe(`Note: ${HARD_TEXTS[0]}`);
  });
});
