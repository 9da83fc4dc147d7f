import { genderOfWord } from '../lexicon/gender.ts';
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
  private readonly registry: Registry;

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** “Hill’s wife, Ann”: the entity `relative` is that to the entity `owner`, and he is her husband. */
  note(owner: number, noun: string, relative: number): void {
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
