import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../lib/export/csv.ts';
import { write } from '../../lib/export/format.ts';
import { entry, fileOf, HARD_TEXTS } from './support/entries.ts';

describe('CSV', () => {
  it('is read by another program field by field, however hard the texts', async () => {
    const entries = HARD_TEXTS.map((text, i) => entry({ id: `a.${i}`, text }));
    const rows = parse(await fileOf(csv(), entries), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.quotation?.replace(/^'(?=\s*[=+\-@\t])/, ''))).toEqual(HARD_TEXTS);
    expect(rows[0]).toMatchObject({
      speaker: 'Ines Okafor',
      role: 'mayor',
      status: 'attributed',
      corrected: 'false',
      title: 'The bridge',
      url: 'https://gazette.example/bridge',
      site: 'The Gazette',
      byline: 'Ana Ruiz',
      published: '2026-03-01',
      seen: '2026-03-02T10:00:00.000Z',
      cue: 'said',
      rule: 'subject-verb',
      confidence: '0.93',
    });
  });

  it.each(['=cmd|/C calc', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'disarms %j, which a spreadsheet would run',
    async (text) => {
      const [row] = parse(await fileOf(csv(), [entry({ text })]), { columns: true }) as {
        quotation: string;
      }[];
      expect(row?.quotation).toBe(`'${text}`);
    },
  );

  it('ends lines with CRLF and has a byte order mark where asked', async () => {
    expect(await fileOf(csv(), [])).toMatch(/^id,quotation,.*\r\n$/);
    expect((await fileOf(csv({ bom: true }), [])).codePointAt(0)).toBe(0xfeff);
  });

  it('is written batch by batch', async () => {
    const texts: string[] = [];
    for await (const text of write(csv(), [[entry()], [], [entry()]])) texts.push(text);
    expect(texts).toHaveLength(4);
  });
});
