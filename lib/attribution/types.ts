import type { Span } from '../article/article-text.ts';

export type { Span } from '../article/article-text.ts';

/** Who speaks, as far as the article tells. */
export interface Speaker {
  /** The fullest form the article gives, without titles: "Keir Starmer", not "Sir Keir" or "he". */
  name: string;
  /** The mention that the rule used; it may be "he". */
  start: number;
  end: number;
  /** How the article introduces them: "UK Defence Secretary". */
  role?: string;
}

/**
 * What the engine says of one quoted (or reported) span.
 *
 * - `attributed`: `speaker` is set, `confidence` is at or above the line.
 * - `unclear`: somebody speaks, but who can't be said with confidence.
 * - `not-speech`: a scare quote, a title, a coined word: nobody is credited.
 */
export type AttributionStatus = 'attributed' | 'unclear' | 'not-speech';

export interface Attribution extends Span {
  /** `direct`: the words between the quotation marks. `indirect`: reported speech without marks. */
  kind: 'direct' | 'indirect';
  status: AttributionStatus;
  /** Null unless `status` is `attributed`. */
  speaker: Speaker | null;
  /** The words that announce the speech: "said", "according to". */
  cue: Span | null;
  /** Id of the rule that decided. */
  rule: string;
  /** 0 … 1: how often an answer like this one is right. */
  confidence: number;
  /** Pieces of one utterance (`"Yes," he said, "we can."`) share a number. */
  group?: number;
  /** One sentence that a reader understands, saying why. */
  explanation: string;
  /** The words behind the explanation, in the order it names them. */
  evidence: readonly Span[];
}
