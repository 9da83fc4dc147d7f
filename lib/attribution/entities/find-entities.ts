import { type Discourse, headOf, mentionOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import { has, isCapitalised } from '../syntax/tokens.ts';
import { noteAccused } from './accused.ts';
import { addRoleWord, type Entity } from './entity.ts';
import { addFromContext, addFromHeadline, headlineTokens, namePairs } from './headline.ts';
import { isFull, readName } from './name.ts';
import { type Named, namesOf } from './names.ts';
import { namesAroundNicknames } from './nickname.ts';
import { Registry } from './registry.ts';
import { noteAppositives, noteRole } from './roles.ts';

/**
 * Finds who and what the article names, and fills in `mention.entity` of every mention that is a name.
 *
 * The headline and other texts around the article count: they often hold the full name.
 */
export function findEntities(d: Discourse): Registry {
  const registry = new Registry();
  const headlineEnd = headlineTokens(d);
  for (const mention of d.mentions) if (mention.from < headlineEnd) mention.kind = 'noun';
  let named = namesOf(d, headlineEnd);
  for (const { mention, name } of named) if (isFull(name)) mention.entity = registry.addFull(name).id;
  const nicknamed = namesAroundNicknames(d, registry);
  const surnames = bareSurnames(d, registry, headlineEnd);
  if (surnames.length > 0) named = [...named, ...surnames].sort((a, b) => a.mention.from - b.mention.from);
  addFromHeadline(registry, named, d.text, d.tokens, pairsOf(d, headlineEnd), false);
  for (const text of d.article.context ?? []) addFromContext(registry, named, text);
  for (const { name } of named) if (!isFull(name) && name.sure) registry.expect(name);
  named.forEach(({ mention, name }, index) => {
    const entity =
      isFull(name) || nicknamed.has(mention)
        ? (registry.entities[mention.entity] as Entity)
        : registry.addShort(name, (other) => (other.lastMention < 0 ? FAR : index - other.lastMention));
    mention.entity = entity.id;
    entity.lastMention = index;
    noteRole(d, entity, mention.roleFrom, mention.roleTo);
    // “Ann Hill MP”
    const last = d.tokens.lower[mention.nameTo - 1] as string;
    if (isFull(name) && !entity.keys.includes(last)) addRoleWord(entity, last);
  });
  noteAppositives(d, registry);
  const onlyWith = onlyOnes(registry);
  noteHeadlineRoles(d, onlyWith);
  noteLead(d, onlyWith);
  noteAccused(d, registry);
  return registry;
}

/** Offices of which a story has one, as a rule. */
const SOLE = wordSet(
  'judge coroner magistrate senator governor mayor congressman congresswoman sheriff general commissioner ambassador bishop referee umpire vicar pastor',
);
/** How many paragraphs open a story. */
const LEAD = 3;
/** Within how many paragraphs, from the first, it names whom it opened with. */
const NAMED_BY = 10;

/** “A federal judge blocked the rule …. ¶ Judge Ann Hill said …”: who opens a story without a name is the only one who has the office. */
function noteLead(d: Discourse, onlyWith: OnlyWith): void {
  const { blocks } = d.article;
  const lead = blocks[Math.min(LEAD, blocks.length) - 1]?.end ?? 0;
  const late = blocks[Math.min(NAMED_BY, blocks.length) - 1]?.end ?? 0;
  for (const mention of d.mentions) {
    const at = d.tokens.start[mention.from] as number;
    if (at >= lead) return;
    const noun = headOf(d, mention);
    if (mention.kind !== 'noun' || mention.entity >= 0 || mention.owner >= 0 || !SOLE.has(noun)) continue;
    if (!/^an?$/.test(d.tokens.lower[mention.from] as string)) continue;
    // “‘No,’ said a Democratic senator. Senator Hill disagreed.”
    if (has(d.tokens, mention.from - 1, Syn.sayVerb)) continue;
    const one = onlyWith(noun);
    if (one && one.keys.length > 1 && one.namedAt > at && one.namedAt < late) mention.entity = one.id;
  }
}

/** No headline has more phrases. */
const LONGEST_HEADLINE = 40;

/** “‘Years of neglect’, coroner says”: in a headline a bare noun stands for the only one who is introduced with it. */
function noteHeadlineRoles(d: Discourse, onlyWith: OnlyWith): void {
  const headline = d.blocks[0] ?? [];
  if (d.blocks.length < 2 || headline.length > LONGEST_HEADLINE || headline.at(-1)?.kind === Kind.stop)
    return;
  for (const phrase of headline) {
    const mention = mentionOf(d, phrase);
    if (
      mention?.kind !== 'noun' ||
      mention.entity >= 0 ||
      mention.owner >= 0 ||
      mention.from !== mention.head
    )
      continue;
    mention.entity = onlyWith(headOf(d, mention))?.id ?? -1;
  }
}

/** The only one, no body, whom the article introduces with that noun. */
type OnlyWith = (noun: string) => Entity | undefined;

/** Reads the roles of all entities when first asked; later roles don't count. */
function onlyOnes({ entities }: Registry): OnlyWith {
  let known: Map<string, Entity | null> | null = null;
  return (noun) => {
    known ??= byRoleWord(entities);
    return known.get(noun) ?? undefined;
  };
}

/** For each noun, the only entity that is introduced with it; null where there are several. */
function byRoleWord(entities: readonly Entity[]): Map<string, Entity | null> {
  const only = new Map<string, Entity | null>();
  for (const one of entities) {
    if (one.kind === 'body' || !one.roleWords) continue;
    for (const noun of one.roleWords) only.set(noun, only.has(noun) ? null : one);
  }
  return only;
}

/** The pairs of capitalised words in the headline, and those with which “Ann Hill gardens” begins. */
function pairsOf(d: Discourse, headlineEnd: number): number[] {
  const pairs = namePairs(d.tokens, 0, headlineEnd);
  for (const { kind, from, to } of d.mentions)
    if (kind === 'noun' && from >= headlineEnd && to - from === 3)
      pairs.push(...namePairs(d.tokens, from, to - 1));
  return pairs;
}

/** Distance, in mentions, of an entity not named yet. */
const FAR = 1000;

/** “Baker said”: a capitalised word for an office, without article, is a surname if somebody bears it. */
function bareSurnames(d: Discourse, registry: Registry, from: number): Named[] {
  const found: Named[] = [];
  for (const mention of d.mentions) {
    if (mention.from < from || !isBareOffice(d, mention) || !registry.isSurname(headOf(d, mention))) continue;
    mention.kind = 'name';
    mention.nameFrom = mention.head;
    mention.nameTo = mention.to;
    found.push({ mention, name: readName(d.text, d.tokens, mention) });
  }
  return found;
}

const isBareOffice = (d: Discourse, mention: Mention): boolean =>
  mention.kind === 'noun' &&
  mention.from === mention.head &&
  !mention.definite &&
  isCapitalised(d.tokens, mention.head) &&
  has(d.tokens, mention.head, Syn.role | Syn.title);
