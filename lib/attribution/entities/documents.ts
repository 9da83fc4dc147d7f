import { type Discourse, headOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman, isSpeechNoun } from '../syntax/animate.ts';
import { issuingVerb, verbBefore } from '../syntax/clause.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken } from '../syntax/name-token.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { has } from '../syntax/tokens.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

const DOCUMENTS =
  wordSet(`brief submission statement letter email e-mail memo message tweet tweets post missive remarks note speech op-ed essay
  filing testimony book column release`);
/** Texts that bodies put out: “a Lowmouth Gazette article”. */
const PUBLICATIONS = wordSet('article report story editorial study survey analysis poll review');

/** “A statement from the widow in which she said”: phrase of whom the pronoun at `i` means, or -1. */
export function letterWriter(d: Discourse, phrases: readonly Phrase[], i: number): number {
  if (wordOf(d, itemAt(phrases, i - 1)) !== 'which' || wordOf(d, itemAt(phrases, i - 2)) !== 'in') return -1;
  const isFrom =
    /^(?:from|by)$/.test(wordOf(d, phrases[i - 4])) && isSpeechNoun(d, mentionOf(d, phrases[i - 5]));
  return isFrom && phrases[i - 3]?.kind === Kind.nounPhrase ? i - 3 : -1;
}

const LETTERS = wordSet('letter note email e-mail message text');

/** “Hill read a letter”, “Hill read out a letter” */
const isReceived = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  /^(?:read|reads|received?|receives|found)$/.test(
    verbOf(d, itemAt(phrases, wordOf(d, itemAt(phrases, i - 1)) === 'out' ? i - 2 : i - 1)),
  );

/** “‘…,’ she wrote”; not “wrote back” */
export const isWriting = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  itemAt(phrases, i - 1)?.kind === Kind.quotation &&
  /^(?:wrote|writes)$/.test(verbOf(d, phrases[i + 1])) &&
  wordOf(d, phrases[i + 2]) !== 'back';

/** Texts that speak for those who made them: “Hill’s statement”; “Hill sent a letter … the letter said”. */
export class Documents {
  private readonly makers = new Map<string, Referent>();
  /** Whom the last letter is from, and the sentence that brings it in. */
  private sent: Referent | null = null;
  private sentIn = 0;
  private readonly d: Discourse;
  private readonly registry: Registry;
  private readonly memory: Memory;

  constructor(d: Discourse, registry: Registry, memory: Memory) {
    this.d = d;
    this.registry = registry;
    this.memory = memory;
  }

  /**
   * Who speaks in the text that the mention names; null if it names none, or nobody is known to have made it.
   *
   * @param owner what the mention's owner stands for, if it has one.
   */
  maker(phrases: readonly Phrase[], i: number, owner: Referent | null, sentence: number): Referent | null {
    const mention = this.d.mentions[(phrases[i] as Phrase).index] as Mention;
    if (!has(this.d.tokens, mention.head, Syn.speechNoun | Syn.bodyNoun)) return null;
    const head = headOf(this.d, mention);
    const isDocument = DOCUMENTS.has(head);
    if (!isDocument && !PUBLICATIONS.has(head)) return null;
    const named = mention.owner < 0 ? this.named(mention) : undefined;
    if (named && (isDocument || named.kind === 'body')) {
      const referent = { entity: named.id, mention: -1, margin: 0.7 };
      this.makers.set(head, referent);
      return referent;
    }
    if (!isDocument) return mention.definite ? (this.makers.get(head) ?? null) : null;
    if (mention.owner >= 0) {
      if (owner) this.makers.set(head, owner);
      return owner;
    }
    if (mention.definite) return this.makers.get(head) ?? null;
    const issuer = this.issuer(phrases, i, sentence);
    if (!issuer) {
      this.makers.delete(head);
      return null;
    }
    const referent = { entity: issuer.entity, mention: issuer.mention, margin: 0.7 };
    this.makers.set(head, referent);
    return issuer.mention < 0 ? referent : null;
  }

  /** “Hill read a letter from Reed. ‘…,’ he wrote”: whom the letter of the sentence before is from, or null. */
  sender(sentence: number): Referent | null {
    return sentence - this.sentIn <= 1 ? this.sent : null;
  }

  /** “Hill sent a letter. It said”: who speaks in the text that a pronoun means, if it means one. */
  writer({ entity, mention }: Referent): Referent | undefined {
    const text = entity < 0 ? this.d.mentions[mention] : undefined;
    return text?.kind === 'noun' ? this.makers.get(headOf(this.d, text)) : undefined;
  }

  /** Who issued a text at its first mention: “a letter from Hill”, “Hill sent a letter”, “Hill said in a letter”. */
  private issuer(
    phrases: readonly Phrase[],
    i: number,
    sentence: number,
  ): Pick<Referent, 'entity' | 'mention'> | null {
    // “An email to staff from Hill”
    if (phrases[i + 1]?.kind === Kind.preposition)
      for (let j = i + 1; j <= i + 3; j += 2) {
        const owner = mentionOf(this.d, phrases[j + 1]);
        // “A letter from Hill’s mother”
        const p = phrases[owner?.possessive ? j + 2 : j + 1];
        const source = mentionOf(this.d, p);
        if (
          !p ||
          !isHuman(this.d, source) ||
          source?.kind === 'pronoun' ||
          !/^(?:from|by)$/.test(wordOf(this.d, phrases[j]))
        )
          continue;
        if (
          LETTERS.has(headOf(this.d, this.d.mentions[(phrases[i] as Phrase).index] as Mention)) &&
          isReceived(this.d, phrases, i)
        ) {
          this.sent = { entity: source?.entity ?? -1, mention: p.index, margin: 0.7 };
          this.sentIn = sentence;
        }
        if (source?.kind === 'noun') return { entity: source.entity, mention: p.index };
        if (source?.kind === 'name') return { entity: source.entity, mention: -1 };
      }
    // Not “parents were told in a letter”
    const isIssued =
      wordOf(this.d, itemAt(phrases, i - 1)) === 'in'
        ? !itemAt(phrases, verbBefore(phrases, i))?.passive
        : issuingVerb(this.d, phrases, i) >= 0;
    return isIssued ? this.memory.subjectOf(sentence) : null;
  }

  /** Whose name stands before the noun. */
  private named({ from, head }: Mention): Entity | undefined {
    const { tokens } = this.d;
    let start = head;
    while (start > from && start > head - 5 && isNameToken(tokens, start - 1, start - 1 === from)) start--;
    return start < head ? this.registry.endingWith(tokens.lower.slice(start, head)) : undefined;
  }
}
