import * as Form from './form.ts';

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
  /** Quotation: it ends its sentence. */
  ends: boolean;
  /** Punctuation: the character. */
  mark: string;
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
  ends: false,
  mark: '',
});
