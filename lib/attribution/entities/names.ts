import type { Discourse } from '../discourse.ts';
import { isGivenName } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken } from '../syntax/name-token.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import * as Shape from '../syntax/shape.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { type Name, readName } from './name.ts';
import { Wording } from './wording.ts';

/** A mention and the name in it. */
export interface Named {
  mention: Mention;
  name: Name;
}

/**
 * Lists the names of an article in the order of the text: those of its noun phrases and those inside
 * quotations, which are no phrases of the text around.
 *
 * An office before a name that no list has is taken out of the name: the mention’s bounds and the word’s class change.
 *
 * @param from names before this token are left out.
 */
export function namesOf(d: Discourse, from: number): Named[] {
  const names = namesInQuotations(d);
  for (const mention of d.mentions) {
    if (mention.from < from || mention.kind !== 'name') continue;
    if (isOwnedOffice(d.tokens, mention)) mention.kind = 'noun';
    else names.push(mention);
  }
  names.sort((a, b) => a.from - b.from);
  const offices = new Set<string>();
  const wording = new Wording(d.tokens);
  for (const mention of names) splitOffice(d.tokens, mention, offices, wording);
  return names.map((mention) => ({ mention, name: readName(d.text, d.tokens, mention) }));
}

/** “The Attorney General’s Office”: a name only with its owner. */
const isOwnedOffice = (tokens: Tokens, { owner, head, nameFrom }: Mention): boolean =>
  owner >= 0 && nameFrom === head && /^(?:office|department|court)$/.test(tokens.lower[head] as string);

/**
 * “Comptroller Maud Hill”, later “Comptroller Hill”: an office that no list has is no part of the name.
 *
 * @param offices those found so far; one found here is added.
 */
function splitOffice(tokens: Tokens, mention: Mention, offices: Set<string>, wording: Wording): void {
  const { lower, syn } = tokens;
  for (let i = mention.nameTo - 2; i >= mention.nameFrom; i--) {
    const word = lower[i] as string;
    // “Former secretary of State Hill”
    const isState = word === 'state' && lower[i - 1] === 'of';
    if (
      !isState &&
      !offices.has(word) &&
      (i > mention.nameTo - 3 || !isUnlistedOffice(tokens, i, mention.nameTo - 1, wording))
    )
      continue;
    if (!isState) offices.add(word);
    syn[i] = Syn.role;
    if (mention.roleFrom < 0) mention.roleFrom = mention.nameFrom;
    mention.nameFrom = mention.roleTo = i + 1;
    return;
  }
}

/**
 * Whether token `i`, before a full name that ends with token `last`, is a word for somebody who does something: a long
 * one, or one that the text has without a capital as well; “Assemblywoman” can be nothing else.
 */
function isUnlistedOffice(tokens: Tokens, i: number, last: number, wording: Wording): boolean {
  const word = tokens.lower[i] as string;
  const isLong = word.length > 8;
  if (tokens.syn[i] !== 0 || tokens.shape[i] !== Shape.capital || isGivenName(word)) return false;
  if (!/(?:[eo]r|ar|man|dent)$/.test(word) || !(isLong || wording.isUncapitalised(word))) return false;
  return (
    (isLong && /m(?:an|aster)$/.test(word)) ||
    isGivenName(tokens.lower[i + 1] as string) ||
    wording.isAlsoAlone(last)
  );
}

function namesInQuotations(d: Discourse): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < d.tokens.length; i++) {
    const quote = d.tokens.quote[i] as number;
    if (quote < 0 || !isNameToken(d.tokens, i, true)) continue;
    let to = i + 1;
    while (to < d.tokens.length && d.tokens.quote[to] === quote && to < i + 12) to++;
    const mention = readNounPhrase(d.tokens, i, to, false);
    if (!mention) continue;
    i = mention.to - 1;
    if (mention.kind === 'name') found.push(mention);
  }
  return found;
}
