import { isSpaceCode } from '../../quotation/characters.ts';
import { type Discourse, fromOwner, headOf } from '../discourse.ts';
import { isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import type { Decision, Site } from '../rules/rule.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { has } from '../syntax/tokens.ts';

/**
 * What is known of a decision when its confidence is weighed: names of yes-or-no features, each with a weight in
 * `weights.ts`. Every name reads as a statement: “speaker:pronoun”, “cue:far”.
 */
export function featuresOf(site: Site, decision: Decision): string[] {
  const { d, span, phrases, k } = site;
  const named = ofRule(decision.rule);
  const features = [named.rule];
  const { text } = d;
  const words = countWords(text, span.start, span.end);
  // How short a paragraph is tells nothing of whether the one before goes on in it.
  features.push(lengthOf(decision.rule === 'reopened' ? LONG : words));
  const last = text[span.end - 1] as string;
  features.push(last === ',' ? 'ends:comma' : '.!?…'.includes(last) ? 'ends:sentence' : 'ends:open');
  features.push(beginsLikeSentence(text, span.start) ? 'begins:capital' : 'begins:small');
  const before = itemAt(phrases, k - 1);
  if (before) features.push(neighbour(site, before));
  if (decision.heir >= 0) {
    features.push('speaker:inherited');
    return features;
  }
  features.push(speakerKind(site, decision));
  if (decision.cueFrom >= 0) {
    const cue = d.tokens.syn[decision.cueTo - 1] as number;
    features.push(cue & Syn.sayVerb ? 'cue:say' : cue & Syn.nameVerb ? 'cue:name' : 'cue:other');
    const distance = Math.abs((phrases[k] as Phrase).from - decision.cueTo);
    features.push(distance <= 2 ? 'cue:adjacent' : distance <= 8 ? 'cue:near' : 'cue:far');
  }
  if (words <= 3) features.push(named.brief);
  return features;
}

/** The features that name a rule, by its id: made once, for a new string has to be read to be looked up. */
const OF_RULES = new Map<string, { rule: string; brief: string }>();

function ofRule(id: string): { rule: string; brief: string } {
  let named = OF_RULES.get(id);
  if (!named) {
    named = { rule: `rule:${id}`, brief: `rule:${id}, quotation:brief` };
    OF_RULES.set(id, named);
  }
  return named;
}

function beginsLikeSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all begin with a plain letter.
  return code >= 97 && code <= 122 ? false : /[\p{Lu}\d[(…]/u.test(text.charAt(at));
}

const lengthOf = (words: number): string => {
  if (words <= 1) return 'quotation:one-word';
  if (words <= 3) return 'quotation:short';
  return words <= 7 ? 'quotation:medium' : 'quotation:long';
};

/** As many words as are counted. */
const LONG = 8;

/** Words of `text[from, to)`, or `LONG` where there are more. */
function countWords(text: string, from: number, to: number): number {
  let words = 1;
  for (let i = from; i < to && words < LONG; i++)
    if (isSpaceCode(text.charCodeAt(i)) && !isSpaceCode(text.charCodeAt(i + 1))) words++;
  return words;
}

/** What stands right before the quotation. */
function neighbour(site: Site, before: Phrase): string {
  const { d } = site;
  if (before.kind === Kind.punctuation)
    return before.mark === ':' ? 'after:mark :' : before.mark === ',' ? 'after:mark ,' : 'after:mark';
  if (before.kind === Kind.adverb && has(d.tokens, before.to - 1, Syn.determiner | Syn.possessive))
    return 'after:determiner';
  return NEIGHBOURS[before.kind] ?? 'after:other';
}

const NEIGHBOURS: Readonly<Record<number, string>> = {
  [Kind.nounPhrase]: 'after:noun',
  [Kind.verb]: 'after:verb',
  [Kind.preposition]: 'after:preposition',
  [Kind.subordinator]: 'after:that',
  [Kind.quotation]: 'after:quotation',
  [Kind.stop]: 'after:stop',
};

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'speaker:he-she'],
  ['she', 'speaker:he-she'],
  ['it', 'speaker:it-they'],
  ['they', 'speaker:it-they'],
]);

function speakerKind(site: Site, decision: Decision): string {
  const { d, registry } = site;
  const mention = itemAt(d.mentions, decision.mention);
  if (!mention) return 'speaker:label';
  // Of “it calls this ‘…’” there is no doubt that it says so.
  const says =
    mention.to === decision.cueFrom && has(d.tokens, decision.cueTo - 1, Syn.sayVerb | Syn.nameVerb);
  if (mention.kind === 'pronoun') return (!says && PRONOUNS.get(headOf(d, mention))) || 'speaker:pronoun';
  const entity = registry.entity(mention.entity);
  if (mention.kind === 'name') return entity?.kind === 'body' ? 'speaker:named-body' : 'speaker:named-person';
  // “One of the men”
  const after = d.mentions[decision.mention + 1];
  const whole =
    d.tokens.lower[mention.to] === 'of' && headOf(d, mention) === 'one' && after && !after.possessive
      ? after
      : mention;
  if (has(d.tokens, whole.head, Syn.role | Syn.pluralPeople) || isPeople(headOf(d, whole)))
    return 'speaker:person';
  const isBody = has(d.tokens, mention.head, Syn.bodyNoun | Syn.organisationWord);
  return isBody || isSayer(site, decision) ? 'speaker:body' : 'speaker:thing';
}

/** “One, from a grower, said”, “one of them said”: what kind of thing that is, another sentence tells. */
const isOneOfThem = ({ tokens }: Discourse, { head, to }: Mention): boolean =>
  tokens.lower[head] === 'one' && (tokens.lower[to] !== 'of' || has(tokens, to + 1, Syn.pronoun));

/**
 * “The diocese said”, “what the diocese called”, “a circular, dated 4 June, asked”, “according to a rubric”: what opens a
 * clause and says something speaks like a body, whatever the word; a hat doesn’t.
 */
function isSayer({ d, k, phrases }: Site, { mention, cueFrom, cueTo }: Decision): boolean {
  const { text, tokens } = d;
  const speaker = d.mentions[mention];
  if (!speaker) return false;
  const from = fromOwner(d, speaker);
  if (tokens.lower[from - 2] === 'according') return speaker.owner < 0;
  if (
    speaker.to > cueFrom ||
    !has(tokens, cueTo - 1, Syn.sayVerb | Syn.nameVerb) ||
    !has(tokens, cueTo - 1, Syn.pastForm | Syn.presentForm)
  )
    return false;
  const opens =
    from === 0 ||
    /[.!?]/.test(tokens.lower[from - 1] as string) ||
    text.slice(tokens.end[from - 1] ?? 0, tokens.start[from]).includes('\n');
  if (speaker.to !== cueFrom || !speaker.definite)
    return opens && cueTo <= (phrases[k] as Phrase).from && !isOneOfThem(d, speaker);
  return (
    opens ||
    tokens.shape[from - 1] === Shape.punctuation ||
    has(tokens, from - 1, Syn.subordinator | Syn.conjunction | Syn.wh | Syn.time)
  );
}
