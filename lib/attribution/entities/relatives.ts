import { type Discourse, mentionOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Registry } from './registry.ts';

/** What the one is to whom the other is that. */
const INVERSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['wife', ['husband']],
  ['husband', ['wife']],
  ['son', ['father', 'mother']],
  ['daughter', ['father', 'mother']],
  ['father', ['son', 'daughter']],
  ['mother', ['son', 'daughter']],
  ['brother', ['brother', 'sister']],
  ['sister', ['brother', 'sister']],
]);

export const isKin = (noun: string): boolean => INVERSE.has(noun);

/** Who is whose wife, son or brother, as far as the article has told. */
export class Relatives {
  private readonly known = new Map<string, number>();
  private readonly d: Discourse;
  private readonly registry: Registry;

  constructor(d: Discourse, registry: Registry) {
    this.d = d;
    this.registry = registry;
  }

  /** “Hill’s son, Caleb”, “his wife Ann Hill”: notes whose relative the mention at `i` is; `owner` is an entity or -1. */
  read(phrases: readonly Phrase[], i: number, mention: Mention, owner: number): void {
    const at = mention.kind === 'name' ? mention.roleTo - 1 : mention.head;
    const noun = mention.owner < 0 || at < 0 ? undefined : this.d.tokens.lower[at];
    if (noun && isKin(noun)) this.note(owner, noun, mention.entity);
    if (itemAt(phrases, i - 1)?.kind === Kind.conjunction)
      this.readCouple(mentionOf(this.d, itemAt(phrases, i - 2)), mention);
  }

  /** “Tom and Ann Hill”: one may be spoken of as the other’s wife. */
  private readCouple(partner: Mention | undefined, mention: Mention): void {
    if (partner?.kind !== 'name' || mention.kind !== 'name') return;
    if (partner.nameTo - partner.nameFrom > 1 || mention.nameTo - mention.nameFrom !== 2) return;
    this.note(mention.entity, 'wife', partner.entity);
    this.note(mention.entity, 'husband', partner.entity);
  }

  /** “Hill’s wife, Ann”: the entity `relative` is that to the entity `owner`, and he is her husband. */
  private note(owner: number, noun: string, relative: number): void {
    if (owner < 0 || relative < 0 || owner === relative) return;
    this.known.set(`${owner} ${noun}`, relative);
    for (const inverse of INVERSE.get(noun) ?? []) this.known.set(`${relative} ${inverse}`, owner);
  }

  /** The entity that is that to the owner, or -1. */
  of(owner: number, noun: string): number {
    const found = this.known.get(`${owner} ${noun}`) ?? -1;
    const gender = this.registry.entity(found)?.gender ?? 'unknown';
    return gender === 'unknown' || gender === genderOfWord(noun) ? found : -1;
  }
}
