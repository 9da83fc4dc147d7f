import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import { NOBODYS, SAID } from '../fixtures/ukraine-call.ts';

const html = readFileSync(join(import.meta.dirname, '../fixtures/ukraine-call.html'), 'utf8');
const { document } = parseHTML(html);
const text = [...document.querySelectorAll('article p')].map((p) => p.textContent?.trim()).join('\n');

describe('the sample article', () => {
  const found = attribute(fromPlainText(text)).map((one) => ({
    words: text.slice(one.start, one.end),
    name: one.speaker?.name.replace(/^the /i, '') ?? null,
  }));

  it('has its quotations found, each of them and no more', () => {
    const words = found.map((one) => one.words).filter((one) => one !== NOBODYS);
    expect(words).toEqual(SAID.map(([beginning]) => expect.stringContaining(beginning)));
    expect(found).toHaveLength(19);
  });

  it.each(SAID.map(([beginning, ...names]) => ({ beginning, names })))(
    '$beginning: $names.0',
    ({ beginning, names }) => {
      expect(names).toContain(found.find(({ words }) => words.includes(beginning))?.name);
    },
  );

  it('credits nobody with the scare quote', () => {
    expect(found.find(({ words }) => words === NOBODYS)?.name).toBeNull();
  });
});
