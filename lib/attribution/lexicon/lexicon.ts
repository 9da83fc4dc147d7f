import * as words from './function-words.ts';
import * as nouns from './nouns.ts';
import * as Syn from './syn.ts';
import { inflect } from './verb-forms.ts';
import { IRREGULAR_VERBS, MIND_VERBS, NAME_VERBS, OTHER_VERBS, SAY_VERBS } from './verbs.ts';

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

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const mark = (word: string, flags: number) => LEXICON.set(word, (LEXICON.get(word) ?? 0) | flags);

const IRREGULAR = new Map(
  IRREGULAR_VERBS.replace(/\s+/g, ' ')
    .split('|')
    .map((entry) => entry.trim().split(' '))
    .map(([base, past, participle]) => [base as string, { past, participle }]),
);

function addVerbs(text: string, kind: number) {
  for (const base of list(text)) {
    const irregular = IRREGULAR.get(base);
    const forms = inflect(base, irregular?.past, irregular?.participle);
    mark(forms.base, kind | Syn.baseForm);
    mark(forms.present, kind | Syn.presentForm);
    mark(forms.past, kind | Syn.pastForm | (forms.past === forms.participle ? Syn.participleForm : 0));
    mark(forms.participle, kind | Syn.participleForm);
    mark(forms.ing, kind | Syn.ingForm);
  }
}

addVerbs(SAY_VERBS, Syn.sayVerb);
addVerbs(NAME_VERBS, Syn.nameVerb);
addVerbs(MIND_VERBS, Syn.mindVerb);
addVerbs(OTHER_VERBS, Syn.otherVerb);

for (const [text, flags] of [
  [words.DETERMINERS, Syn.determiner],
  [words.PREPOSITIONS, Syn.preposition],
  [words.CONJUNCTIONS, Syn.conjunction],
  [words.SUBORDINATORS, Syn.subordinator],
  [words.PRONOUNS, Syn.pronoun],
  [words.POSSESSIVES, Syn.possessive],
  [words.WH_WORDS, Syn.wh],
  [words.AUXILIARIES, Syn.auxiliary],
  [words.MODALS, Syn.modal],
  [words.NEGATIONS, Syn.negation],
  [words.ADVERBS, Syn.adverb],
  [words.TIME_WORDS, Syn.time],
  [words.CAPITAL_TIME_WORDS, Syn.capitalTime],
  [words.PLAIN_NOUNS, 0],
  [nouns.TITLES, Syn.title],
  [nouns.ROLES, Syn.role],
  [nouns.ORGANISATION_WORDS, Syn.organisationWord],
  [nouns.BODY_NOUNS, Syn.bodyNoun],
  [nouns.NAMED_BODY_NOUNS, Syn.organisationWord | Syn.bodyNoun],
  [nouns.PLURAL_PEOPLE, Syn.pluralPeople],
  [nouns.SPEECH_NOUNS, Syn.speechNoun],
  [nouns.DEMONYMS, Syn.demonym],
] as const) {
  for (const word of list(text)) mark(word, flags);
}

const plural = (word: string): string =>
  /(?:[sx]|[cs]h)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
for (const word of list(nouns.SPEECH_NOUNS)) if (!word.endsWith('s')) mark(plural(word), Syn.speechNoun);
for (const word of list(nouns.ROLES)) if (!LEXICON.has(plural(word))) mark(plural(word), Syn.pluralPeople);

/**
 * The word classes of a lower-cased word; 0 if no list has it and its ending says nothing.
 *
 * @param guess whether the ending may tell adverbs and verb forms: not for capitalised words, which may be names.
 */
export function synOf(word: string, guess = true): number {
  const known = LEXICON.get(word);
  if (known !== undefined) return known;
  if (LEARNED_ROLE.test(word)) return Syn.role;
  if (!guess) return 0;
  if (word.length > 3) {
    if (word.endsWith('ly')) return word.length > 4 ? Syn.adverb : 0;
    if (word.endsWith('ed')) return Syn.otherVerb | Syn.pastForm | Syn.participleForm;
    if (ROLE_ENDING.test(word)) return Syn.role;
    if (PLURAL_ROLE_ENDING.test(word)) return Syn.pluralPeople;
    if (word.endsWith('ing') && word.length > 4) return Syn.otherVerb | Syn.ingForm;
  }
  return 0;
}

/** Trades by endings that no surname has, and the 43-year-old mother-of-two. */
const LEARNED_ROLE =
  /(?:ologist|nomist|alist|umnist|tivist|ician|-year-old|^(?:mum|dad|(?:grand)?(?:mother|father))-of-[a-z]+)$/;
/** Trades by their ending: economist, technician, fisherman, neurosurgeon, policymaker. */
const ROLE_ENDING = /^[a-z-]{3,}(?:ist|ician|man|person|surgeon|keeper|maker|worker|owner|seeker|goer)$/;
const PLURAL_ROLE_ENDING =
  /^[a-z-]{3,}(?:ists|icians|men|surgeons|keepers|makers|workers|owners|seekers|goers)$/;

/** Whether a full stop after the lower-cased word belongs to it. */
export const isAbbreviation = (word: string): boolean => words.ABBREVIATIONS.has(word);

/** Whether any list has the lower-cased word. */
export const isKnownWord = (word: string): boolean => LEXICON.has(word);

export const hasVerbForm = (flags: number): boolean => (flags & VERB_FORMS) !== 0 && (flags & ANY_VERB) !== 0;

/** Those who do something, by the ending: a questioner, economists, musicians. */
export const isPeople = (word: string): boolean =>
  /(?:(?:er|or|ist|ian|ant|ee)s?|men|women|people)$/.test(word);
