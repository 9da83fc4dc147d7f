import type { Discourse } from '../discourse.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { readName } from './name.ts';
import type { Registry } from './registry.ts';

/** Robert C. “Bobby” Scott: the names on both sides of a nickname are one. */
export function namesAroundNicknames(d: Discourse, registry: Registry): Set<Mention> {
  const joined = new Set<Mention>();
  d.quotations.forEach((span, q) => {
    const phrases = d.blocks[span.block] as readonly Phrase[];
    const k = d.phraseOf[q] as number;
    if (!isNickname(d, phrases, k)) return;
    const given = d.mentions[(phrases[k - 1] as Phrase).index] as Mention;
    const family = d.mentions[(phrases[k + 1] as Phrase).index] as Mention;
    const first = readName(d.text, d.tokens, given);
    const last = readName(d.text, d.tokens, family);
    const entity = registry.addFull({
      ...last,
      written: `${first.written} ${last.written}`,
      keys: [...first.keys, ...last.keys],
      gender: first.gender,
      person: true,
      body: false,
    });
    given.entity = family.entity = entity.id;
    joined.add(given).add(family);
  });
  return joined;
}

/** Whether the quotation at `k` is a nickname: a capitalised word or two between a given name and a surname. */
export function isNickname(d: Discourse, phrases: readonly Phrase[], k: number): boolean {
  if (k < 1) return false;
  const before = phrases[k - 1];
  const after = phrases[k + 1];
  if (before?.kind !== Kind.nounPhrase || after?.kind !== Kind.nounPhrase) return false;
  const span = d.quotations[(phrases[k] as Phrase).index];
  const given = d.mentions[before.index];
  const family = d.mentions[after.index];
  return (
    given?.kind === 'name' &&
    family?.kind === 'name' &&
    family.from === family.nameFrom &&
    span !== undefined &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(d.text.slice(span.start, span.end))
  );
}
