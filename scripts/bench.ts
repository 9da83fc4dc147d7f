/**
 * How fast the engine is, as ratios within one run: another machine gives other milliseconds, but much the same ratios.
 *
 *     npm run bench [-- CORPUS.jsonl]     without a corpus: on texts made by `bench/texts.ts`
 */
import { engineSize } from './bench/bundle-size.ts';
import { LENGTHS, measureGrowth } from './bench/growth.ts';
import { compare } from './bench/ratio.ts';
import { newsText } from './bench/texts.ts';
import { readCorpus } from './eval/corpus.ts';
import { table } from './eval/table.ts';

const FLAT_WITHIN = 2.5;

const [path] = process.argv.slice(2);
const texts = path
  ? readCorpus(path).map(({ text }) => text)
  : Array.from({ length: 60 }, (_, i) => newsText(3_000 + i * 100, i));

const { characters, ours, compromise, ratio } = compare(texts);
const speed = (milliseconds: number) =>
  `${(characters / milliseconds / 1000).toFixed(2)} million characters a second`;
console.log(`${texts.length} texts, ${characters} characters, ${path ?? 'made for the purpose'}
  compromise ÷ ours  ${ratio.toFixed(1)}
  ours               ${ours.toFixed(1)} ms, ${speed(ours)}
  compromise         ${compromise.toFixed(1)} ms, ${speed(compromise)}
`);

const growth = measureGrowth();
const kilo = (length: number) => `${length / 1000} kB`;
console.log(
  table(
    ['ns per character', ...LENGTHS.map(kilo), 'factor'],
    growth.map(({ kind, perCharacter, factor }) => [
      kind,
      ...perCharacter.map((time) => time.toFixed(0)),
      `${factor.toFixed(2)}${factor > FLAT_WITHIN ? ` > ${FLAT_WITHIN}` : ''}`,
    ]),
  ),
);

const { minified, gzipped } = await engineSize();
console.log(`\nengine with its lexicon: ${minified} bytes minified, ${gzipped} gzipped`);
