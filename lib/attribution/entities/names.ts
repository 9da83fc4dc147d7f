import type { Discourse } from '../discourse.ts';
import { isGivenName } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken, readNounPhrase } from '../syntax/noun-phrase.ts';
import { has } from '../syntax/tokens.ts';
import { type Name, readName } from './name.ts';

/** A mention and the name in it. */
export interface Named {
  mention: Mention;
  name: Name;
}

/**
 * Lists the names of an article in the order of the text: those of its noun phrases, those inside longer phrases, and
 * those inside quotations, which are no phrases of the text around.
 *
 * @param from names before this token are left out.
 */
export function namesOf(d: Discourse, from: number): Named[] {
  const names: Named[] = [];
  const quoted = namesInQuotations(d);
  let next = 0;
  const add = (mention: Mention) => names.push({ mention, name: readName(d.text, d.tokens, mention) });
  const addQuoted = () => {
    const mention = quoted[next++] as Mention;
    add(mention);
    addNamesake(d, mention, add);
  };
  for (const mention of d.mentions) {
    while (next < quoted.length && (quoted[next] as Mention).from < mention.from) addQuoted();
    if (mention.from < from) continue;
    if (mention.kind === 'name') {
      add(mention);
      addNamesake(d, mention, add);
    }
    if (mention.kind === 'noun' && mention.head - mention.from > 1) addNamesWithin(d, mention, add);
  }
  while (next < quoted.length) addQuoted();
  return names;
}

/** “The Ann Hill Foundation” holds the full name of a person, too. */
function addNamesake(d: Discourse, mention: Mention, add: (mention: Mention) => void): void {
  const from = mention.nameFrom;
  if (mention.nameTo - from < 3 || !isGivenName(d.tokens.lower[from] as string)) return;
  if (!has(d.tokens, mention.head, Syn.organisationWord | Syn.bodyNoun | Syn.speechNoun)) return;
  add({ ...mention, from, to: from + 2, head: from + 1, nameTo: from + 2, roleFrom: -1, roleTo: -1 });
}

/** Full names inside a longer phrase: “Ann Hill supporters”. */
function addNamesWithin(d: Discourse, mention: Mention, add: (mention: Mention) => void): void {
  for (let i = mention.from; i < mention.head; i++) {
    if (!isGivenName(d.tokens.lower[i] as string) || !isNameToken(d.tokens, i, i === mention.from)) continue;
    if (has(d.tokens, i, Syn.organisationWord | Syn.demonym)) continue;
    let end = i + 1;
    while (end < mention.head && isNameToken(d.tokens, end, false)) end++;
    if (end - i === 2) {
      add({
        ...mention,
        from: i,
        to: end,
        head: end - 1,
        kind: 'name',
        nameFrom: i,
        nameTo: end,
        roleFrom: -1,
        roleTo: -1,
      });
    }
    i = end;
  }
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
