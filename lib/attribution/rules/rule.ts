import type { QuotedSpan } from '../../quotation/types.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../entities/referent.ts';
import type { Registry } from '../entities/registry.ts';
import type { Phrase } from '../syntax/phrase.ts';

/** What a rule makes of a quotation. */
export interface Proposal {
  /** Index of the mention that speaks, or -1 where `heir` tells who. */
  mention: number;
  /** Entity, where no mention outside quotations names it (a label inside the quotation); else -1. */
  entity: number;
  /** Index of the quotation whose speaker this one shares, or -1. */
  heir: number;
  /** The cue's tokens [from, to), or -1, -1. */
  cueFrom: number;
  cueTo: number;
}

/** A quotation in its place. */
export interface Site {
  d: Discourse;
  registry: Registry;
  referents: readonly (Referent | null)[];
  span: QuotedSpan;
  /** It stands in the headline. */
  inHeadline: boolean;
  /** Index of the quotation. */
  q: number;
  /** The phrases of its block, and where it stands among them. */
  phrases: readonly Phrase[];
  k: number;
  /** The phrases [from, to) are the sentence that holds it. */
  from: number;
  to: number;
  /** For each quotation before it, the rule by which it is nobody’s, or empty. */
  notSpeech: readonly string[];
  /** What was decided for the quotations before it. */
  decided: readonly (Decision | null)[];
}

export interface Decision extends Proposal {
  rule: string;
  confidence: number;
}

/** One way of telling who speaks; `catalogue.ts` says why it holds, with examples. */
export interface Rule {
  id: string;
  /** What a reader is told, with {mention} and {cue} for the words that the rule used. */
  because: string;
  apply(site: Site): Proposal | null;
}

/** The last word of the cue, lower-cased; empty where there is none. */
export const cueWord = ({ tokens }: Discourse, proposal: Proposal | null | undefined): string =>
  proposal && proposal.cueTo > 0 ? (tokens.lower[proposal.cueTo - 1] as string) : '';

/** The mention speaks; the cue is the tokens [from, to). */
export const by = (mention: number, cueFrom = -1, cueTo = -1): Proposal => ({
  mention,
  entity: -1,
  heir: -1,
  cueFrom,
  cueTo,
});
/** The noun phrase speaks, by the verb or other words that announce it. */
export const spokenBy = (speaker: Phrase, cue?: Phrase): Proposal => by(speaker.index, cue?.from, cue?.to);
/** Somebody speaks, but the sentence keeps to itself who: no other rule may guess. */
export const unknown = (cue?: Phrase): Proposal => by(-1, cue?.from, cue?.to);
/** The entity speaks that a label or the headline names. */
export const labelled = (entity: number): Proposal => ({ ...by(-1), entity });
/** Whoever speaks the other quotation. */
export const sameAs = (heir: number): Proposal => ({ ...by(-1), heir });

/** One way of telling that a quotation is nobody’s speech; `catalogue.ts` has examples. */
export interface NotSpeechRule {
  id: string;
  /** What a reader is told. */
  why: string;
  applies(site: Site): boolean;
}
