import { headOf, mentionOf, verbOf } from '../discourse.ts';
import { ANY_VERB } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { verbBefore } from '../syntax/clause.ts';
import { itemAt } from '../syntax/item-at.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has, isCapitalised, type Tokens } from '../syntax/tokens.ts';
import { lastMark } from './neighbourhood.ts';
import { countWords, inside } from './quoted-words.ts';
import type { NotSpeechRule, Site } from './rule.ts';

export const coined: NotSpeechRule = {
  id: 'coined-term',
  why: '“Known as”, “so-called” and the like introduce a term, not somebody’s words.',
  applies(site) {
    const { d, phrases, k } = site;
    const { lower } = d.tokens;
    if (isLocalName(site)) return true;
    const from = phrases[Math.max(0, k - 4)]?.from as number;
    let at = (phrases[k] as Phrase).from - 1;
    // “An ad titled, ‘Harbour’”
    if (
      at >= from &&
      lower[at] === ',' &&
      /^(?:(?:en)?titled|headlined|words?)$/.test(lower[at - 1] as string)
    )
      at--;
    if (at >= from && ARTICLES.has(lower[at] as string)) at--;
    if (at < from) return false;
    const [last, before] = [lower[at] as string, lower[at - 1] ?? ''];
    const isNear = (words: RegExp) => lower.slice(from, at).some((word) => words.test(word));
    if (last === 'by' && before === 'meant') return true;
    if (last === 'as' && isNear(/^(?:marketed|advertised)$/)) return true;
    if (last === 'as' && isNear(/^(?:identified|introduced)$/) && isNear(/sel(?:f|ves)$/)) return true;
    // “A man who goes by ‘Pops’”
    if (
      last === 'by' &&
      /^go(?:es|ing)?$|^went$/.test(before) &&
      !/^(?:time|years|weeks|days)$/.test(lower[at - 2] ?? '')
    )
      return true;
    const coins =
      COINING.has(last) ||
      (before === 'the' && TERMS.has(last)) ||
      (last === 'for' && /^(?:stands|short)$/.test(before)) ||
      ((last === 'as' || last === 'for') && (before === 'known' || lower[at - 2] === 'known')) ||
      (last === 'as' && isKnownTo(d.tokens, at));
    return coins && !isNear(/^by$/);
  },
};

const CALLS = wordSet('call calling');
/** In tokens, with its marks. */
const LONGEST_NAME = 6;

/** “Students call the hall ‘the Barn’”: what many call something, with the capital of a name. */
function isLocalName(site: Site): boolean {
  const { d, phrases, k } = site;
  const quotation = phrases[k] as Phrase;
  if (quotation.to - quotation.from > LONGEST_NAME) return false;
  const v = verbBefore(phrases, k);
  if (v < k - 3 || !CALLS.has(verbOf(d, itemAt(phrases, v)))) return false;
  const [from, to] = inside(d, site);
  const first = d.tokens.lower[from] === 'the' ? from + 1 : from;
  const words = countWords(d, first, to);
  if (words < 1 || words > 2 || /[!?]/.test(lastMark(site))) return false;
  for (let i = first; i < to; i++)
    if (d.tokens.shape[i] !== Shape.punctuation && !isCapitalised(d.tokens, i)) return false;
  // “Opponents call it ‘Madness’” may be what they say.
  if (first === from && d.tokens.lower[from - 2] !== 'the') return false;
  const many = itemAt(phrases, subjectOf(d, phrases, v));
  const mention = mentionOf(d, many);
  if (!mention || phrases[v]?.from !== phrases[v]?.main) return false;
  const word = headOf(d, mention);
  return word === 'they' || (mention.kind === 'noun' && isPlural(word) && !PARTISANS.has(word));
}

const isPlural = (word: string): boolean => /[^s]s$/.test(word) || word === 'people';

/** What these call something is what they say of it. */
const PARTISANS = wordSet(
  'critics opponents detractors supporters republicans democrats conservatives tories liberals campaigners activists environmentalists protesters',
);

/** “Known to members as”, “known in the family as”, with “as” at `at`. */
function isKnownTo(tokens: Tokens, at: number): boolean {
  for (let t = at - 1; t > 0 && t > at - 9 && tokens.shape[t] !== Shape.punctuation; t--) {
    if (tokens.lower[t] === 'known') return KNOWN_TO.has(tokens.lower[t + 1] as string);
    if (has(tokens, t, ANY_VERB) && has(tokens, t, Syn.pastForm | Syn.presentForm)) return false;
  }
  return false;
}

const KNOWN_TO = wordSet('to among in within around locally throughout');

const COINING = wordSet(
  'so-called dubbed titled entitled untitled subtitled retitled named nicknamed codenamed code-named renamed headlined',
);
const ARTICLES = wordSet('a an the');
/** After “the”. */
const TERMS = wordSet(
  'word words term terms phrase acronym hashtag nickname singular plural verb noun adjective name',
);
