import type { ArticleText } from '../article/article-text.ts';
import { isSpaceCode } from '../quotation/characters.ts';
import { findQuotations, type QuotationOptions } from '../quotation/find-quotations.ts';
import type { QuotedSpan } from '../quotation/types.ts';
import { joinSubjects } from './syntax/joint.ts';
import * as Kind from './syntax/kind.ts';
import type { Mention } from './syntax/mention.ts';
import type { Phrase } from './syntax/phrase.ts';
import { readPhrases } from './syntax/phrases.ts';
import { markSentenceEnds } from './syntax/sentences.ts';
import { type Tokens, tokenize } from './syntax/tokens.ts';
import { markWordNames } from './syntax/word-names.ts';

/** An article, read: its tokens, quotations, noun phrases, and the phrases of each block. */
export interface Discourse {
  article: ArticleText;
  text: string;
  tokens: Tokens;
  quotations: QuotedSpan[];
  mentions: Mention[];
  /** One list of phrases a block. */
  blocks: Phrase[][];
  /** For each quotation, where its phrase stands in its block's list. */
  phraseOf: Int32Array;
}

/** Reads an article into tokens, quotations, phrases and mentions. */
export function readDiscourse(article: ArticleText, options: QuotationOptions): Discourse {
  const quotations = findQuotations(article, options);
  const tokens = tokenize(article.text, quotations);
  markWordNames(tokens);
  const mentions: Mention[] = [];
  const phraseOf = new Int32Array(quotations.length).fill(-1);
  const blocks: Phrase[][] = [];
  let at = 0;
  for (const block of article.blocks) {
    const from = at;
    while (at < tokens.length && (tokens.start[at] as number) < block.end) at++;
    const phrases = readPhrases(tokens, from, at, mentions);
    phrases.forEach((one, k) => {
      if (one.kind === Kind.quotation) phraseOf[one.index] = k;
    });
    markSentenceEnds(article.text, tokens, phrases, quotations);
    joinSubjects(tokens, phrases, mentions);
    blocks.push(phrases);
  }
  return { article, text: article.text, tokens, quotations, mentions, blocks, phraseOf };
}

/** The mention of a noun phrase; undefined for any other phrase. An index of -1 into an array would be slow. */
export const mentionOf = (d: Discourse, phrase: Phrase | undefined): Mention | undefined =>
  phrase?.kind === Kind.nounPhrase ? d.mentions[phrase.index] : undefined;

/** The phrase's first word, lower-cased; empty where there is no phrase. */
export const wordOf = (d: Discourse, phrase: Phrase | undefined): string =>
  phrase ? (d.tokens.lower[phrase.from] as string) : '';

/** The word that a mention is about, lower-cased: the noun, the last of a name. */
export const headOf = (d: Discourse, mention: Mention): string => d.tokens.lower[mention.head] as string;

/** A verb's main word, lower-cased; empty where there is no phrase. */
export const verbOf = (d: Discourse, verb: Phrase | undefined): string =>
  verb ? (d.tokens.lower[verb.main] as string) : '';

/** Token with which the mention begins, its owner included. */
export function fromOwner({ mentions }: Discourse, { from, owner }: Mention): number {
  return owner < 0 ? from : Math.min(from, (mentions[owner] as Mention).from);
}

/** The last character inside the marks of quotation `q`. */
export const lastOf = ({ text, quotations }: Discourse, q: number): string =>
  text[(quotations[q] as QuotedSpan).end - 1] as string;

/** The text of the tokens [from, to), white space folded. */
export function textOf(d: Discourse, from: number, to: number): string {
  if (to <= from) return '';
  return folded(d.text.slice(d.tokens.start[from], d.tokens.end[to - 1]));
}

/** The text with a single space for each stretch of white space; mostly it is so already. */
export const folded = (text: string): string => (isFolded(text) ? text : text.replace(/\s+/g, ' '));

/** Faster than a pattern: most of what is looked at is a name. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpaceCode(code) && (code !== 32 || text.charCodeAt(i + 1) === 32)) return false;
  }
  return true;
}
