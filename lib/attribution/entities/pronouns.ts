import { type Discourse, headOf, verbOf } from '../discourse.ts';
import { type Gender, genderOfSyn, genderOfWord } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { subjectOf } from '../syntax/subject.ts';
import { hearerWhoReacts } from './askers.ts';
import type { Place } from './descriptions.ts';
import { type Documents, isWriting, letterWriter } from './documents.ts';
import { learnGender } from './entity.ts';
import { NO_OTHERS, type Others, without } from './exclusion.ts';
import type { Memory } from './memory.ts';
import { othersThan } from './others.ts';
import { isSaidOf, numberOf } from './plurality.ts';
import { ownedOpening, subjectAsOwner } from './possessors.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/** Those whom articles call “they” so as not to tell who it is. */
const SOURCES = wordSet(
  'source insider official minister aide adviser advisor diplomat member staffer mp backbencher ally colleague strategist executive',
);

/** Whom pronouns mean: “she said”, “his campaign”. */
export class Pronouns {
  private readonly d: Discourse;
  private readonly registry: Registry;
  private readonly memory: Memory;
  private readonly documents: Documents;
  private readonly referents: (Referent | null)[];

  /** @param referents what the mentions read so far stand for; that of an owner is added here. */
  constructor(
    d: Discourse,
    registry: Registry,
    memory: Memory,
    documents: Documents,
    referents: (Referent | null)[],
  ) {
    this.d = d;
    this.registry = registry;
    this.memory = memory;
    this.documents = documents;
    this.referents = referents;
  }

  /** “She said”, “Hill herself said”, “what it calls” */
  of({ phrases, i, above, sentence }: Place, mention: Mention): Referent | null {
    const { d } = this;
    const word = headOf(d, mention);
    const before = itemAt(phrases, i - 1);
    if (word.endsWith('self') && before?.kind === Kind.nounPhrase)
      return this.referents[before.index] ?? null;
    const writer = itemAt(phrases, letterWriter(d, phrases, i));
    if (writer) return this.referents[writer.index] ?? null;
    const asked = itemAt(phrases, hearerWhoReacts(d, phrases, i));
    const hearer = asked && this.referents[asked.index];
    if (hearer && this.mayBe(hearer, word)) return { ...hearer, margin: 0.6 };
    const sender = isWriting(d, phrases, i) ? this.documents.sender(sentence) : null;
    if (sender && this.mayBe(sender, word)) return sender;
    const others = without(othersThan(d, phrases, above, i, this.referents), this.owned(phrases, i));
    const meant =
      (isSaidOf(d, phrases, i) ? this.memory.subjectFor(word, sentence) : null) ??
      this.memory.pronoun(word, sentence, others);
    if (meant && word === 'they' && this.isUnlikelyThey(meant)) return null;
    return meant && (this.documents.writer(meant) ?? meant);
  }

  /** “A doctor said it was late. ‘…,’ they said”: rather somebody else, unless who speaks is one whom articles hide. */
  private isUnlikelyThey({ entity, mention }: Referent): boolean {
    const one = entity < 0 ? itemAt(this.d.mentions, mention) : undefined;
    return (
      one !== undefined &&
      one.joined < 0 &&
      numberOf(this.d, undefined, one) === 'person' &&
      !SOURCES.has(headOf(this.d, one))
    );
  }

  /** Whether nothing is known of the one meant that “he” or “she” would contradict. */
  private mayBe(referent: Referent, word: string): boolean {
    const told = this.genderOf(referent);
    return (
      this.registry.entity(referent.entity)?.kind !== 'body' &&
      (told === 'unknown' || told === genderOfWord(word))
    );
  }

  /** Whom the pronoun at `i` owns, as in “Her lawyer, Lee Hill, said she was late”, unless it is sure that both are women; or null. */
  private owned(phrases: readonly Phrase[], i: number): Referent | null {
    const phrase = itemAt(phrases, ownedOpening(this.d, phrases, i));
    const referent = phrase && this.referents[phrase.index];
    return referent && this.genderOf(referent) === 'unknown' ? referent : null;
  }

  private genderOf({ entity, mention }: Referent): Gender {
    const source = itemAt(this.d.mentions, mention);
    const said = source ? genderOfSyn(this.d.tokens.syn[source.head] as number) : 'unknown';
    return this.registry.entity(entity)?.gender ?? said;
  }

  /** Of “his campaign”, the one meant by “his”. */
  readOwner(phrases: readonly Phrase[], i: number, mention: Mention, sentence: number): void {
    if (mention.owner < 0) return;
    const owner = this.d.mentions[mention.owner];
    if (owner?.kind !== 'pronoun') return;
    const word = headOf(this.d, owner);
    const referent =
      subjectAsOwner(this.d, this.registry, phrases, i, this.referents) ??
      this.memory.pronoun(word, sentence, this.othersThanOwner(phrases, i));
    const entity = this.registry.entity(referent?.entity ?? -1);
    // A given name may mislead a pronoun, but nobody's mother should be named after it.
    const gender = genderOfWord(word);
    if (entity && gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) return;
    this.referents[mention.owner] = referent;
    if (!referent) return;
    owner.entity = referent.entity;
    if (entity && referent.entity !== this.memory.sayerOfAnother(sentence))
      learnGender(entity, word, referent);
  }

  /** “Reed is her best friend”: she isn't Reed. */
  private othersThanOwner(phrases: readonly Phrase[], i: number): Others | null {
    const v = itemAt(phrases, i - 1)?.kind === Kind.adverb ? i - 2 : i - 1;
    if (itemAt(phrases, v)?.kind !== Kind.verb || !/^(?:is|was|'s)$/.test(verbOf(this.d, itemAt(phrases, v))))
      return null;
    const subject = itemAt(phrases, subjectOf(this.d, phrases, v));
    return without(NO_OTHERS, (subject && this.referents[subject.index]) ?? null);
  }
}
