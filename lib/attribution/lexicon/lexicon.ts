import * as words from './function-words.ts';
import * as nouns from './nouns.ts';
import * as Syn from './syn.ts';
import { inflect } from './verb-forms.ts';
import * as verbs from './verbs.ts';
import { wordSet, wordsOf } from './word-set.ts';

/** Any class that makes a word a verb. */
export const ANY_VERB = Syn.sayVerb | Syn.nameVerb | Syn.mindVerb | Syn.otherVerb;
export const ANY_CUE = Syn.sayVerb | Syn.nameVerb | Syn.mindVerb;
const VERB_FORMS = Syn.baseForm | Syn.presentForm | Syn.pastForm | Syn.ingForm | Syn.participleForm;
/** Classes of words that are never a name by themselves, even with a capital. */
export const CLOSED_CLASS =
  Syn.determiner |
  Syn.preposition |
  Syn.conjunction |
  Syn.subordinator |
  Syn.pronoun |
  Syn.possessive |
  Syn.wh |
  Syn.auxiliary |
  Syn.modal |
  Syn.negation |
  Syn.adverb;

const LEXICON = new Map<string, number>();

const mark = (word: string, flags: number) => LEXICON.set(word, (LEXICON.get(word) ?? 0) | flags);

for (const [text, flags] of [
  [words.DETERMINERS, Syn.determiner],
  [words.PREPOSITIONS, Syn.preposition],
  [words.CONJUNCTIONS, Syn.conjunction],
  [words.SUBORDINATORS, Syn.subordinator],
  [words.PRONOUNS, Syn.pronoun],
  [words.SHE, Syn.woman],
  [words.HE, Syn.man],
  [words.POSSESSIVES, Syn.possessive],
  [words.WH_WORDS, Syn.wh],
  [words.AUXILIARIES, Syn.auxiliary],
  [words.MODALS, Syn.modal],
  [words.NEGATIONS, Syn.negation],
  [words.NEGATED_MODALS, Syn.modal | Syn.negation],
  [words.ADVERBS, Syn.adverb],
  [words.TIME_WORDS, Syn.time],
  [words.CAPITAL_TIME_WORDS, Syn.capitalTime],
  [words.PLAIN_NOUNS, 0],
  [nouns.TITLES, Syn.title],
  [nouns.WOMENS_TITLES, Syn.title | Syn.woman],
  [nouns.MENS_TITLES, Syn.title | Syn.man],
  [nouns.NOBLE_WOMEN, Syn.title | Syn.role | Syn.woman],
  [nouns.NOBLE_MEN, Syn.title | Syn.role | Syn.man],
  [nouns.WOMEN, Syn.role | Syn.woman],
  [nouns.MEN, Syn.role | Syn.man],
  [nouns.ROLES, Syn.role],
  [nouns.NATIONALS, Syn.role],
  [nouns.ORGANISATION_WORDS, Syn.organisationWord],
  [nouns.BODY_NOUNS, Syn.bodyNoun],
  [nouns.NAMED_BODY_NOUNS, Syn.organisationWord | Syn.bodyNoun],
  [nouns.PLURAL_PEOPLE, Syn.pluralPeople],
  [nouns.SPEECH_NOUNS, Syn.speechNoun],
  [nouns.DEMONYMS, Syn.demonym],
] as const) {
  for (const word of wordsOf(text)) mark(word, flags);
}

for (const [text, flag] of [
  [words.AUXILIARIES, Syn.auxiliary],
  [words.MODALS, Syn.modal],
] as const) {
  for (const word of wordsOf(text)) mark(`${word}n't`, flag | Syn.negation);
}

const ABBREVIATIONS = new Set(wordsOf(words.ABBREVIATIONS));
for (const word of wordsOf(nouns.SHORT_TITLES)) {
  mark(word, Syn.title);
  mark(`${word}.`, Syn.title);
  ABBREVIATIONS.add(word);
}

