/** The kinds of phrase that a paragraph is cut into. */
export const Kind = {
  nounPhrase: 0,
  verb: 1,
  preposition: 2,
  conjunction: 3,
  subordinator: 4,
  wh: 5,
  adverb: 6,
  quotation: 7,
  /** Comma, colon, dash, bracket, … : see `mark`. */
  punctuation: 8,
  /** Full stop, question or exclamation mark outside quotations. */
  stop: 9,
  /** “according to”, “in the words of”. */
  according: 10,
} as const;

export const Form = { finite: 0, infinitive: 1, ing: 2, participle: 3 } as const;

/** One phrase of a paragraph. Token indices; `to` is exclusive. */
export interface Phrase {
  kind: number;
  from: number;
  to: number;
  /** Noun phrase: index into the article's mentions. Quotation: index into the quoted spans. Else -1. */
  index: number;
  /** Verb: its main verb. */
  main: number;
  /** Verb: see `Form`. */
  form: number;
  passive: boolean;
  negated: boolean;
  modal: boolean;
  /** Punctuation: the character. */
  mark: string;
}

/** The phrases of a block, and where each sentence begins. */
export interface Clauses {
  block: number;
  phrases: Phrase[];
}

export const phrase = (kind: number, from: number, to: number): Phrase => ({
  kind,
  from,
  to,
  index: -1,
  main: -1,
  form: Form.finite,
  passive: false,
  negated: false,
  modal: false,
  mark: '',
});
