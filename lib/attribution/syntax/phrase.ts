import * as Form from './form.ts';

/** How many phrases a search to the left or right may look at: it keeps the work on endless sentences bounded. */
export const REACH = 40;

const FORM = 3;
const ENDS = 8;
/** Above these bits stands a verb’s subject, once it was looked for. */
const SUBJECT = 4;

/**
 * One phrase of a paragraph. Token indices; `to` is exclusive.
 *
 * A text has one for every few letters and keeps them all, so they are small: what only some kinds have shares a number.
 */
export class Phrase {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  /** Noun phrase: index into the article's mentions. Quotation: index into the quoted spans. Else -1. */
  readonly index: number;
  /** Punctuation: the character. */
  readonly mark: string;
  private bits: number;

  /** @param bits of a verb its `Form`, with `Form.passive` added where it is. */
  constructor(kind: number, from: number, to: number, index = -1, mark = '', bits: number = Form.finite) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.index = index;
    this.mark = mark;
    this.bits = bits;
  }

  /** Verb: its main verb. */
  get main(): number {
    return this.to - 1;
  }

  /** Verb: see `Form`. */
  get form(): number {
    return this.bits & FORM;
  }

  get passive(): boolean {
    return (this.bits & Form.passive) !== 0;
  }

  /** Quotation: it ends its sentence. */
  get ends(): boolean {
    return (this.bits & ENDS) !== 0;
  }

  /** Verb: index of its subject among the phrases, or -1; undefined as long as nobody has noted it. */
  get subject(): number | undefined {
    const noted = this.bits >> SUBJECT;
    return noted === 0 ? undefined : noted - 2;
  }

  noteSubject(index: number): void {
    this.bits |= (index + 2) << SUBJECT;
  }

  markEnd(): void {
    this.bits |= ENDS;
  }
}
