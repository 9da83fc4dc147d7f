import type { QuotedSpan } from '../quotation/types.ts';
import type { Analysis } from './analysis.ts';
import { referenceConfidence } from './confidence/confidence.ts';
import { type Discourse, fromOwner, headOf, textOf } from './discourse.ts';
import type { Entity } from './entities/entity.ts';
import { isAsking, isReply } from './lexicon/lexicon.ts';
import * as Syn from './lexicon/syn.ts';
import { cueWord, type Decision } from './rules/rule.ts';
import { itemAt } from './syntax/item-at.ts';
import type { Mention } from './syntax/mention.ts';
import { isTie } from './syntax/noun-phrase.ts';
import { has } from './syntax/tokens.ts';
import type { Speaker } from './types.ts';

/** Who a decision comes down to, and how sure it is that they are the ones meant by the mention. */
export interface Identity {
  speaker: Speaker;
  entity: Entity | null;
  /** 0 … 1, of the way from the mention to the person alone. */
  confidence: number;
}

/** Follows a decision to the speaker's fullest name; null where the trail ends. */
export function identify(a: Analysis, q: number): Identity | null {
  const decision = a.decisions[q];
  if (!decision) return null;
  if (decision.heir < 0) {
    if (decision.mention < 0) return fromLabel(a, decision, q);
    const own = unaddressed(a, fromMention(a, decision), q);
    return own && repliesToSelf(a, decision, own, q) ? { ...own, confidence: own.confidence / 2 } : own;
  }
  // What a headline repeats stands further down and may inherit, too.
  const next = a.decisions[decision.heir]?.heir ?? -1;
  const heir = next >= 0 ? next : decision.heir;
  const from = a.decisions[heir];
  if (!from || from.heir >= 0) return null;
  const identity = from.mention < 0 ? fromLabel(a, from, heir) : fromMention(a, from);
  // No heir is surer than the first.
  const share = Math.min(Math.sqrt(from.confidence), from.confidence / decision.confidence);
  const same = identity && { ...identity, confidence: identity.confidence * share };
  return unaddressed(a, unaddressed(a, same, q), heir);
}

