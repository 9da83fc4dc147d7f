import { hasHeadline } from '../../article/article-text.ts';
import { type Discourse, headOf, lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { genderOfSyn } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { afterDateline } from '../syntax/clause.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { startsSentence } from '../syntax/sentences.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { WEIGHT } from './candidate.ts';
import { descriptionOf, isBareBody, isKnownBody } from './description.ts';
import { Descriptions, type Place } from './descriptions.ts';
import { Documents } from './documents.ts';
import { type Entity, learnGender } from './entity.ts';
import { Memory } from './memory.ts';
import { isCompared, isGone, isHeard, isNewcomer, isPartOfThem, isPredicate } from './newcomers.ts';
import { sayerOf } from './others.ts';
import { isSomebody, isSpeaking, numberOf, pluralityOf } from './plurality.ts';
import { Pronouns } from './pronouns.ts';
import { ownerOf, type Referent } from './referent.ts';
import type { Registry } from './registry.ts';
import { Relatives } from './relatives.ts';
import { standsForPlace, weightOf } from './salience.ts';

/**
 * Finds what every pronoun and definite noun phrase outside quotations stands for, in reading order.
 *
 * @returns for each mention what it stands for; null where nothing is known, or the mention is a thing that stands for
 *   itself.
 */
export function resolveReferents(d: Discourse, registry: Registry): (Referent | null)[] {
  return new Resolver(d, registry).referents;
}

const IT = wordSet('it its');
/** Nouns for bodies of any kind: “the group” needn't be the one that has it in its name. */
const ANY_BODY = wordSet('group company firm team house post state union club party bank street');
const COMMERCIAL = wordSet('company firm bank corporation club retailer airline');

class Resolver {
  readonly referents: (Referent | null)[];
  private readonly d: Discourse;
  private readonly registry: Registry;
  private readonly memory: Memory;
  private readonly relatives: Relatives;
  private readonly documents: Documents;
  private readonly descriptions: Descriptions;
  private readonly pronouns: Pronouns;
  /** Nouns of which the article has more than “the gallery”: “a small gallery”; made once it is asked for. */
  private toldOf: Set<string> | null = null;
  private sentence = 0;
  private block = 0;

  constructor(d: Discourse, registry: Registry) {
    this.d = d;
    this.registry = registry;
    this.referents = new Array<Referent | null>(d.mentions.length).fill(null);
    this.memory = new Memory(registry);
    this.relatives = new Relatives(d, registry);
    this.documents = new Documents(d, registry, this.memory);
    this.descriptions = new Descriptions(d, registry, this.memory, this.relatives, this.referents);
    this.pronouns = new Pronouns(d, registry, this.memory, this.documents, this.referents);
    d.blocks.forEach((phrases, b) => {
      if (this.isBlockQuote(b)) return;
      this.block = b;
      for (let i = afterDateline(d, phrases); i < phrases.length; i++) this.read(phrases, i);
      this.sentence++;
    });
  }

  /** A paragraph that the page sets as a quotation, without marks: its “she” is nobody of the text around. */
  private isBlockQuote(b: number): boolean {
    return (
      this.d.article.blocks[b]?.kind === 'block-quote' &&
      !this.d.blocks[b]?.some(({ kind }) => kind === Kind.quotation)
    );
  }

  private read(phrases: readonly Phrase[], i: number): void {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop || (p.kind === Kind.quotation && this.endsSentence(p))) this.sentence++;
    if (p.kind !== Kind.nounPhrase) return;
    const mention = this.d.mentions[p.index] as Mention;
    this.pronouns.readOwner(phrases, i, mention, this.sentence);
    const referent = this.referentOf(phrases, i, mention, p.index);
    if (!referent) return;
    this.referents[p.index] = referent;
    mention.entity = referent.entity;
    this.learnFromSpeech(phrases, i, referent);
    this.learnName(phrases, i, referent.entity);
    this.relatives.read(phrases, i, mention, ownerOf(this.d, this.referents, mention));
    if (mention.kind !== 'noun' || referent.entity < 0 || !this.isBesideName(phrases, i, referent.entity))
      this.remember(phrases, i, mention, referent);
  }

  /**
   * Of “Hill, a doctor at Leeds,” and “Reed said the doctor, Ann Hill, was late” only the name counts: it may be a
   * subject.
   */
  private isBesideName(phrases: readonly Phrase[], i: number, entity: number): boolean {
    const { d } = this;
    if (isComma(itemAt(phrases, i - 1)) && mentionOf(d, itemAt(phrases, i - 2))?.entity === entity)
      return true;
    return (
      isComma(phrases[i + 1]) &&
      mentionOf(d, phrases[i + 2])?.entity === entity &&
      sayerOf(d, phrases, i) >= 0
    );
  }

  /** “A woman sat down. She was a dentist called Ann Hill”: the one who had no name yet has one. */
  private learnName(phrases: readonly Phrase[], i: number, entity: number): void {
    const verb = itemAt(phrases, i - 1);
    const subject = itemAt(phrases, i - 2);
    if (
      entity < 0 ||
      mentionOf(this.d, phrases[i])?.possessive ||
      verb?.kind !== Kind.verb ||
      subject?.kind !== Kind.nounPhrase
    )
      return;
    if (!/^(?:is|was)$/.test(verbOf(this.d, verb)) || verb.from !== verb.main) return;
    // “It was Ann Hill who …”
    if (wordOf(this.d, subject) === 'it') return;
    const referent = this.referents[subject.index];
    const unnamed = referent && referent.entity < 0 ? this.d.mentions[referent.mention] : undefined;
    if (unnamed && unnamed.kind !== 'pronoun') unnamed.entity = entity;
  }

  /** “‘She is brave,’ Reed said of Hill”: the words tell that Hill is a woman. */
  private learnFromSpeech(phrases: readonly Phrase[], i: number, referent: Referent): void {
    const { d } = this;
    const entity = this.registry.entity(referent.entity);
    const verb = itemAt(phrases, i - 2);
    if (
      !entity ||
      wordOf(d, itemAt(phrases, i - 1)) !== 'of' ||
      !verb ||
      !has(d.tokens, verb.main, Syn.sayVerb)
    )
      return;
    const said = phrases.slice(Math.max(0, i - 5), i).find(({ kind }) => kind === Kind.quotation);
    if (!said) return;
    const word = d.tokens.lower.slice(said.from, said.to).find((one) => one === 'he' || one === 'she');
    if (word) learnGender(entity, word, referent);
  }

  private endsSentence(quotation: Phrase): boolean {
    return '.!?…'.includes(lastOf(this.d, quotation.index));
  }

  private referentOf(
    phrases: readonly Phrase[],
    i: number,
    mention: Mention,
    index: number,
  ): Referent | null {
    if (mention.kind === 'name' || (mention.kind === 'noun' && mention.entity >= 0))
      return (
        this.descriptions.countryman(phrases, i, mention) ?? {
          entity: mention.entity,
          mention: index,
          margin: 1,
        }
      );
    return mention.kind === 'pronoun'
      ? this.pronouns.of(this.place(phrases, i), mention)
      : this.ofNoun(phrases, i, mention, index);
  }

  /** Where the phrase at `i` stands, as descriptions need to know. */
  private place(phrases: readonly Phrase[], i: number): Place {
    return { phrases, i, above: itemAt(this.d.blocks, this.block - 1), sentence: this.sentence };
  }

  /** “Hill’s statement”, “the company”, “the former mayor”, “a driver”: itself where it takes up nobody. */
  private ofNoun(phrases: readonly Phrase[], i: number, mention: Mention, index: number): Referent | null {
    const { d } = this;
    const owner = mention.owner < 0 ? null : (this.referents[mention.owner] ?? null);
    const maker = this.documents.maker(phrases, i, owner, this.sentence);
    if (maker) return maker;
    const self: Referent = { entity: -1, mention: index, margin: 1 };
    const noun = headOf(d, mention);
    const namesake = this.namesake(phrases, i, mention);
    if (namesake) return { entity: namesake.id, mention: index, margin: 0.6 };
    if (isKnownBody(d, mention)) return this.memory.body(this.sentence, COMMERCIAL.has(noun)) ?? self;
    const isInitial = mention.owner >= 0 || startsSentence(phrases, i);
    const description = descriptionOf(d, mention, phrases[i + 1], isInitial, isSpeaking(d, phrases, i));
    if (description) return this.descriptions.of(this.place(phrases, i), mention, description) ?? self;
    return numberOf(d, undefined, mention) || isSomebody(d, phrases, i, mention) || isSubject(d, phrases, i)
      ? self
      : null;
  }

  /** “The National Gallery shut. …, the gallery said”: the body whose name has the noun, if no other one is told of. */
  private namesake(phrases: readonly Phrase[], i: number, mention: Mention): Entity | null {
    const { d } = this;
    const noun = headOf(d, mention);
    const one = this.registry.headed(noun);
    if (!one || ANY_BODY.has(noun) || !isBareBody(d, mention)) return null;
    if (one.namedAt >= (d.tokens.start[mention.from] as number)) return null;
    if (!isSpeaking(d, phrases, i) || !this.memory.isLatestBody(one, this.sentence)) return null;
    this.toldOf ??= new Set(
      d.mentions.filter((m) => m.kind === 'noun' && !isBareBody(d, m)).map((m) => headOf(d, m)),
    );
    return this.toldOf.has(noun) ? null : one;
  }

  /** “Hill and Reed” are those whom “they” means next. */
  private rememberJoint(index: number, weight: number): void {
    this.memory.add({
      entity: -1,
      mention: index,
      number: 'group',
      gender: 'unknown',
      weight: Math.max(weight, WEIGHT.subject),
      sentence: this.sentence,
      sure: 1,
      first: false,
      speaks: false,
      gone: false,
    });
  }

  /** A headline brings in nobody: its “a lawyer” is named below. */
  private isInHeadline(): boolean {
    return this.block === 0 && hasHeadline(this.d.article);
  }

  /** “Reed left. Hill said he was late”: whether Hill is a man isn’t sure. */
  private isOwnReport(phrases: readonly Phrase[], i: number, { entity, margin }: Referent): boolean {
    const sayer = itemAt(phrases, margin > 0.4 ? -1 : sayerOf(this.d, phrases, i));
    return sayer !== undefined && this.referents[sayer.index]?.entity === entity;
  }

  /** Whether the phrase without a name brings in nobody of whom one speaks further. */
  private isNobody(phrases: readonly Phrase[], i: number, mention: Mention): boolean {
    const { d } = this;
    return (
      isPartOfThem(d, phrases, i) ||
      isCompared(d, phrases, i) ||
      isPredicate(d, phrases, i, mention) ||
      this.isInHeadline()
    );
  }

  private remember(phrases: readonly Phrase[], i: number, mention: Mention, referent: Referent): void {
    const { d } = this;
    const entity = this.registry.entity(referent.entity);
    const source = referent.mention < 0 ? mention : (d.mentions[referent.mention] as Mention);
    const isPronoun = mention.kind === 'pronoun';
    if (isPronoun && entity && !this.isOwnReport(phrases, i, referent))
      learnGender(entity, headOf(d, mention), referent);
    const weight = weightOf(d, phrases, i, mention);
    const isInList = mentionOf(d, itemAt(phrases, i - 2))?.joined === (phrases[i] as Phrase).index;
    if (mention.joined >= 0 && !isInList) this.rememberJoint((phrases[i] as Phrase).index, weight);
    const number = pluralityOf(d, phrases, i, source, entity, weight);
    // “…, and chair of the board”: only says what somebody is.
    const isBare =
      mention.owner < 0 &&
      mention.kind === 'noun' &&
      has(d.tokens, mention.from, Syn.role) &&
      weight < WEIGHT.embedded;
    // What “it” stands for is nobody, whatever its kind.
    const isThing = isPronoun && number === 'person' && IT.has(headOf(d, mention));
    if (
      !number ||
      isThing ||
      (!entity && (isBare || this.isNobody(phrases, i, mention))) ||
      // Not “in Hill’s family”
      ((number === 'body' || entity?.kind === 'unknown') &&
        !mention.possessive &&
        standsForPlace(d, phrases, i))
    )
      return;
    this.memory.add({
      entity: referent.entity,
      mention: referent.mention,
      number,
      gender: entity ? entity.gender : genderOfSyn(d.tokens.syn[source.head] as number),
      weight: isPronoun ? weight * WEIGHT.pronoun : weight,
      sentence: this.sentence,
      sure: isPronoun ? referent.margin : 1,
      first:
        mention.kind === 'name'
          ? entity?.namedAt === d.tokens.start[mention.nameFrom]
          : !entity && isNewcomer(d, phrases, i, mention),
      speaks: weight >= WEIGHT.subject && isHeard(d, phrases, i),
      gone: isGone(d, phrases, i),
    });
  }
}
