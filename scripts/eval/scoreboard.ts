import type { IndirectTally, Judgement, SourceForm, Verdict } from './judge.ts';
import { percent, ratio, table } from './table.ts';

/** The figures of a corpus; shares are 0 … 1. */
export interface Scores {
  articles: number;
  /** Sure spans that somebody speaks. */
  spoken: number;
  detectionRecall: number;
  precision: number;
  recall: number;
  /** A span counts only where it was found and its speaker is the right one, by full name. */
  identityF1: number;
  /** Recall if a last name alone is accepted. */
  lenientRecall: number;
  /** Sure spans that nobody is credited with. */
  scareQuotes: number;
  scareQuotesClaimed: number;
  spurious: number;
  bySource: Partial<Record<SourceForm, { gold: number; recall: number }>>;
  indirect: { gold: number; precision: number; recall: number; f1: number };
}

export function scores(articles: number, judged: readonly Judgement[], indirect: IndirectTally): Scores {
  const count = (...verdicts: Verdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const spoken = judged.filter(({ verdict }) => ['right', 'wrong', 'unclear', 'missed'].includes(verdict));
  const precision = ratio(count('right'), count('right', 'wrong', 'claimed', 'spurious'));
  const recall = ratio(count('right'), spoken.length);
  const indirectPrecision = ratio(indirect.right, indirect.predicted);
  const indirectRecall = ratio(indirect.right, indirect.gold);
  const bySource: Scores['bySource'] = {};
  for (const [source, all] of Map.groupBy(spoken, (judgement) => judgement.source)) {
    const right = all.filter(({ verdict }) => verdict === 'right').length;
    bySource[source] = { gold: all.length, recall: ratio(right, all.length) };
  }
  return {
    articles,
    spoken: spoken.length,
    detectionRecall: ratio(spoken.length - count('missed'), spoken.length),
    precision,
    recall,
    identityF1: f1(precision, recall),
    lenientRecall: ratio(judged.filter(({ lenient }) => lenient).length, spoken.length),
    scareQuotes: count('claimed', 'left'),
    scareQuotesClaimed: ratio(count('claimed'), count('claimed', 'left')),
    spurious: count('spurious'),
    bySource,
    indirect: {
      gold: indirect.gold,
      precision: indirectPrecision,
      recall: indirectRecall,
      f1: f1(indirectPrecision, indirectRecall),
    },
  };
}

/** The scoreboard, for a person. */
export function scoreboard(figures: Scores): string {
  const { bySource, indirect } = figures;
  const sources = Object.entries(bySource).sort(([, a], [, b]) => b.gold - a.gold);
  const rows = [
    ['detection recall', percent(figures.detectionRecall), ''],
    ['identity precision', percent(figures.precision), ''],
    [
      'identity recall',
      percent(figures.recall),
      `last name alone accepted: ${percent(figures.lenientRecall).trim()}`,
    ],
    ['identity F1', percent(figures.identityF1), ''],
    ['scare quotes claimed', percent(figures.scareQuotesClaimed), `of ${figures.scareQuotes}`],
    ['named where nobody marked', String(figures.spurious), ''],
    ...sources.map(([form, { gold, recall }]) => [`recall, source ${form}`, percent(recall), `of ${gold}`]),
    ...(indirect.gold > 0
      ? [
          [
            'indirect speech F1',
            percent(indirect.f1),
            `P ${percent(indirect.precision).trim()}, R ${percent(indirect.recall).trim()}, of ${indirect.gold}`,
          ],
        ]
      : []),
  ];
  return `${figures.articles} articles, ${figures.spoken} spans that somebody speaks\n\n${table([], rows)}`;
}

const f1 = (precision: number, recall: number): number => ratio(2 * precision * recall, precision + recall);