/** “‘Not now, Ann,’ she said”: Ann Hill is the one whom she speaks to. */
function unaddressed(a: Analysis, identity: Identity | null, q: number): Identity | null {
  const span = a.d.quotations[q];
  if (!span || !identity?.entity || identity.entity.kind === 'body') return identity;
  const end = a.d.text.slice(Math.max(span.start, span.end - 30), span.end);
  if (!end.includes(', ')) return identity;
  const name = /, (\p{Lu}[\p{L}’'-]+)[,.?!]*$/u.exec(end)?.[1]?.toLowerCase();
  return name && identity.entity.keys.includes(name)
    ? { ...identity, confidence: identity.confidence / 2 }
    : identity;
}

/** “‘No,’ she replies when I ask”, “To a question, she replied: ‘No.’”: another’s question stands in the sentence. */
function isPrompted({ d }: Analysis, { cueFrom }: Decision, { outerStart, outerEnd }: QuotedSpan): boolean {
  const isBefore = cueFrom >= 0 && (d.tokens.start[cueFrom] as number) < outerStart;
  return isBefore || /\b(?:ask|press|question)\w*/.test(d.text.slice(outerEnd, outerEnd + 80));
}

/** “‘No,’ Hill says. ‘Why?’ the agent replies”: whoever that is, it isn’t Hill. */
function repliesToSelf(a: Analysis, decision: Decision, { entity }: Identity, q: number): boolean {
  const { text, quotations, mentions } = a.d;
  const [last, span] = [itemAt(quotations, q - 1), quotations[q]];
  if (!entity || !last || !span || span.block - last.block > 1 || mentions[decision.mention]?.kind === 'name')
    return false;
  if (!isReply(cueWord(a.d, decision))) return false;
  if (span.block !== last.block && isPrompted(a, decision, span)) return false;
  const before = a.decisions[q - 1];
  if (!before || before.mention < 0 || before.cueFrom === decision.cueFrom) return false;
  const between = text.slice(last.outerEnd, Math.min(span.outerStart, last.outerEnd + 100));
  // “Asked if …, she replied”
  if (isAsking(/^\P{L}*(\p{L}+)/u.exec(between)?.[1]?.toLowerCase() ?? '')) return false;
  return !/[.?!]\s+\S/.test(between) && fromMention(a, before)?.entity === entity;
}

/** The speaker whom a label inside the quotation names, or the headline around it. */
function fromLabel(a: Analysis, decision: Decision, q: number): Identity | null {
  const entity = a.registry.entity(decision.entity);
  const span = a.d.quotations[q];
  if (!entity || !span) return null;
  const { text, article } = a.d;
  let { start } = span;
  let end = text.indexOf(':', start);
  if (decision.rule !== 'speaker-label') {
    const name = entity.keys.at(-1) as string;
    const headline = text.slice(0, article.blocks[0]?.end).toLowerCase();
    const before = headline.indexOf(name);
    start = before < span.start ? before : headline.indexOf(name, span.end);
    end = start + name.length;
    if (start < 0) {
      start = Math.max(0, entity.namedAt);
      end = entity.namedEnd;
    }
  }
  return { speaker: named(entity, start, Math.max(start, end)), entity, confidence: 1 };
}

function fromMention(a: Analysis, decision: Decision): Identity | null {
  const { d, registry } = a;
  const mention = d.mentions[decision.mention] as Mention;
  const referent = a.referents[decision.mention];
  const start = d.tokens.start[fromOwner(d, mention)] as number;
  const end = d.tokens.end[mention.to - 1] as number;
  if (!referent) return mention.kind === 'pronoun' ? null : fromPhrase(a, mention, start, end);
  const confidence = referenceConfidence(referent, mention.kind === 'pronoun' ? headOf(d, mention) : '');
  const source = itemAt(d.mentions, referent.mention) ?? mention;
  const joint = mention.joined >= 0 ? mention : referent.entity < 0 && source.joined >= 0 ? source : null;
  if (joint)
    return {
      speaker: { name: jointName(a, joint), start, end },
      entity: null,
      confidence,
    };
  const entity = registry.entity(referent.entity) ?? registry.entity(source.entity);
  if (entity) return { speaker: named(entity, start, end), entity, confidence };
  if (referent.mention < 0 || source.kind === 'pronoun') return null;
  return { speaker: { name: phraseName(a, source), start, end }, entity: null, confidence };
}

/** “Ann Hill and Tom Reed” of “Hill and Reed”, “Ann Hill and her co-author”, “Hill, Reed and Lund”. */
function jointName(a: Analysis, first: Mention): string {
  const nameOf = (mention: Mention): string =>
    a.registry.entity(mention.entity)?.name ?? withOwner(a.d, mention);
  const second = a.d.mentions[first.joined] as Mention;
  return second.joined < 0
    ? `${nameOf(first)} and ${nameOf(second)}`
    : `${nameOf(first)}, ${jointName(a, second)}`;
}

/** A phrase that stands for itself: “the ruling”. */
const fromPhrase = (a: Analysis, mention: Mention, start: number, end: number): Identity => ({
  speaker: { name: phraseName(a, mention), start, end },
  entity: null,
  confidence: 1,
});

/** “Ann Hill’s campaign” of “Hill’s campaign” and of “her campaign”, where it is known who she is. */
function phraseName({ d, registry, referents }: Analysis, mention: Mention): string {
  const owner = mention.owner < 0 ? undefined : d.mentions[mention.owner];
  if (!owner) return withOwner(d, mention);
  const owned = textOf(d, Math.max(owner.to, mention.from), mention.to);
  const referent = owner.kind === 'pronoun' ? referents[mention.owner] : undefined;
  const entity = registry.entity(referent?.entity ?? owner.entity);
  if (entity) return `${entity.name}’s ${owned}`;
  const source = referent && referent.mention >= 0 ? d.mentions[referent.mention] : undefined;
  return source?.kind === 'noun'
    ? `${withOwner(d, source)}’s ${owned}`.replace('s’s ', 's’ ')
    : withOwner(d, mention);
}

/** The phrase as written, with the owner before it or the “for …” after it. */
function withOwner(d: Discourse, mention: Mention): string {
  return textOf(d, fromOwner(d, mention), complementEnd(d, mention));
}

/**
 * Token after “a spokesman for the harbour”, where the mention is “a spokesman”; nothing is added that would end within
 * a longer phrase: “a spokesman for Hill’s rival” isn’t Hill’s.
 */
function complementEnd({ text, tokens, mentions }: Discourse, { kind, head, to }: Mention): number {
  const isPart = tokens.lower[to] === 'of' && PART.test(tokens.lower[head] as string);
  const tied = isPart || isTie(tokens.lower[to - 1] as string);
  if (kind !== 'noun' || !(tied || /^(?:for|of)$/.test(tokens.lower[to] ?? ''))) return to;
  if (text.slice(tokens.end[to - 1], tokens.start[to]).includes('\n')) return to;
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from <= to) low = middle + 1;
    else high = middle;
  }
  const next = mentions[low];
  if (next?.from !== to + 1) return to;
  // “One of the party’s donors”, “one of her neighbours”
  const owned = mentions[low + 1];
  if (owned?.owner === low) return tied ? owned.to : to;
  if (next.possessive || next.kind === 'pronoun') return to;
  const isNamed =
    tied ||
    next.kind === 'name' ||
    has(tokens, next.head, Syn.role | Syn.bodyNoun | Syn.organisationWord | Syn.pluralPeople);
  const goesOn =
    /^(?:of|and|or|&)$/.test(tokens.lower[next.to] ?? '') ||
    // “The ministers of Norland, Sudland and Ostland”
    (tokens.lower[next.to] === ',' &&
      mentions[low + 1]?.from === next.to + 1 &&
      tokens.lower[next.to + 2] === 'and');
  return isNamed && !goesOn ? next.to : to;
}

/** “One of the cooks”: whom it is a part of says more than the word. */
const PART = /^(?:one|two|three|four|some|many|most|several|few|all|both|half|members?)$/;

const named = (entity: Entity, start: number, end: number): Speaker =>
  entity.role ? { name: entity.name, start, end, role: entity.role } : { name: entity.name, start, end };
