import type { ArticleText } from '../article/article-text.ts';
import type { QuotationOptions } from '../quotation/find-quotations.ts';
import { type Discourse, readDiscourse, textOf } from './discourse.ts';
import { resolveReferents } from './entities/coreference.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Registry } from './entities/registry.ts';
import type { Decision, Site } from './rules/rule.ts';
import { NOT_SPEECH_RULES } from './rules/not-speech.ts';
import { RULES } from './rules/rules.ts';
import type { Mention } from './syntax/mention.ts';
import type { Attribution, Speaker } from './types.ts';

/**
 * Finds the quotations of an article and says who speaks each.
 *
 * A pure function: no clock, no state, the same answer for the same input. It never throws on any string.
 *
 * @returns in order of `start`, direct quotations not overlapping each other; every offset is into `article.text`.
 */
export function attribute(article: ArticleText, options: QuotationOptions = {}): Attribution[] {
  const d = readDiscourse(article, options);
  const registry = findEntities(d);
  const referents = resolveReferents(d, registry);
  const notSpeech: boolean[] = d.quotations.map(() => false);
  const decided: (Decision | null)[] = d.quotations.map(() => null);
  d.quotations.forEach((span, q) => {
    const site: Site = { d, registry, referents, span, q, phrases: d.blocks[span.block] ?? [], k: d.phraseOf[q] as number, notSpeech, decided };
    if (NOT_SPEECH_RULES.some((rule) => rule.applies(site))) {
      notSpeech[q] = true;
      return;
    }
    for (const rule of RULES) {
      const proposal = rule.apply(site);
      if (!proposal) continue;
      decided[q] = { ...proposal, rule: rule.id, confidence: 0.8 };
      break;
    }
  });
  return d.quotations.map((span, q) => {
    const decision = decided[q] ?? null;
    const speaker = decision ? speakerOf(d, registry, referents, decided, decision, 0) : null;
    return {
      start: span.start,
      end: span.end,
      kind: 'direct',
      status: speaker ? 'attributed' : 'unclear',
      speaker,
      cue: decision && decision.cueFrom >= 0 ? { start: d.tokens.start[decision.cueFrom] as number, end: d.tokens.end[decision.cueTo - 1] as number } : null,
      rule: decision?.rule ?? 'none',
      confidence: decision?.confidence ?? 0,
      explanation: '',
      evidence: [],
    };
  });
}

function speakerOf(
  d: Discourse,
  registry: Registry,
  referents: ReturnType<typeof resolveReferents>,
  decided: readonly (Decision | null)[],
  decision: Decision,
  depth: number,
): Speaker | null {
  if (decision.heir >= 0) {
    const heir = decided[decision.heir];
    return heir && depth < 200 ? speakerOf(d, registry, referents, decided, heir, depth + 1) : null;
  }
  if (decision.mention < 0) {
    const entity = registry.entities[decision.entity];
    return entity ? { name: entity.name, start: 0, end: 0 } : null;
  }
  const mention = d.mentions[decision.mention] as Mention;
  const start = d.tokens.start[mention.from] as number;
  const end = d.tokens.end[mention.to - 1] as number;
  const referent = referents[decision.mention];
  const entity = referent && registry.entities[referent.entity];
  if (entity) return { name: entity.name, start, end, ...(entity.role ? { role: entity.role } : {}) };
  if (!referent || referent.mention < 0) return null;
  const source = d.mentions[referent.mention] as Mention;
  if (source.kind === 'pronoun') return null;
  return { name: textOf(d, source.from, source.to), start, end };
}
