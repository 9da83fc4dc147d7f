import type { Discourse } from '../discourse.ts';
import type { Mention } from '../syntax/mention.ts';

/** What a mention stands for, and how sure that is. */
export interface Referent {
  /** The entity, else -1: then the antecedent is a phrase without a name. */
  entity: number;
  /** Index of the mention that says it best: itself, or the antecedent; -1 where it stands outside the text. */
  mention: number;
  /** 0 … 1: how far the best antecedent is ahead of the next. */
  margin: number;
}

/** The entity that owns what the mention names, or -1. */
export function ownerOf(d: Discourse, referents: readonly (Referent | null)[], { owner }: Mention): number {
  if (owner < 0) return -1;
  return referents[owner]?.entity ?? (d.mentions[owner] as Mention).entity;
}
