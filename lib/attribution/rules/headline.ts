import type { Block } from '../../article/article-text.ts';
import { headOf, mentionOf, wordOf } from '../discourse.ts';
import type { Entity } from '../entities/entity.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { has } from '../syntax/tokens.ts';

import { labelled, type Proposal, type Rule, type Site, sameAs } from './rule.ts';

/** Rules that hold in a headline as well, where sentences are cut short and mean more than they say. */
const HOLD = wordSet(
  'headline-colon speaker-label name-colon cue-before passive-by according-to trailing-cue verb-subject-after subject-verb-after',
);

/**
 * Whether a headline says it outright: two words or more, and one of a kind by name. “Hill: ‘Sorry’ seems hard” and
 * “‘Years of neglect’, coroner says” leave it open.
 */
export function isClearInHeadline(
  { d, registry, span, phrases, k }: Site,
  rule: string,
  p: Proposal,
): boolean {
  if (rule === 'repeated') return true;
  if (!HOLD.has(rule) || !d.text.slice(span.start, span.end).includes(' ')) return false;
  const { lower } = d.tokens;
  const after = phrases[k + 1];
  // “‘Ghost goal’ row as Hill demands inquiry”
  if (wordOf(d, after) === 'as') return false;
  // “Hill denies ‘ghost goal’ claim”, “Hill calls Reed’s ‘ghost goal’ a lie”
  const isTerm = after?.kind === Kind.nounPhrase && d.mentions[after.index]?.kind === 'noun';
  const isOthers = isTerm || lower[(phrases[k]?.from ?? 0) - 1] === "'s";
  if (rule === 'cue-before' && isOthers) return false;
  // “Hill accused of ‘lying’”, “Hill told to ‘go home’”: past forms are mostly passive ones cut short.
  const cue = p.cueFrom >= 0 ? `${lower[p.cueTo - 1]} ${lower[p.cueTo]}` : '';
  if (/^(?:\w+ed |(?:deny|denies) |told (?:to|of|by|not|s?he|they)$)/.test(cue)) return false;
  const mention = itemAt(d.mentions, p.mention);
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
    const follows = isColon(itemAt(phrases, k - 1)) && !phrases[k + 1];
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
      return acts ? labelled(entity.id) : null;
    }
    return null;
  },
};

/** Lower case, apostrophes straight. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Places that repeat the headline’s words, and are looked at. */
const MANY_PLACES = 4;

/** A single word says whose it is from this length on: “reckless”, not “we”. */
const LONG_WORD = 5;

