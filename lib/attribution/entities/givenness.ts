import { type Discourse, headOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isReply } from '../lexicon/lexicon.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { startsSentence } from '../syntax/sentences.ts';
import { isKin } from './relatives.ts';

/** Whether the description begins its sentence, and says of whom by a name if at all: “The mayor of Leeds”. */
export function renames(d: Discourse, phrases: readonly Phrase[], i: number, isOpen: boolean): boolean {
  if (!startsSentence(phrases, i)) return false;
  return isOpen || (wordOf(d, phrases[i + 1]) === 'of' && mentionOf(d, phrases[i + 2])?.kind === 'name');
}

/** “With her husband”, “his father”: told of somebody else, and by no other noun next. */
export function isRelative(d: Discourse, m: number): boolean {
  const mention = d.mentions[m];
  return mention !== undefined && mention.owner >= 0 && isKin(headOf(d, mention));
}

/** “Hill told the operator … the operator replied”: somebody else, who was there before. */
export function isKnown(d: Discourse, index: number, noun: string): boolean {
  for (let m = index - 1; m >= 0 && m > index - 12; m--) {
    const mention = d.mentions[m] as Mention;
    if (mention.kind !== 'noun' || mention.entity >= 0 || mention.possessive) continue;
    if (headOf(d, mention) === noun) return true;
  }
  return false;
}

/** “… the driver asked”, “the witness replied” */
export function isExchange(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const verb = verbOf(d, phrases[i + 1]?.kind === Kind.verb ? phrases[i + 1] : phrases[i - 1]);
  return verb.startsWith('ask') || isReply(verb);
}

/** Whether the mention `m` brings in somebody with that noun: “a driver”, for “the person” anybody. */
export function bringsIn(d: Discourse, m: number, noun: string): boolean {
  const mention = d.mentions[m];
  if (mention?.kind !== 'noun' || !/^(?:an?|one|another)$/.test(d.tokens.lower[mention.from] as string))
    return false;
  return noun === 'person' || headOf(d, mention) === noun;
}
