import type { Analysis } from './analysis.ts';
import { folded } from './discourse.ts';
import { NOT_SPEECH_RULES } from './rules/not-speech.ts';
import type { Decision } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import type { Identity } from './speaker.ts';
import type { Span } from './types.ts';

export interface Explanation {
  /** One sentence that a reader understands. */
  sentence: string;
  /** The words behind it, in the order it names them. */
  evidence: Span[];
}

/** Why each rule holds; it has {mention} always. Made once, for a new string has to be read to be looked up. */
const BECAUSE = new Map(
  RULES.map(({ id, because }) => [id, because.includes('{mention}') ? because : `${because}: {mention}`]),
);
const WHY_NOT = new Map(NOT_SPEECH_RULES.map((rule) => [rule.id, rule.why]));

/** Says why a quotation is somebody's: the rule's reason, then who is meant by the words that it used. */
export function explain(a: Analysis, decision: Decision, identity: Identity): Explanation {
  const { text } = a.d;
  const { speaker, entity } = identity;
  const evidence: Span[] = [];
  const mention = folded(text.slice(speaker.start, speaker.end));
  const reason = reasonOf(a, decision);
  const cue = cueOf(a, decision);
  const { parts, slots } = templateOf(reason, cue !== null);
  let sentence = parts[0] as string;
  slots.forEach((slot, i) => {
    const span = slot === 'cue' ? (cue as Span) : speaker;
    if (span.end > span.start) evidence.push({ start: span.start, end: span.end });
    sentence += `“${slot === 'cue' ? folded(text.slice(span.start, span.end)) : mention}”${parts[i + 1]}`;
  });
  if (!entity || mention === entity.name) return { sentence: `${sentence}.`, evidence };
  const role = entity.role && !entity.role.includes(mention) ? `, ${entity.role}` : '';
  if (entity.namedAt < 0)
    return {
      sentence: `${sentence}; “${mention}” is ${entity.name}${role}, named in the headline or byline.`,
      evidence,
    };
  evidence.push({ start: entity.namedAt, end: entity.namedEnd });
  const paragraph = paragraphOf(a, entity.namedAt);
  return {
    sentence: `${sentence}; “${mention}” is ${entity.name}${role}, named in paragraph ${paragraph}.`,
    evidence,
  };
}

/** A reason cut at its {cue} and {mention}: there is one part more than slots. */
interface Template {
  parts: string[];
  slots: ('cue' | 'mention')[];
}

/** There are few reasons, and each is cut only once. */
const TEMPLATES = new Map<string, Template>();
const TEMPLATES_WITHOUT_CUE = new Map<string, Template>();

function templateOf(reason: string, hasCue: boolean): Template {
  const templates = hasCue ? TEMPLATES : TEMPLATES_WITHOUT_CUE;
  const known = templates.get(reason);
  if (known) return known;
  const wording = hasCue ? reason : withoutCue(reason);
  const pieces = `${wording.charAt(0).toUpperCase()}${wording.slice(1)}`.split(/\{(cue|mention)\}/i);
  const template: Template = {
    parts: pieces.filter((_, i) => i % 2 === 0),
    slots: pieces.filter((_, i) => i % 2 === 1) as Template['slots'],
  };
  templates.set(reason, template);
  return template;
}

/** The reason for a decision in which nothing announces the quotation. */
const withoutCue = (reason: string): string =>
  reason.replace(' with {cue} and', ' with').replace(' and {cue}', '').replaceAll('{cue}', 'the verb');

/** Why the decision holds, with {mention} and {cue}; it has {mention} always. */
function reasonOf(a: Analysis, { rule, mention, cueFrom }: Decision): string {
  if (cueFrom >= 0 && a.d.tokens.lower[cueFrom] === 'according')
    return '{cue} names {mention} as the source of the sentence';
  if (rule === 'cue-before' && a.d.mentions[mention]?.possessive)
    return '{mention} is the one whose {cue} it is';
  return BECAUSE.get(rule) ?? '{mention}';
}

/** Says why a quotation is nobody's speech. */
export const explainNotSpeech = (rule: string): Explanation => ({
  sentence: WHY_NOT.get(rule) ?? '',
  evidence: [],
});

/** Says why the answer is “speaker unclear”. */
export function explainUnclear(a: Analysis, q: number, guess: Identity | null): Explanation {
  const decision = a.decisions[q];
  const cue = decision ? cueOf(a, decision) : null;
  if (guess)
    return { sentence: `It may be ${guess.speaker.name}, but the text doesn’t make it sure.`, evidence: [] };
  if (cue)
    return {
      sentence: `“${a.d.text.slice(cue.start, cue.end)}” announces the quotation, but the text doesn’t say whose it is.`,
      evidence: [cue],
    };
  return { sentence: 'Nothing near the quotation says who speaks.', evidence: [] };
}

export function cueOf(a: Analysis, decision: Decision): Span | null {
  const { tokens } = a.d;
  if (decision.cueFrom < 0) return null;
  return { start: tokens.start[decision.cueFrom] as number, end: tokens.end[decision.cueTo - 1] as number };
}

/** Number of the paragraph that holds the offset, from 1. */
function paragraphOf(a: Analysis, offset: number): number {
  const { blocks } = a.d.article;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