for (const stem of wordsOf(nouns.STEMS)) {
  mark(`${stem}woman`, Syn.role | Syn.woman);
  // Many a chairman is a woman.
  mark(`${stem}man`, stem === 'chair' ? Syn.role : Syn.role | Syn.man);
  mark(`${stem}person`, Syn.role);
}

for (const [text, kind] of [
  [verbs.SAY_VERBS, Syn.sayVerb],
  [verbs.NAME_VERBS, Syn.nameVerb],
  [verbs.MIND_VERBS, Syn.mindVerb],
  [verbs.OTHER_VERBS, Syn.otherVerb],
] as const) {
  for (const entry of wordsOf(text)) addVerb(entry, kind);
}

function addVerb(entry: string, kind: number): void {
  const forms = inflect(...(entry.split('/') as [string]));
  mark(forms.base, kind | Syn.baseForm);
  mark(forms.present, kind | Syn.presentForm);
  mark(forms.past, kind | Syn.pastForm | (forms.past === forms.participle ? Syn.participleForm : 0));
  mark(forms.participle, kind | Syn.participleForm);
  mark(forms.ing, kind | Syn.ingForm);
  if (entry.endsWith('ize')) addVerb(entry.replace(/ize$/, 'ise'), kind);
  // Britons labelled and signalled.
  if (/[^aeiou][ae]l$/.test(entry)) {
    mark(`${entry}led`, kind | Syn.pastForm | Syn.participleForm);
    mark(`${entry}ling`, kind | Syn.ingForm);
  }
}

const plural = (word: string): string =>
  `${word.replace(/([sx]|[cs]h)$/, '$1e').replace(/([^aeiou])y$/, '$1ie')}s`;
for (const word of wordsOf(nouns.SPEECH_NOUNS)) if (!word.endsWith('s')) mark(plural(word), Syn.speechNoun);
for (const [word, flags] of [...LEXICON])
  if (flags & Syn.role && !((LEXICON.get(plural(word)) ?? 0) & ~(VERB_FORMS | ANY_VERB)))
    mark(plural(word), Syn.pluralPeople);

/**
 * The word classes of a lower-cased word; 0 if no list has it and its ending says nothing.
 *
 * @param guess whether the ending may tell adverbs and verb forms: not for capitalised words, which may be names.
 */
export function synOf(word: string, guess = true): number {
  return listedSynOf(word) ?? (guess ? guessedSynOf(word) : 0);
}

/** What the lists say of the word or of what it's made of; `undefined` if nothing. */
function listedSynOf(word: string): number | undefined {
  const known = LEXICON.get(word);
  if (known !== undefined) return known;
  if (couldEndTrade(word) && LEARNED_ROLE.test(word)) return Syn.role;
  const isCompound = word.includes('-');
  if (isCompound && CHILDREN_TOLD.test(word)) return Syn.role;
  const kin = isCompound || /^(?:step|grand)/.test(word) ? (LEXICON.get(word.replace(KIN, '')) ?? 0) : 0;
  if (kin & Syn.role) return kin;
  // “Mid-interview”
  return isCompound && /^(?:mid|post|pre)-/.test(word) ? Syn.adverb : undefined;
}

/** What the word's ending says. */
function guessedSynOf(word: string): number {
  if (word.endsWith('ly')) return word.length > 4 ? Syn.adverb : 0;
  if (word.endsWith('ed') && word.length > 3 && word.at(-3) !== 'e')
    return Syn.otherVerb | Syn.pastForm | Syn.participleForm;
  if (word.endsWith('ing')) return /[aeiouy]/.test(word.slice(0, -3)) ? Syn.otherVerb | Syn.ingForm : 0;
  if (!couldEndTrade(word)) return 0;
  if (ROLE_ENDING.test(word)) return Syn.role;
  const one = word.replace(/men$|s$/, (end) => (end === 's' ? '' : 'man'));
  return ROLE_ENDING.test(one) ? Syn.pluralPeople : 0;
}

