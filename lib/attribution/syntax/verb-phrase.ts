import { ANY_VERB, hasVerbForm, isBeat } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Form from './form.ts';
import * as Kind from './kind.ts';
import { isComma } from './marks.ts';
import { isNameToken } from './name-token.ts';
import { isActing } from './noun-phrase.ts';
import { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has, isCapitalised, type Tokens } from './tokens.ts';

/** “To prison”, “to death”: nothing that one does. */
const PLACES = wordSet('death hospital prison jail church school college parliament congress');
const IN_VERB = ANY_VERB | Syn.auxiliary | Syn.modal | Syn.negation | Syn.adverb;

/** A verb with its auxiliaries, negation and the adverbs between: “has repeatedly said”, “to say”, “adding”. */
export function readVerb(
  tokens: Tokens,
  at: number,
  limit: number,
  previous: Phrase | undefined,
  sentenceStart: boolean,
): Phrase | null {
  const first = tokens.syn[at] as number;
  if (first === 0 ? tokens.shape[at] !== Shape.lower : !(first & IN_VERB) && tokens.lower[at] !== 'to')
    return null;
  let i = at;
  let infinitive = false;
  let auxiliaries = 0;
  let be = false;
  let modal = false;
  if (tokens.lower[i] === 'to') {
    infinitive = true;
    i++;
  }
  const bare = i;
  for (; i < limit; i++) {
    const flags = tokens.syn[i] as number;
    if (
      flags & (Syn.auxiliary | Syn.modal) &&
      !(flags & (Syn.time | Syn.capitalTime) && isCapitalised(tokens, i))
    ) {
      auxiliaries++;
      const word = tokens.lower[i] as string;
      be = BE.has(word);
      modal ||= (flags & Syn.modal) !== 0;
    } else if (
      // “Has since said”
      !(auxiliaries > 0 && tokens.lower[i] === 'since') &&
      !(flags & Syn.negation) &&
      (!(flags & Syn.adverb) ||
        // “Kelly said”
        (i === at && isProperHere(tokens, i, sentenceStart)) ||
        (flags & (Syn.determiner | Syn.preposition | Syn.subordinator) && i === at) ||
        flags & Syn.pronoun)
    )
      break;
  }
  const flags = i < limit ? (tokens.syn[i] as number) : 0;
  const listed = i < limit && hasVerbForm(flags) && !isProperHere(tokens, i, sentenceStart && i === at);
  const isVerb =
    listed ||
    (i < limit &&
      !(infinitive && PLACES.has(tokens.lower[i] as string)) &&
      unlistedVerb(tokens, i, previous, infinitive, auxiliaries > 0));
  if (auxiliaries > 0) {
    const isIng = !infinitive && (flags & Syn.ingForm) !== 0;
    const isPassive = be && !isIng && (flags & Syn.participleForm) !== 0;
    const follows = listed
      ? flags & (Syn.pastForm | Syn.participleForm | Syn.baseForm | Syn.ingForm)
      : modal || DO.has(tokens.lower[at] as string);
    const isWhole = isVerb && (isIng || (follows && (isPassive || !be || !(flags & Syn.baseForm))));
    const form = infinitive ? Form.infinitive : Form.finite;
    if (!isWhole) return verb(at, lastAuxiliary(tokens, at, i), form);
    return verb(at, i, isPassive ? form | Form.passive : form);
  }
  if (!isVerb) return null;
  if (infinitive) return flags & Syn.baseForm || !listed ? verb(at, i, Form.infinitive) : null;
  if (i > bare && previous?.kind === Kind.preposition) return null;
  if (listed && !fitsAsVerb(tokens, i, limit, flags, previous)) return null;
  const form =
    flags & Syn.ingForm
      ? Form.ing
      : flags & Syn.pastForm
        ? Form.finite
        : flags & Syn.participleForm
          ? Form.participle
          : Form.finite;
  return verb(at, i, form);
}

/** @param form see `Form`; `Form.passive` may be added. */
const verb = (from: number, main: number, form: number): Phrase =>
  new Phrase(Kind.verb, from, main + 1, -1, '', form);

/** The last auxiliary of those in [from, to), or `from`. */
function lastAuxiliary(tokens: Tokens, from: number, to: number): number {
  let last = to - 1;
  while (last > from && !has(tokens, last, Syn.auxiliary | Syn.modal)) last--;
  return last;
}

