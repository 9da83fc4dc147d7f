/** No regular expression of the product takes more than linear time, whatever a page holds. */
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { HOSTILE, newsText } from '../scripts/bench/texts.ts';
import { type FoundRegex, literalsOf, recordConstructed, regexLiterals } from './support/regexes.ts';

const ROOT = join(import.meta.dirname, '..');

it('finds literals, and what a constructor makes', async () => {
  expect(literalsOf('const a: RegExp = /b+/gu;', 'a.ts')).toEqual([
    { source: 'b+', flags: 'gu', file: 'a.ts' },
  ]);
  const pattern = ['c', '+'].join('');
  const made = await recordConstructed(async () => void new RegExp(pattern, 'g'));
  expect(made).toMatchObject([{ source: 'c+', flags: 'g' }]);
});

it('knows a slow one', () => {
  expect(problemOf({ source: '(a+)+$', flags: '', file: 'x.ts' })).toMatch(/exponential/);
  expect(problemOf({ source: '\\s+$', flags: '', file: 'x.ts' })).toMatch(/polynomial/);
  expect(problemOf({ source: '\\p{Lu}[\\p{L}’-]+', flags: 'gu', file: 'x.ts' })).toBeNull();
});

it('finds none slow in the product', { timeout: 300_000 }, async () => {
  const made = await recordConstructed(async () => {
    const { attribute } = await import('../lib/attribution/attribute.ts');
    const { fromPlainText } = await import('../lib/article/article-text.ts');
    for (const text of [newsText(5000), ...Object.values(HOSTILE).map((make) => make(2000))]) {
      attribute(fromPlainText(text));
    }
  });
  const literals = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    regexLiterals(join(ROOT, folder)),
  );
  const distinct = new Map([...literals, ...made].map((found) => [`/${found.source}/${found.flags}`, found]));
  expect(distinct.size).toBeGreaterThan(10);
  expect([...distinct.values()].map(problemOf).filter(Boolean)).toEqual([]);
});

/** Null where it is safe; else what is slow about it. A check that doesn't come to an end is a problem, too. */
function problemOf({ source, flags, file }: FoundRegex): string | null {
  const result = checkSync(withoutSetNotation(source), flags.replace('v', 'u'), { timeout: 20_000 });
  if (result.status === 'safe') return null;
  const why = result.status === 'vulnerable' ? result.complexity.summary : `unknown: ${result.error.kind}`;
  return `${file}: /${source}/${flags} is ${why}`;
}

/** The checker doesn't know the flag v. A class without what is subtracted from it is wider, and so no safer. */
const withoutSetNotation = (source: string): string =>
  source.replace(/\[(\[[^[\]]*\])--\[[^[\]]*\]\]/g, '$1');
