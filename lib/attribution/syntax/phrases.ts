import { ANY_VERB } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Kind from './kind.ts';
import type { Mention } from './mention.ts';
import { isNameToken } from './name-token.ts';
import { blank, readNounPhrase } from './noun-phrase.ts';
import { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has, isCapitalised, isPossessive, type Tokens } from './tokens.ts';
import { isQualifier, readVerb } from './verb-phrase.ts';

/**
 * Cuts the tokens [from, to) of one block into phrases; a quotation is one opaque phrase.
 *
 * @param mentions every noun phrase found is added here; its phrase carries the index.
 */
export function readPhrases(tokens: Tokens, from: number, to: number, mentions: Mention[]): Phrase[] {
  // Room for one a token: arrays that grow leave their smaller selves behind.
  const phrases = new Array<Phrase>(to - from);
  let size = 0;
  let sentenceStart = true;
  let nextQuote = from;
  let at = from;
  while (at < to) {
    const quote = tokens.quote[at] as number;
    if (quote >= 0) {
      let stop = at + 1;
      while (stop < to && tokens.quote[stop] === quote) stop++;
      phrases[size++] = new Phrase(Kind.quotation, at, stop, quote);
      sentenceStart = endsSentence(tokens, stop - 1);
      at = stop;
      continue;
    }
    while (nextQuote < to && (nextQuote < at || tokens.quote[nextQuote] === -1)) nextQuote++;
    const limit = Math.min(nextQuote, at + MAX_PHRASE);
    const previous = size > 0 ? phrases[size - 1] : undefined;
    const one = readOne(tokens, at, limit, sentenceStart, previous, mentions);
    phrases[size++] = one;
    at = one.to;
    sentenceStart = one.kind === Kind.stop || (one.kind === Kind.punctuation && one.mark === '•');
  }
  phrases.length = size;
  return phrases;
}

/** No phrase is longer, in tokens: the work on an endless one stays bounded. */
const MAX_PHRASE = 60;

function endsSentence(tokens: Tokens, last: number): boolean {
  const mark = tokens.lower[last] as string;
  const before = tokens.lower[last - 1] as string | undefined;
  return isStop(mark) || (before !== undefined && isStop(before));
}

const isStop = (mark: string): boolean => mark === '.' || mark === '!' || mark === '?' || mark === '…';

function readOne(
  tokens: Tokens,
  at: number,
  limit: number,
  sentenceStart: boolean,
  previous: Phrase | undefined,
  mentions: Mention[],
): Phrase {
  const word = tokens.lower[at] as string;
  if (tokens.shape[at] === Shape.punctuation) {
    const owns =
      previous?.kind === Kind.nounPhrase &&
      isPossessive(tokens, at) &&
      tokens.end[at - 1] === tokens.start[at];
    if (!owns && word !== '$' && word !== '£' && word !== '€' && word !== '@' && word !== '#')
      return new Phrase(isStop(word) ? Kind.stop : Kind.punctuation, at, at + 1, -1, word);
  }
  const flags = tokens.syn[at] as number;
  if (isPossessive(tokens, at)) {
    if (previous?.kind === Kind.nounPhrase) {
      (mentions[previous.index] as Mention).possessive = true;
      const owned = at + 1 < limit ? readNounPhrase(tokens, at + 1, limit, false, true) : null;
      if (owned) {
        owned.owner = previous.index;
        owned.definite = true;
        return nounPhrase(owned, mentions);
      }
    }
    return new Phrase(Kind.adverb, at, at + 1);
  }
  if (word === 'according' && tokens.lower[at + 1] === 'to' && at + 1 < limit)
    return new Phrase(Kind.according, at, at + 2);
  const verb = readVerb(tokens, at, limit, previous, sentenceStart);
  if (verb) return verb;
  if (flags & Syn.wh || word === 'whose') return new Phrase(Kind.wh, at, at + 1);
  if (word === 'that' && relativeThat(tokens, at, previous)) return new Phrase(Kind.wh, at, at + 1);
  if (
    flags & Syn.subordinator &&
    // “Hill once called it”
    !(word === 'once' && has(tokens, at + 1, Syn.pastForm)) &&
    !isNameToken(tokens, at, sentenceStart)
  )
    return new Phrase(Kind.subordinator, at, at + 1);
  if (
    flags & Syn.pronoun &&
    !isNameToken(tokens, at, false) &&
    !(flags & Syn.possessive && nextIsNoun(tokens, at, limit))
  ) {
    const mention = blank(at, at + 1, at);
    mention.kind = 'pronoun';
    return nounPhrase(mention, mentions);
  }
  if (flags & Syn.conjunction) return new Phrase(Kind.conjunction, at, at + 1);
  const mention = readNounPhrase(tokens, at, limit, sentenceStart, isQualifier(tokens, at, limit, previous));
  if (mention) {
    // “The ‘Night Harbour’ star said”
    if (previous?.kind === Kind.quotation && tokens.lower[previous.from - 1] === 'the')
      mention.definite = true;
    return ownedNounPhrase(tokens, mention, mentions);
  }
  if (flags & Syn.preposition) return new Phrase(Kind.preposition, at, at + 1);
  return new Phrase(Kind.adverb, at, at + 1);
}

const OWNERS = wordSet('his her its their');

/** Adds the mention, and before it the pronoun of “his campaign” as its owner. */
function ownedNounPhrase(tokens: Tokens, mention: Mention, mentions: Mention[]): Phrase {
  const word = tokens.lower[mention.from] as string;
  if (mention.owner < 0 && mention.from < mention.head && OWNERS.has(word)) {
    const owner = blank(mention.from, mention.from + 1, mention.from);
    owner.kind = 'pronoun';
    owner.possessive = true;
    mention.owner = mentions.length;
    mentions.push(owner);
  }
  return nounPhrase(mention, mentions);
}

function nounPhrase(mention: Mention, mentions: Mention[]): Phrase {
  return new Phrase(Kind.nounPhrase, mention.from, mention.to, mentions.push(mention) - 1);
}

const ARTICLES = wordSet('a an the this that these those');

const nextIsNoun = (tokens: Tokens, at: number, limit: number): boolean =>
  at + 1 < limit &&
  tokens.shape[at + 1] !== Shape.punctuation &&
  // “Lent her the money”
  !ARTICLES.has(tokens.lower[at + 1] as string) &&
  !has(
    tokens,
    at + 1,
    Syn.preposition |
      Syn.conjunction |
      Syn.auxiliary |
      Syn.modal |
      Syn.subordinator |
      Syn.wh |
      Syn.pronoun |
      Syn.time,
  ) &&
  !((tokens.syn[at + 1] as number) & Syn.adverb && !(tokens.lower[at + 1] as string).endsWith('ly'));

/** “the group that said …”: after a noun and before a verb, that = which. */
const relativeThat = (tokens: Tokens, at: number, previous: Phrase | undefined): boolean =>
  previous?.kind === Kind.nounPhrase &&
  has(tokens, at + 1, ANY_VERB | Syn.auxiliary | Syn.modal) &&
  !isCapitalised(tokens, at + 1);
