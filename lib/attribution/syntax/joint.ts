import * as Syn from '../lexicon/syn.ts';
import * as Form from './form.ts';
import * as Kind from './kind.ts';
import { startsClause } from './marks.ts';
import type { Mention } from './mention.ts';
import type { Phrase } from './phrase.ts';
import { has, type Tokens } from './tokens.ts';

/** Notes which noun phrases begin a clause as a joint subject: “Hill and Reed said”. */
export function joinSubjects(tokens: Tokens, phrases: readonly Phrase[], mentions: readonly Mention[]): void {
  for (let i = 0; i + 3 < phrases.length; i++) {
    const and = phrases[i + 1] as Phrase;
    if (and.kind !== Kind.conjunction || tokens.lower[and.from] !== 'and') continue;
    const left = phrases[i] as Phrase;
    const right = phrases[i + 2] as Phrase;
    if (left.kind !== Kind.nounPhrase || right.kind !== Kind.nounPhrase || !startsClause(phrases[i - 1]))
      continue;
    // “The former mayor and senator” is one person.
    const second = mentions[right.index] as Mention;
    if (
      second.kind !== 'name' &&
      !has(tokens, right.from, Syn.determiner | Syn.possessive) &&
      !has(tokens, second.head, Syn.pluralPeople)
    )
      continue;
    let v = i + 3;
    while (phrases[v]?.kind === Kind.adverb) v++;
    const verb = phrases[v];
    if (verb?.kind === Kind.verb && verb.form === Form.finite)
      (mentions[left.index] as Mention).joined = right.index;
  }
}