/** “I was never ‘reckless’”, “Reed called it ‘reckless’”: who says so speaks of what somebody else said. */
const DISOWNS = /(?:\b(?:no|not|never|nor|call(?:s|ed)|say|says|said)\b|n't\b)[^.?!]{0,30}$/;

/**
 * “Hill ‘sorry for delay’ ¶ Hill said she was ‘deeply sorry for delay’”; what somebody quotes within isn’t theirs. A
 * single word must be one speaker’s alone: “Union rejects ‘derisory’ offer ¶ ‘It is derisory,’ Hill said.”
 */
export const repeated: Rule = {
  id: 'repeated',
  because: 'the article has the same words again, as those of {mention}',
  apply({ d, span, inHeadline }) {
    if (!inHeadline) return null;
    const text = plain(d.text);
    const words = text.slice(span.start, span.end).replace(/[.,!?…]{1,3}$/, '');
    const count = words.split(' ').length;
    const single = count === 1;
    let only = -1;
    let at = single && words.length < LONG_WORD ? -1 : text.indexOf(words, span.outerEnd);
    for (let n = 0; at >= 0 && n < MANY_PLACES; n++) {
      const to = at + words.length;
      const q = d.quotations.findIndex(({ start, end }) => start <= at && to <= end);
      const { start, end } = itemAt(d.quotations, q) ?? span;
      const own = start === at || /[\s([]/.test(text[at - 1] as string);
      if (single && (only >= 0 || q < 0 || !own || /\w/.test(text[to] ?? ''))) return null;
      if (single && (DISOWNS.test(text.slice(start, at)) || /^[^.!]{0,30}\?/.test(text.slice(to, end))))
        return null;
      if (single) only = q;
      else if (q >= 0 && own && (count > 2 || (start === at && end - to < 2))) return sameAs(q);
      at = text.indexOf(words, to);
    }
    return only >= 0 ? sameAs(only) : null;
  },
};

/** Answers that make an article an interview, and how many paragraphs around one they stand. */
const MANY_ANSWERS = 2;
const AROUND = 8;
/** No headline and no question of an interview is longer, in code units. */
const LONGEST = 200;
/** Those who are asked are named early, among so many. */
const FIRST_NAMED = 10;

/** “I begin by asking her where she learned it.” */
const ASKS =
  /\b(?:I|[Ww]e) (?:\w+ by )?ask(?:ed|ing)? (?:her|him|them|if|whether|about|what|when|where|who|why|how)\b/;

/**
 * Whether the paragraph is a question that stands without quotation marks: a short one that ends with “?”, or tells that
 * the writer asked and names nobody.
 */
function isQuestion({ d }: Site, block: number): boolean {
  const { start, end } = d.article.blocks[block] as Block;
  return (
    end - start <= LONGEST &&
    d.blocks[block]?.every((p) => p.kind !== Kind.quotation) === true &&
    (d.text[end - 1] === '?' ||
      (ASKS.test(d.text.slice(start, end)) && d.blocks[block].every((p) => mentionOf(d, p)?.kind !== 'name')))
  );
}

/** Whether the paragraph begins with a quotation, after a question. */
const isAnswer = (site: Site, block: number): boolean =>
  site.d.blocks[block]?.[0]?.kind === Kind.quotation && isQuestion(site, block - 1);

/** Whether the answer names nobody else for it: “‘I was told to,’ she says.” */
function isOf({ d }: Site, block: number, { id }: Entity): boolean {
  const [first, next, ...rest] = (d.blocks[block] as Phrase[]).slice(0, 4);
  if (!next || first?.ends || next.kind === Kind.stop || mentionOf(d, next)?.kind === 'pronoun') return true;
  return [next, ...rest].some((p) => mentionOf(d, p)?.entity === id);
}

/** Whom the headline names, or else the first paragraph, and nobody else is named until then. */
function asked({ d: { text, article }, registry, span }: Site): Entity | undefined {
  const [first, second] = article.blocks as [Block, Block];
  const headline = text.slice(0, first.end).toLowerCase();
  const named = registry.entities
    .slice(0, FIRST_NAMED)
    .filter(({ kind, keys }) => kind !== 'body' && keys.length > 1);
  const inHeadline = named.filter(({ keys }) => headline.includes(keys.at(-1) as string));
  if (inHeadline.length > 0) return inHeadline.length > 1 ? undefined : inHeadline[0];
  const [one, other] = named.filter(({ namedAt: at }) => at >= 0 && at < span.start);
  return one && !other && one.namedAt < second.end ? one : undefined;
}

/** “Ann Hill: ‘I’m tired’ ¶ Why did you resign? ¶ ‘I was told to,’ she says.” */
export const interview: Rule = {
  id: 'interview',
  because: 'the paragraph answers a question, and it is {mention} who is asked',
  apply(site) {
    const { d, k, span, phrases } = site;
    const { blocks } = d.article;
    if (k > 0 || (blocks[0] as Block).end > LONGEST || span.block < 2 || !isAnswer(site, span.block))
      return null;
    const one = asked(site);
    if (!one) return null;
    let answers = 0;
    const last = Math.min(blocks.length - 1, span.block + AROUND);
    for (let b = Math.max(1, span.block - AROUND); b <= last; b++) {
      if (!isAnswer(site, b)) continue;
      if (!isOf(site, b, one)) return null;
      answers++;
    }
    const tag = mentionOf(d, phrases[1]);
    const told = tag ? genderOfWord(headOf(d, tag)) : 'unknown';
    // “Does her brother mind? ¶ ‘Never,’ he says.”
    const isOther = told !== 'unknown' && one.gender !== 'unknown' && told !== one.gender;
    return answers < MANY_ANSWERS || isOther ? null : labelled(one.id);
  },
};
