import type { Discourse } from '../discourse.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken } from '../syntax/name-token.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { type Name, readName } from './name.ts';

/** A mention and the name in it. */
export interface Named {
  mention: Mention;
  name: Name;
}

/**
 * Lists the names of an article in the order of the text: those of its noun phrases and those inside
 * quotations, which are no phrases of the text around.
 *
 * @param from names before this token are left out.
 */
export function namesOf(d: Discourse, from: number): Named[] {
  const names = namesInQuotations(d);
  for (const mention of d.mentions) if (mention.from >= from && mention.kind === 'name') names.push(mention);
  return names
    .sort((a, b) => a.from - b.from)
    .map((mention) => ({ mention, name: readName(d.text, d.tokens, mention) }));
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