/** Whether the word's last letter is one of those that trades end in, so that its ending is worth a search. */
function couldEndTrade(word: string): boolean {
  return 'dlnrsty'.includes(word.charAt(word.length - 1));
}

/** The ex-husband, the singer-turned-actress and the president-elect are what they are without. */
const KIN = /^(?:co-|ex-|vice-|then-|step|grand|[a-z]+-turned-)|-elect$/;
/** Trades by endings that no surname has, and the 43-year-old. */
const LEARNED_ROLE = /(?:ologist|nomist|alist|umnist|tivist|ician|-year-old)$/;
/** A mother-of-two. */
const CHILDREN_TOLD = /^(?:mum|dad|(?:grand)?(?:mother|father))-of-[a-z]+$/;
/** Trades by their ending: economist, technician, fisherman, neurosurgeon, policymaker. */
const ROLE_ENDING =
  /^[a-z-]{3,}(?:ist|ician|man|boy|girl|person|surgeon|keeper|maker|worker|owner|runner|seeker|goer)$/;

/** Whether a full stop after the lower-cased word belongs to it. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word);

/** Whether any list has the lower-cased word. */
export const isKnownWord = (word: string): boolean => LEXICON.has(word);

export const hasVerbForm = (flags: number): boolean => (flags & VERB_FORMS) !== 0 && (flags & ANY_VERB) !== 0;

const HEARING = wordSet('hear hears heard hearing');

/** “The jury heard”, “heard the pilot say” */
export const isHearingVerb = (word: string): boolean => HEARING.has(word);

/** Whether the verb is said by another than whoever spoke before. */
export const isReply = (word: string): boolean => REPLIES.has(word);

const REPLIES = wordSet(
  'answer answers answered answering reply replies replied replying respond responds responded responding retort retorts retorted retorting',
);

/** Whether who does it takes up what another said: “disagreed”, “denied it”. */
export const isReaction = (word: string): boolean =>
  /^(?:(?:dis)?agree|den[iy]|disput|object|demur|refus|declin|accept|reject|apologi)/.test(word);

/** Whether who does it wants an answer from somebody else. */
export const isAsking = (word: string): boolean =>
  /^(?:ask|press|inquir|question|interview|challeng|quiz)/.test(word);

/** Those who do something, by the ending: a questioner, economists, musicians. */
export const isPeople = (word: string): boolean =>
  /(?:(?:er|or|ist|ian|ant|[dgty]ee)s?|men|women|people)$/.test(word);

const ISSUING =
  /^(?:(?:post|send|issu|releas|publish|tweet|shar|deliver|fil|sign|circulat|submit|e?-?mail)(?:t?ed|t?ing|e?s|e)?|sent|wr(?:it(?:es?|ing|ten)|ote)|putt?(?:s|ing)?|giv(?:es?|ing)|gave|leaves?|left)$/;

/** “Hill sent a letter”: who does this speaks in what they send, write or publish; who gets or shows it doesn't. */
export const isIssuing = (verb: string): boolean => ISSUING.test(verb);

const BEATS =
  /^(?:sh[ao]ok|shakes|nod\w*|smil\w*|laugh\w*|sigh\w*|shrug\w*|grin\w*|frown\w*|winc\w*|flinch\w*|blush\w*|bristl\w*|wink\w*|wip\w*|cri(?:es|ed)|we[ep]pt?s?|paus\w*|hesitat\w*|stop\w*|point\w*|gestur\w*|look\w*|turn\w*|lean\w*|holds?|held|rais\w*|roll\w*|thr[eo]ws?|wav\w*|pull\w*|puts?|st(?:oo|an)ds?|s[ai]ts?|(?:dis)?agree\w*|object\w*|dissent\w*|demur\w*|protest\w*|scoff\w*|snort\w*|interrupt\w*|cuts?|jump\w*|chim\w*|stepp?\w*|walk\w*)$/;

/** What somebody does beside speaking, or instead: “Hill shook her head. ‘No.’” */
export const isBeat = (word: string): boolean => BEATS.test(word);
