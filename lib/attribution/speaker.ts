import type { Analysis } from './analysis.ts';
import { referenceConfidence } from './confidence/confidence.ts';
import { textOf } from './discourse.ts';
import type { Entity } from './entities/entity.ts';
import type { Decision } from './rules/rule.ts';
import type { Mention } from './syntax/mention.ts';
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
  if (decision.heir < 0) return decision.mention < 0 ? fromLabel(a, decision, q) : fromMention(a, decision);
  const from = a.decisions[decision.heir];
  if (!from || from.heir >= 0) return null;
  const identity = from.mention < 0 ? fromLabel(a, from, decision.heir) : fromMention(a, from);
  return identity && { ...identity, confidence: identity.confidence * Math.sqrt(from.confidence) };
}

function fromLabel(a: Analysis, decision: Decision, q: number): Identity | null {
  const entity = a.registry.entity(decision.entity);
  const span = a.d.quotations[q];
  if (!entity || !span) return null;
  const colon = a.d.text.indexOf(':', span.start);
  return {
    speaker: named(entity, span.start, colon < 0 ? span.start : colon),
    entity,
    confidence: 1,
  };
}

function fromMention(a: Analysis, decision: Decision): Identity | null {
  const { d, registry } = a;
  const mention = d.mentions[decision.mention] as Mention;
  const referent = a.referents[decision.mention];
  const start = d.tokens.start[mention.from] as number;
  const end = d.tokens.end[mention.to - 1] as number;
  if (!referent) return mention.kind === 'pronoun' ? null : fromPhrase(a, mention, start, end);
  const confidence = referenceConfidence(referent, mention.kind === 'pronoun');
  const source = d.mentions[referent.mention] ?? mention;
  const joint = mention.joined >= 0 ? mention : referent.entity < 0 && source.joined >= 0 ? source : null;
  if (joint)
    return {
      speaker: { name: jointName(a, joint), start, end },
      entity: null,
      confidence,
    };
  const entity = registry.entity(referent.entity);
  if (entity) return { speaker: named(entity, start, end), entity, confidence };
  if (referent.mention < 0 || source.kind === 'pronoun') return null;
  return {
    speaker: { name: textOf(d, source.from, source.to), start, end },
    entity: null,
    confidence,
  };
}

/** “Ann Hill and Tom Reed” of “Hill and Reed”. */
function jointName(a: Analysis, first: Mention): string {
  const nameOf = (mention: Mention): string =>
    a.registry.entity(mention.entity)?.name ?? textOf(a.d, mention.from, mention.to);
  return `${nameOf(first)} and ${nameOf(a.d.mentions[first.joined] as Mention)}`;
}

/** A phrase that stands for itself: “the ruling”. */
const fromPhrase = (a: Analysis, mention: Mention, start: number, end: number): Identity => ({
  speaker: { name: textOf(a.d, mention.from, mention.to), start, end },
  entity: null,
  confidence: 1,
});

const named = (entity: Entity, start: number, end: number): Speaker =>
  entity.role ? { name: entity.name, start, end, role: entity.role } : { name: entity.name, start, end };
