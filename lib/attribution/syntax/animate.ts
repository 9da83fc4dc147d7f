import type { Discourse } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import type { Mention } from './mention.ts';
import { has } from './tokens.ts';

/** Whether the mention may be somebody: a name, a pronoun, a noun for people. */
export const isHuman = (d: Discourse, mention: Mention | undefined): boolean =>
  isNamedOr(d, mention, Syn.role | Syn.pluralPeople);

/** Whether the mention is somebody, or a body: “talks” don’t accuse, a delegation does. */
export const canSpeak = (d: Discourse, mention: Mention | undefined): boolean =>
  isNamedOr(d, mention, Syn.role | Syn.pluralPeople | Syn.bodyNoun);

const isNamedOr = ({ tokens }: Discourse, mention: Mention | undefined, flags: number): boolean =>
  mention !== undefined && (mention.kind !== 'noun' || has(tokens, mention.head, flags));

/** “A letter”, “the claim”: a noun that holds somebody's words. */
export const isSpeechNoun = ({ tokens }: Discourse, mention: Mention | undefined): boolean =>
  mention?.kind === 'noun' && has(tokens, mention.head, Syn.speechNoun);
