/** Where the engine is weak: by rule, by confidence, one by one. */
import type { Judgement } from './judge.ts';
import { percent, ratio, table } from './table.ts';

const NAMED = ['right', 'wrong', 'claimed', 'spurious'];

/** Per rule: how often it named somebody and was right, and how often it left a span without a name. */
export function byRule(judged: readonly Judgement[]): string {
  const rows = [...Map.groupBy(judged, ({ answer }) => answer?.rule ?? '(span not found)')].map(
    ([rule, all]) => {
      const count = (...verdicts: string[]) => all.filter(({ verdict }) => verdicts.includes(verdict)).length;
      const named = count(...NAMED);
      const precision = named > 0 ? percent(ratio(count('right'), named)) : '–';
      const counts = [named, count('right'), count('wrong'), count('claimed', 'spurious')];
      return {
        named,
        row: [
          rule,
          ...counts.map(String),
          precision,
          String(count('unclear', 'missed')),
          String(count('left')),
        ],
      };
    },
  );
  rows.sort((a, b) => b.named - a.named);
  return table(
    ['rule', 'named', 'right', 'wrong', "nobody's", 'precision', 'unclear', 'rightly left'],
    rows.map(({ row }) => row),
  );
}

/**
 * What a line drawn at each confidence would give: how much of the speech is attributed, and how often rightly. And,
 * for answers within a tenth, how often they were right: calibrated means that it is about the confidence itself.
 */
export function byConfidence(judged: readonly Judgement[]): string {
  const spoken = judged.filter(({ verdict }) =>
    ['right', 'wrong', 'unclear', 'missed'].includes(verdict),
  ).length;
  const named = judged.filter(({ verdict }) => NAMED.includes(verdict));
  const confidence = ({ answer }: Judgement) => answer?.confidence ?? 0;
  const rightIn = (all: readonly Judgement[]) =>
    all.length > 0
      ? percent(ratio(all.filter(({ verdict }) => verdict === 'right').length, all.length))
      : '–';
  const rows = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98].map((line) => {
    const above = named.filter((judgement) => confidence(judgement) >= line);
    const covered = above.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong');
    return [line.toFixed(2), percent(ratio(covered.length, spoken)), rightIn(above)];
  });
  const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  const calibration = bins.slice(0, -1).map((from, index) => {
    const to = bins[index + 1] as number;
    const within = named.filter((judgement) => confidence(judgement) >= from && confidence(judgement) < to);
    const mean = ratio(
      within.reduce((total, judgement) => total + confidence(judgement), 0),
      within.length,
    );
    return [
      `${from.toFixed(2)} … ${Math.min(to, 1).toFixed(2)}`,
      String(within.length),
      percent(mean),
      rightIn(within),
    ];
  });
  return [
    table(['confidence at least', 'coverage', 'precision'], rows),
    '',
    table(['confidence', 'answers', 'mean', 'right'], calibration),
  ].join('\n');
}

/** The first mistakes, each in its surroundings. */
export function mistakes(judged: readonly Judgement[], most: number): string {
  return judged
    .filter(({ verdict }) => verdict !== 'right' && verdict !== 'left')
    .slice(0, most)
    .map(({ article: { id, text }, verdict, gold, answer }) => {
      const { start, end } = gold ?? (answer as NonNullable<typeof answer>);
      const before = text.slice(Math.max(0, start - 160), start);
      const shown = `…${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 120)}…`.replace(
        /\n+/g,
        '\n  ',
      );
      const source = (gold?.source ?? []).map(([from, to]) => text.slice(from, to)).join(' … ');
      const marked = gold?.speaker ?? (source || 'nobody');
      const named = answer?.speaker
        ? `${answer.speaker.name} (by "${text.slice(answer.speaker.start, answer.speaker.end)}", ${answer.confidence.toFixed(2)})`
        : 'nobody';
      return `[${verdict}${answer ? ` · ${answer.rule}` : ''}] ${id} @${start}\n  ${shown}\n  marked: ${marked}   engine: ${named}`;
    })
    .join('\n\n');
}