/** Auxiliaries with their forms in -n’t. */
const negatable = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').flatMap((word) => [word, `${word}n't`]));
const BE = negatable("is are was were be been being am 's 're 'm get got gets");
const DO = negatable('do does did');

/** A word that no list has is a verb after “to”, a modal, or a pronoun that can only be a subject. */
function unlistedVerb(
  tokens: Tokens,
  i: number,
  previous: Phrase | undefined,
  infinitive: boolean,
  auxiliary: boolean,
): boolean {
  if (tokens.syn[i] !== 0 || tokens.shape[i] !== Shape.lower) return false;
  const word = tokens.lower[i] as string;
  if (infinitive || auxiliary) return !word.endsWith('s') || word.endsWith('ss');
  if (previous?.kind === Kind.wh) return tokens.lower[previous.from] !== 'whose';
  if (previous?.kind === Kind.nounPhrase && isCapitalised(tokens, i - 1) && isActing(tokens, i)) return true;
  // “The barber, Yusuf, rolls his eyes.”
  if (isComma(previous) && isCapitalised(tokens, i - 2) && word.endsWith('s') && isBeat(word)) return true;
  return (
    previous?.kind === Kind.nounPhrase &&
    SUBJECT_PRONOUNS.has(tokens.lower[previous.from] as string) &&
    previous.to === i
  );
}

const SUBJECT_PRONOUNS = wordSet('he she they i we it');

const isProperHere = (tokens: Tokens, i: number, sentenceStart: boolean): boolean =>
  isCapitalised(tokens, i) && isNameToken(tokens, i, sentenceStart);

const QUALIFIERS = wordSet('retired acting disgraced aspiring renowned');

/** “Said retired teacher Ann Hill”: a participle between a verb of saying and an office or a name. */
export const isQualifier = (
  tokens: Tokens,
  i: number,
  limit: number,
  previous: Phrase | undefined,
): boolean =>
  previous !== undefined &&
  (previous.kind === Kind.according ||
    (previous.kind === Kind.verb && has(tokens, previous.main, Syn.sayVerb)) ||
    // “Her neighbour, retired postman Tom Reed,”
    (isComma(previous) && QUALIFIERS.has(tokens.lower[i] as string) && isCapitalised(tokens, i + 2))) &&
  previous.to === i &&
  tokens.shape[i] === Shape.lower &&
  has(tokens, i, Syn.participleForm | Syn.ingForm | Syn.baseForm) &&
  i + 1 < limit &&
  (isCapitalised(tokens, i + 1) || has(tokens, i + 1, Syn.role));

const OBJECT_PRONOUNS = wordSet('it him them us me');

/** Whether a verb can stand here, after `previous`: many verb forms are nouns, too. */
function fitsAsVerb(
  tokens: Tokens,
  i: number,
  limit: number,
  flags: number,
  previous: Phrase | undefined,
): boolean {
  const kind = previous?.kind ?? Kind.stop;
  const nounToo =
    (flags & (Syn.role | Syn.organisationWord | Syn.bodyNoun | Syn.speechNoun | Syn.pluralPeople)) !== 0;
  if (flags & Syn.ingForm)
    return !(nounToo && kind === Kind.verb) && !isQualifier(tokens, i, limit, previous);
  if (isQualifier(tokens, i, limit, previous)) return false;
  if (flags & (Syn.pastForm | Syn.participleForm) && !(flags & Syn.baseForm))
    return kind !== Kind.preposition;
  if (kind === Kind.preposition) return false;
  if (kind === Kind.stop && flags & Syn.presentForm) return false;
  const subject =
    kind === Kind.nounPhrase || kind === Kind.wh || kind === Kind.quotation || kind === Kind.adverb;
  const listed = kind === Kind.conjunction || kind === Kind.punctuation;
  if (kind === Kind.according) return false;
  // “Said talks were on”
  if (flags & Syn.presentForm && kind === Kind.verb) return false;
  if (flags & (Syn.presentForm | Syn.pastForm)) return subject || listed || !nounToo;
  // “The workers, he said, call it”
  if (nounToo && kind === Kind.punctuation)
    return i + 1 < limit && OBJECT_PRONOUNS.has(tokens.lower[i + 1] as string);
  if (nounToo)
    return (
      subject &&
      previous?.kind !== Kind.quotation &&
      i + 1 < limit &&
      !has(tokens, i + 1, Syn.preposition | Syn.conjunction)
    );
  return true;
}
