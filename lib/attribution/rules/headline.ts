import * as Syn from '../lexicon/syn.ts';
import { has } from '../syntax/tokens.ts';
import { isColon } from './neighbourhood.ts';
import type { Proposal, Rule, Site } from './rule.ts';

/** Rules that hold in a headline as well, where sentences are cut short and mean more than they say. */
const HOLD = new Set([
  'headline-colon',
  'speaker-label',
  'name-colon',
  'cue-before',
  'passive-by',
  'according-to',
  'trailing-cue',
  'verb-subject-after',
  'subject-verb-after',
]);

/**
 * Whether a headline says it outright: two words or more, and one of a kind by name. “Hill: ‘Sorry’ seems hard” and
 * “‘Years of neglect’, coroner says” leave it open.
 */
export function isClearInHeadline(
  { d, registry, span, phrases, k }: Site,
  rule: string,
  p: Proposal,
): boolean {
  if (!HOLD.has(rule) || !d.text.slice(span.start, span.end).includes(' ')) return false;
  // “‘Ghost goal’ row as Hill demands inquiry”
  if (d.tokens.lower[phrases[k + 1]?.from ?? -1] === 'as') return false;
  // “Hill accused of ‘lying’”, “Hill told to ‘go home’”: past forms are mostly passive ones cut short.
  const [cue, next] = [d.tokens.lower[p.cueTo - 1], d.tokens.lower[p.cueTo]];
  if (
    p.cueFrom >= 0 &&
    /ed$|^told (?:to|of|by|not|s?he|they)$/.test(cue === 'told' ? `told ${next}` : `${cue}`)
  )
    return false;
  const mention = d.mentions[p.mention];
  const entity = registry.entity(mention?.entity ?? p.entity);
  return (
    entity !== undefined &&
    (entity.keys.length > 1 || entity.kind === 'body') &&
    registry.entities.every((one) => one === entity || one.keys.at(-1) !== entity.keys.at(-1))
  );
}

/** What happens to somebody rather than is done by them: “Hill dies: ‘He was a giant’”. */
const UNDERGOES = /^(?:is|was|has|gets|faces|dies)$/;

/** “Hill Slams Reed: ‘You Lied’”, “Hill on her defeat: ‘I was wrong’”, “‘I was wrong’: Hill says sorry” */
export const headlineColon: Rule = {
  id: 'headline-colon',
  because: '{mention} begins the headline that goes with the quotation',
  apply({ d, registry, inHeadline, phrases, k }) {
    if (!inHeadline) return null;
    const { tokens } = d;
    const follows = isColon(phrases[k - 1]) && !phrases[k + 1];
    const first = follows ? phrases[0] : k === 0 && isColon(phrases[1]) ? phrases[2] : undefined;
    if (!first) return null;
    let at = first.from;
    while (at < first.from + 3 && tokens.lower[at] !== "'s") at++;
    at = at < first.from + 3 ? at + 1 : first.from;
    for (let i = at; i < at + 3; i++) {
      const mention = d.mentions.find((one) => one.to > i);
      const named = mention?.nameTo === i + 1 ? mention.entity : -1;
      const entity = registry.entity(named) ?? registry.endingWith([tokens.lower[i] as string]);
      if (!entity) continue;
      const next = tokens.lower[i + 1] as string;
      const acts =
        /^(?:on|after|to|:)$/.test(next) ||
        has(tokens, i + 1, Syn.modal) ||
        (/[a-z]s$/.test(next) && !UNDERGOES.test(next));
      return acts ? { mention: -1, entity: entity.id, heir: -1, cueFrom: -1, cueTo: -1 } : null;
    }
    return null;
  },
};
