import type { Referent } from './referent.ts';

/** Whom a pronoun can't stand for, by its place. */
export interface Others {
  /** Indices of mentions that have no name. */
  mentions: readonly number[];
  /** Ids of entities. */
  entities: readonly number[];
  /** Lower-cased words with a capital in the quotations beside it: who bears them is less likely. */
  quoted: readonly string[];
  /** Whether it goes on speaking, as in “she added”. */
  goesOn: boolean;
  /** Whether it is rather of whom the speaker of the sentence before speaks. */
  spokenOf: boolean;
  /** Whether it speaks of another who would be the same pronoun. */
  tellsOf: boolean;
  /** Whether it says the words before to somebody of the other sex: “‘…,’ she told him”. */
  toOther: boolean;
  /** Whether a quotation stands before and a verb of saying behind it: “‘…,’ it said”. */
  reports: boolean;
}

/** It can stand for anybody. */
export const NO_OTHERS: Others = {
  mentions: [],
  entities: [],
  quoted: [],
  goesOn: false,
  spokenOf: false,
  tellsOf: false,
  toOther: false,
  reports: false,
};

/** The same, and it can't stand for that one either. */
export const without = (others: Others, one: Referent | null): Others =>
  !one
    ? others
    : one.entity < 0
      ? { ...others, mentions: [...others.mentions, one.mention] }
      : { ...others, entities: [...others.entities, one.entity] };
