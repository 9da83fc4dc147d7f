/**
 * Remakes lib/attribution/confidence/weights.ts from a corpus with marked sources:
 *
 *   node scripts/learn-weights.ts CORPUS.jsonl
 *
 * One article a line: {id, text, quotes: [{start, end, source: [[start, end], …]}]}. A decision is right if the mention
 * that it found overlaps the marked source, or is of the same person (“Hill praised what she called …”: “Hill” may be
 * marked, or “she”); a quotation without source is nobody's. The weights are those of a
 * logistic regression, so that a decision's confidence is how often such decisions were right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromPlainText } from '../lib/article/article-text.ts';
import { analyse } from '../lib/attribution/analysis.ts';
import { featuresOf } from '../lib/attribution/confidence/features.ts';
import { identify } from '../lib/attribution/speaker.ts';

interface Gold {
  start: number;
  end: number;
  source?: [number, number][];
}

interface Example {
  features: number[];
  right: boolean;
}

const ROUNDS = 3000;
const RATE = 1;
/** Pulls weights of rare features towards nought. */
const RIDGE = 0.0005;
/** A feature seen less often isn't worth a line in the table. */
const MINIMUM = 15;

const path = process.argv[2];
if (!path) {
  console.error('usage: node scripts/learn-weights.ts CORPUS.jsonl');
  process.exit(2);
}

const names: string[] = [];
const index = new Map<string, number>();
const counts: number[] = [];
const examples: Example[] = [];

for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const article = JSON.parse(line) as { text: string; quotes: Gold[] };
  const seen: { q: number; features: string[] }[] = [];
  const analysis = analyse(fromPlainText(article.text), { pairedApostrophes: false }, (site, decision) =>
    seen.push({ q: site.q, features: featuresOf(site, decision) }),
  );
  for (const { q, features } of seen) {
    const span = analysis.d.quotations[q] as Gold;
    const gold = article.quotes.find(
      (one) => Math.min(one.end, span.end) - Math.max(one.start, span.start) >= 0.5 * (one.end - one.start),
    );
    const identity = identify(analysis, q);
    if (!gold || !identity) continue;
    const { speaker, entity } = identity;
    const { tokens, mentions } = analysis.d;
    const right = (gold.source ?? []).some(
      ([start, end]) =>
        (start < speaker.end && speaker.start < end) ||
        (entity !== null &&
          mentions.some(
            (mention) =>
              mention.entity === entity.id &&
              start < (tokens.end[mention.to - 1] as number) &&
              (tokens.start[mention.from] as number) < end,
          )),
    );
    examples.push({ features: features.map(indexOf), right });
  }
}

function indexOf(name: string): number {
  let i = index.get(name);
  if (i === undefined) {
    i = names.length;
    index.set(name, i);
    names.push(name);
    counts.push(0);
  }
  counts[i] = (counts[i] as number) + 1;
  return i;
}

const weights = new Float64Array(names.length);
let bias = 0;
for (let round = 0; round < ROUNDS; round++) {
  const gradient = new Float64Array(names.length);
  let biasGradient = 0;
  for (const { features, right } of examples) {
    let sum = bias;
    for (const i of features) if ((counts[i] as number) >= MINIMUM) sum += weights[i] as number;
    const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    biasGradient += error;
    for (const i of features) gradient[i] = (gradient[i] as number) + error;
  }
  bias += (RATE * biasGradient) / examples.length;
  for (let i = 0; i < weights.length; i++) {
    if ((counts[i] as number) < MINIMUM) continue;
    const step =
      (gradient[i] as number) / Math.sqrt((counts[i] as number) * examples.length) -
      RIDGE * (weights[i] as number);
    weights[i] = (weights[i] as number) + RATE * step;
  }
}

const rows = names
  .map((name, i) => ({ name, weight: weights[i] as number, count: counts[i] as number }))
  .filter(({ count, weight }) => count >= MINIMUM && Math.abs(weight) >= 0.1)
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

writeFileSync(
  new URL('../lib/attribution/confidence/weights.ts', import.meta.url),
  `/**
 * How much each feature of a decision speaks for it, in log-odds. Made by scripts/learn-weights.ts from ${examples.length}
 * decisions; don't edit.
 */
export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.map(({ name, weight }) => `  '${name}': ${weight.toFixed(2)},`).join('\n')}
};
`,
);
console.log(
  `${examples.length} decisions, ${rows.length} weights, right ${(100 * examples.filter((e) => e.right).length) / examples.length} %`,
);
