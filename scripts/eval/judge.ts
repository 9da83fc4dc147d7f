/** Holds each answer of the engine against what people marked. Every figure of the scoreboard is a count of these. */
import type { Attribution, Span } from '../../lib/attribution/types.ts';
import type { GoldArticle, GoldQuotation, Pair } from './corpus.ts';
import { bareName, isPronoun, isSpeaker } from './same-speaker.ts';

/**
 * - `right`, `wrong`: somebody speaks, and the engine named them, or somebody else.
 * - `unclear`: somebody speaks; the engine found the span and named nobody.
 * - `missed`: somebody speaks; the engine didn't find the span.
 * - `claimed`, `left`: nobody is credited, and the engine named somebody, or nobody.
 * - `spurious`: the engine named somebody for a span that people didn't mark.
 */
export type Verdict = 'right' | 'wrong' | 'unclear' | 'missed' | 'claimed' | 'left' | 'spurious';

/** How the article refers to the speaker beside the quotation. */
export type SourceForm = 'full name' | 'last name' | 'pronoun' | 'noun phrase' | 'none marked' | 'unresolved';

export interface Judgement {
  article: GoldArticle;
  verdict: Verdict;
  /** Absent for `spurious`. */
  gold?: GoldQuotation;
  /** Absent for `missed`. */
  answer?: Attribution;
  /** Right, or right if a last name alone is accepted. */
  lenient: boolean;
  source: SourceForm;
}

/** Judges the direct quotations of one article. */
export function judge(article: GoldArticle, answers: readonly Attribution[]): Judgement[] {
  const direct = answers.filter((answer) => answer.kind === 'direct');
  // A corpus without identities is judged by the mention: does it lie in the words marked as source?
  const resolved = article.quotes.some((gold) => gold.type !== undefined);
  const used = new Set<Attribution>();

  const judged = article.quotes.flatMap((gold): Judgement[] => {
    const answer = bestMatch(gold, direct);
    if (answer) used.add(answer);
    if (gold.unsure) return [];
    const source = resolved ? sourceForm(gold, article.text) : 'unresolved';
    const common = { article, gold, source, ...(answer && { answer }) };
    const speaker = answer?.speaker;
    const isSpoken = resolved ? gold.type !== 'none' : (gold.source ?? []).length > 0;
    if (!isSpoken) return [{ ...common, verdict: speaker ? 'claimed' : 'left', lenient: false }];
    if (!answer || !speaker) return [{ ...common, verdict: answer ? 'unclear' : 'missed', lenient: false }];
    const right = resolved ? isSpeaker(gold, speaker.name) : liesIn(speaker, gold.source);
    const lenient = right || (resolved && isSpeaker(gold, speaker.name, { lenient: true }));
    return [{ ...common, verdict: right ? 'right' : 'wrong', lenient }];
  });

  const spurious = direct
    .filter((answer) => answer.speaker && !used.has(answer))
    .filter((answer) => !article.quotes.some((gold) => overlap(gold, answer) > 0))
    .map(
      (answer): Judgement => ({ article, answer, verdict: 'spurious', lenient: false, source: 'unresolved' }),
    );
  return [...judged, ...spurious];
}

export interface IndirectTally {
  gold: number;
  predicted: number;
  right: number;
}

/** Counts reported speech outside quotation marks: right if the spans overlap by half and the mention is in the source. */
export function judgeIndirect(article: GoldArticle, answers: readonly Attribution[]): IndirectTally {
  const indirect = answers.filter((answer) => answer.kind === 'indirect');
  const reported = (article.attributions ?? []).filter(({ source, content }) => {
    const length = sum(content.map(([start, end]) => end - start));
    const quoted = sum(
      content.flatMap((piece) => article.quotes.map((quote) => overlap(quote, spanOf(piece)))),
    );
    return source.length > 0 && content.length > 0 && quoted < length / 2;
  });
  const right = reported.filter(({ source, content }) => {
    const whole = {
      start: Math.min(...content.map(([start]) => start)),
      end: Math.max(...content.map(([, end]) => end)),
    };
    return indirect.some((answer) => {
      const shared = overlap(whole, answer);
      const union = whole.end - whole.start + answer.end - answer.start - shared;
      return shared / union >= 0.5 && answer.speaker !== null && liesIn(answer.speaker, source);
    });
  });
  return {
    gold: reported.length,
    predicted: article.attributions ? indirect.length : 0,
    right: right.length,
  };
}

/** The answer that covers at least half of the span, and most of it. */
function bestMatch(gold: Span, answers: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const answer of answers) {
    const shared = overlap(gold, answer);
    if (shared > most) [best, most] = [answer, shared];
  }
  return most >= (gold.end - gold.start) / 2 ? best : undefined;
}

function sourceForm(gold: GoldQuotation, text: string): SourceForm {
  const words = (gold.source ?? [])
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim();
  if (!words) return 'none marked';
  if (isPronoun(words)) return 'pronoun';
  if (gold.type !== 'person') return 'noun phrase';
  const [full, used] = [bareName(gold.speaker ?? ''), bareName(words)];
  if (full.length > 1 && used.includes(full[0] as string)) return 'full name';
  return used.includes(full.at(-1) as string) ? 'last name' : 'noun phrase';
}

const spanOf = ([start, end]: Pair): Span => ({ start, end });
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const liesIn = (mention: Span, source: readonly Pair[] = []): boolean =>
  source.some((piece) => overlap(spanOf(piece), mention) > 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
