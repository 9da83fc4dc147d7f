/**
 * How right the engine is on a corpus of marked articles (see `eval/corpus.ts` for the format).
 *
 *     npm run eval -- CORPUS.jsonl [--errors N] [--rule ID] [--json] [--paired-apostrophes]
 *
 * What ''…'' encloses isn't looked for unless asked: corpora made by other software leave it out.
 */
import { parseArgs } from 'node:util';
import { fromPlainText } from '../lib/article/article-text.ts';
import { attribute } from '../lib/attribution/attribute.ts';
import { byConfidence, byRule, mistakes } from './eval/breakdowns.ts';
import { readCorpus } from './eval/corpus.ts';
import { type Judgement, judge, judgeIndirect } from './eval/judge.ts';
import { scoreboard, scores } from './eval/scoreboard.ts';

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'string' },
    rule: { type: 'string' },
    json: { type: 'boolean' },
    'paired-apostrophes': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [path] = positionals;
if (!path) {
  console.error('usage: npm run eval -- CORPUS.jsonl [--errors N] [--rule ID] [--json]');
  process.exit(2);
}

const corpus = readCorpus(path);
const judged: Judgement[] = [];
const indirect = { gold: 0, predicted: 0, right: 0 };
for (const article of corpus) {
  const answers = attribute(fromPlainText(article.text, article.context), {
    pairedApostrophes: values['paired-apostrophes'],
  });
  judged.push(...judge(article, answers));
  const tally = judgeIndirect(article, answers);
  for (const key of ['gold', 'predicted', 'right'] as const) indirect[key] += tally[key];
}

const figures = scores(corpus.length, judged, indirect);
if (values.json) {
  console.log(JSON.stringify(figures));
} else {
  const shown = values.rule ? judged.filter(({ answer }) => answer?.rule === values.rule) : judged;
  console.log([scoreboard(figures), byRule(judged), byConfidence(judged)].join('\n\n'));
  if (values.errors) console.log(`\n${mistakes(shown, Number(values.errors))}`);
}
