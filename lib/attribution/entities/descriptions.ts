import { hasHeadline } from '../../article/article-text.ts';
import { type Discourse, headOf, mentionOf, verbOf } from '../discourse.ts';
import { isReaction } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Description } from './description.ts';
import { addRoleWord } from './entity.ts';
import { bringsIn, isExchange, isKnown, isRelative, renames } from './givenness.ts';
import type { Memory } from './memory.ts';
import { othersThanDescribed } from './others.ts';
import { isSpeaking } from './plurality.ts';
import { ownerOf, type Referent } from './referent.ts';
import type { Registry } from './registry.ts';
import type { Relatives } from './relatives.ts';

/** Where a noun phrase stands. */
export interface Place {
  /** The phrases of its block, and which of them it is. */
  phrases: readonly Phrase[];
  i: number;
  /** The phrases of the block before, if there is one. */
  above: readonly Phrase[] | undefined;
  /** Number of its sentence in the article. */
  sentence: number;
}

/** Words before “minister” and “secretary” that make an office of its own. */
const PORTFOLIOS = wordSet(
  'prime home foreign finance health defence defense education justice interior press',
);

/** How many sentences back somebody without a name may be meant: “a person” by “the person” only just before. */
const REACH_OF_PERSON = 3;
const REACH_OF_NOUN = 30;

/** Whom descriptions mean: “the former mayor”, “her husband”, “the spokeswoman”. */
export class Descriptions {
  private readonly d: Discourse;
  private readonly registry: Registry;
  private readonly memory: Memory;
  private readonly relatives: Relatives;
  private readonly referents: readonly (Referent | null)[];
  /** A headline brings in nobody: its “a lawyer” is named below. */
  private readonly headlineEnd: number;

  /** @param referents what the mentions read so far stand for; it grows while the article is read. */
  constructor(
    d: Discourse,
    registry: Registry,
    memory: Memory,
    relatives: Relatives,
    referents: readonly (Referent | null)[],
  ) {
    this.d = d;
    this.registry = registry;
    this.memory = memory;
    this.relatives = relatives;
    this.referents = referents;
    this.headlineEnd = hasHeadline(d.article) ? (d.blocks[1]?.[0]?.from ?? 0) : 0;
  }

  /** Whom the description takes up; null where it brings in somebody. */
  of(place: Place, mention: Mention, description: Description): Referent | null {
    const { d } = this;
    const { phrases, i, above, sentence } = place;
    const { index } = phrases[i] as Phrase;
    const others = othersThanDescribed(d, phrases, above, i, this.referents);
    const known = this.memory.described(description, sentence, others);
    if (isRelative(d, index)) return this.ofRelative(mention, index, known);
    if (known) return this.anotherSince(known, place, mention) ?? known;
    if (mention.owner < 0 && isSpeaking(d, phrases, i))
      return this.ofSpeakingNoun(place, mention, description, others);
    // “A woman was hurt, said Sgt Hill. The 34-year-old …”
    description.isOther ||= this.memory.unnamed(sentence, REACH_OF_PERSON, () => true) !== null;
    const mayRename = renames(d, phrases, i, description.open) && !isKnown(d, index, headOf(d, mention));
    return this.renamed(place, mention, description, others, mayRename);
  }

  /** “Senator Hill said yes. A Democratic senator said no. ‘Never,’ the senator said”: who was brought in after `known`. */
  private anotherSince(known: Referent, { phrases, i, sentence }: Place, mention: Mention): Referent | null {
    const noun = headOf(this.d, mention);
    if (mention.owner >= 0 || mention.to - mention.from > 2 || !isSpeaking(this.d, phrases, i)) return null;
    const unnamed = this.memory.unnamed(sentence, REACH_OF_PERSON, (m) => bringsIn(this.d, m, noun));
    return unnamed && unnamed.mention > known.mention ? unnamed : null;
  }

  /** “The Texan said”: the Texas senator, if one is in sight. */
  countryman(phrases: readonly Phrase[], i: number, mention: Mention): Referent | null {
    const { d } = this;
    const { lower, syn } = d.tokens;
    if (mention.kind !== 'name' || lower[mention.from] !== 'the' || mention.to - mention.from !== 2)
      return null;
    const word = lower[mention.head] as string;
    if (syn[mention.head] !== 0 || !/..(?:an|[dlt]e|er)$/.test(word) || !isSpeaking(d, phrases, i))
      return null;
    return this.memory.countryman(word.slice(0, 4), mention.entity);
  }

