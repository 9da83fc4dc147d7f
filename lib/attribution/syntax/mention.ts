/**
 * A phrase that stands for somebody or something: “Sir Keir”, “he”, “the party’s spokeswoman Ann Hill”, “officials”.
 *
 * Token indices; ranges are half-open, and empty ranges are -1, -1.
 */
export interface Mention {
  from: number;
  to: number;
  /** The name in it, without titles and role: [nameFrom, nameTo), else -1. */
  nameFrom: number;
  nameTo: number;
  /** Words before the name that say what they are: [from, nameFrom) without determiner. */
  roleFrom: number;
  roleTo: number;
  /** The noun it is about: the last word. */
  head: number;
  kind: MentionKind;
  /** Index of the mention that owns it (“Trump” in “Trump’s campaign”), else -1. */
  owner: number;
  /** Index of the mention that “and” joins to this one as subject of the same verb, else -1. */
  joined: number;
  /** True where a possessive ’s follows. */
  possessive: boolean;
  definite: boolean;
  /** Index of the entity it stands for, else -1; filled in by coreference. */
  entity: number;
}

export type MentionKind = 'name' | 'noun' | 'pronoun';
