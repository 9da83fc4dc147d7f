import { type ArticleText, hasHeadline } from '../article/article-text.ts';
import type { QuotationOptions } from '../quotation/find-quotations.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { type Discourse, headOf, readDiscourse } from './discourse.ts';
import { resolveReferents } from './entities/coreference.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Referent } from './entities/referent.ts';
import type { Registry } from './entities/registry.ts';
import { wordSet } from './lexicon/word-set.ts';
import { isClearInHeadline } from './rules/headline.ts';
import { NOT_SPEECH_RULES } from './rules/not-speech.ts';
import type { Decision, Proposal, Site } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { itemAt } from './syntax/item-at.ts';
import { sentenceEnd, sentenceStart } from './syntax/sentences.ts';

/** An article with everything that was found out about its quotations. */
export interface Analysis {
  d: Discourse;
  registry: Registry;
  referents: readonly (Referent | null)[];
  /** For each quotation: what was decided, or null where no rule applies. */
  decisions: readonly (Decision | null)[];
  /** For each quotation: the id of the rule by which it is nobody's speech, or empty. */
  notSpeech: readonly string[];
}

/**
 * Reads an article, finds who is named in it, and lets the rules decide quotation by quotation.
 *
 * @param watch is shown each decision in its place; learning the weights needs it.
 */
export function analyse(
  article: ArticleText,
  options: QuotationOptions = {},
  watch?: (site: Site, decision: Decision) => void,
): Analysis {
  const d = readDiscourse(article, options);
  const registry = findEntities(d);
  const referents = resolveReferents(d, registry);
  const notSpeech = d.quotations.map(() => '');
  const decisions: (Decision | null)[] = d.quotations.map(() => null);
  const headlined = hasHeadline(article);
  d.quotations.forEach((span, q) => {
    const phrases = d.blocks[span.block] ?? [];
    const k = d.phraseOf[q] as number;
    const [from, to] = [sentenceStart(phrases, k), sentenceEnd(phrases, k)];
    const site: Site = {
      d,
      registry,
      referents,
      span,
      inHeadline: headlined && span.block === 0,
      q,
      phrases,
      k,
      from,
      to,
      notSpeech,
      decided: decisions,
    };
    notSpeech[q] = NOT_SPEECH_RULES.find((rule) => rule.applies(site))?.id ?? '';
    if (notSpeech[q]) return;
    const decision = decide(site);
    decisions[q] = decision;
    if (decision) watch?.(site, decision);
  });
  levelPieces(decisions);
  return { d, registry, referents, decisions, notSpeech };
}

function decide(site: Site): Decision | null {
  for (const rule of RULES) {
    const proposal = rule.apply(site);
    if (!proposal || (site.inHeadline && !isClearInHeadline(site, rule.id, proposal))) continue;
    const decision: Decision = { ...flattened(site, proposal), rule: rule.id, confidence: 0 };
    decision.mention = isSign(site, decision.mention) ? -1 : owned(site, decision);
    decision.confidence = confidenceOf(site, decision);
    return decision;
  }
  return null;
}

const SIGNS = wordSet(
  'sign signs banner banners placard placards poster posters billboard billboards sticker stickers plaque plaques plate plates shirt shirts t-shirt t-shirts',
);

/** “A banner read ‘…’”: whoever wrote it isn’t there. */
function isSign({ d }: Site, mention: number): boolean {
  const maker = mention < 0 ? undefined : d.mentions[mention];
  return maker?.kind === 'noun' && SIGNS.has(headOf(d, maker));
}

/** Of “said the Gazette’s Ann Hill” it is Hill who speaks; of “the Gazette’s claim that …” the Gazette. */
function owned({ d }: Site, { mention, cueFrom }: Proposal): number {
  const next = d.mentions[mention + 1];
  if (mention < 0 || !next || next.owner !== mention || !d.mentions[mention]?.possessive) return mention;
  return cueFrom >= next.from && cueFrom < next.to ? mention : mention + 1;
}

/** Two pieces around one cue (“One,” he said, “two.”) stand or fall together: the surer one vouches for both. */
function levelPieces(decisions: readonly (Decision | null)[]): void {
  for (let q = 1; q < decisions.length; q++) {
    const [before, here] = [decisions[q - 1], decisions[q]];
    if (
      !before ||
      !here ||
      here.cueFrom < 0 ||
      here.cueFrom !== before.cueFrom ||
      here.mention !== before.mention
    )
      continue;
    before.confidence = here.confidence = Math.max(before.confidence, here.confidence);
  }
}

/** The heir of an heir inherits from the first, so that no chain grows. */
function flattened(site: Site, proposal: Proposal): Proposal {
  const from = itemAt(site.decided, proposal.heir);
  return proposal.heir >= 0 && from && from.heir >= 0 && from.heir !== site.q
    ? { ...proposal, heir: from.heir }
    : proposal;
}