  /** “Her husband”: who was said to be that, else whom the words describe, `known`. */
  private ofRelative(mention: Mention, index: number, known: Referent | null): Referent | null {
    const owner = ownerOf(this.d, this.referents, mention);
    const relative = this.relatives.of(owner, headOf(this.d, mention));
    if (relative >= 0) return { entity: relative, mention: index, margin: 0.8 };
    return known && known.entity !== owner ? known : null;
  }

  /** “A spokeswoman for the mill said no. … the spokeswoman said” */
  private ofSpeakingNoun(
    place: Place,
    mention: Mention,
    description: Description,
    others: readonly number[],
  ): Referent | null {
    const { d } = this;
    const { phrases, i, sentence } = place;
    const noun = headOf(d, mention);
    const unnamed = this.memory.unnamed(
      sentence,
      noun === 'person' ? REACH_OF_PERSON : REACH_OF_NOUN,
      (m) =>
        bringsIn(d, m, noun) &&
        (d.mentions[m] as Mention).from >= this.headlineEnd &&
        this.hasPortfolio(m, description.words),
    );
    if (unnamed) return unnamed;
    if (isKnown(d, (phrases[i] as Phrase).index, noun) || isReaction(verbOf(d, phrases[i + 1]))) return null;
    // “‘Where to?’ the driver asked”: somebody else, who is asked; not “The driver asked” at the start.
    const isAnother =
      isExchange(d, phrases, i) && !(description.open && renames(d, phrases, i, description.open));
    return this.renamed(place, mention, description, others, !isAnother);
  }

  /** “A third minister” isn't “the prime minister”, but may be “the outgoing minister”. */
  private hasPortfolio(m: number, words: readonly string[]): boolean {
    const { head } = this.d.mentions[m] as Mention;
    const portfolio = words.at(-2) ?? '';
    return !PORTFOLIOS.has(portfolio) || this.d.tokens.lower[head - 1] === portfolio;
  }

  /** Whoever was never called that, but may be meant. */
  private renamed(
    { phrases, i, sentence }: Place,
    mention: Mention,
    description: Description,
    others: readonly number[],
    mayBeOnlyOne: boolean,
  ): Referent | null {
    if (this.hasPronounObject(phrases, i)) return null;
    const only = mayBeOnlyOne ? this.onlyOne(mention, description, sentence) : null;
    return only && !others.includes(only.entity)
      ? only
      : this.salient(mention, description, sentence, others);
  }

  /** “The judge told her …”: if the judge were the one in sight, “her” would be nobody. */
  private hasPronounObject(phrases: readonly Phrase[], i: number): boolean {
    const object = mentionOf(this.d, phrases[i + 2]);
    return (
      phrases[i + 1]?.kind === Kind.verb &&
      object?.kind === 'pronoun' &&
      /^(?:him|her)$/.test(headOf(this.d, object))
    );
  }

  /** “The plasterer”: the only one of whom the last sentences tell, or whom the last one brings in. */
  private onlyOne(mention: Mention, description: Description, sentence: number): Referent | null {
    if (this.d.tokens.lower[mention.from] !== 'the' || mention.possessive) return null;
    return (
      this.memory.only(description, sentence, (m) => isRelative(this.d, m)) ??
      this.memory.newcomer(description, sentence)
    );
  }

  /** “The senator”: whom the last sentences are about, unless it is “his own lawyer”, who may be anybody. */
  private salient(
    mention: Mention,
    description: Description,
    sentence: number,
    others: readonly number[],
  ): Referent | null {
    if (!description.open || itemAt(this.d.mentions, mention.owner)?.kind === 'pronoun') return null;
    const owner = itemAt(this.referents, mention.owner)?.entity ?? -1;
    const salient = this.memory.salient(description, sentence, [...others, owner]);
    // Who was “the novelist” once will be again.
    const entity = salient && this.registry.entity(salient.entity);
    if (entity) addRoleWord(entity, description.words.at(-1) as string);
    return salient;
  }
}
