import { type Discourse, headOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Registry } from './registry.ts';

/** “The retailer Fennel”: nouns for what is nobody, though a name of one word follows. */
const FIRMS = wordSet(
  'retailer supermarket lender insurer airline carmaker drugmaker chipmaker manufacturer',
);
/** Those that need a word before them, too: “the energy firm Lumen”, but “the firm Hill owns”. */
const KINDS_OF_FIRM = wordSet('company firm chain app platform brand start-up startup website service bank');

/** “The retailer” before a name of one word: whether tokens `[from, to)` introduce a body. */
export function introducesFirm(d: Discourse, from: number, to: number): boolean {
  const noun = d.tokens.lower[to - 1] as string;
  return (
    d.tokens.lower[from - 1] === 'the' && (FIRMS.has(noun) || (to - from > 1 && KINDS_OF_FIRM.has(noun)))
  );
}

/** What only a body has: “Kestrel Dynamics, whose founder”. */
const OF_BODIES = /^(?:(?:co-)?founders?|owners?|members|shareholders|headquarters|users|executive)$/;

/** What only a body does, of all that is no person: “Kestrel Dynamics, which owns the mine”. */
const OWNS = /^(?:own|run|ran|employ|operat|sell|sold|represent|publish|suppl|manag|manufactur)/;

/** Not “which runs through Avon”, “which is sold in Avon”. */
const isOwning = (d: Discourse, phrases: readonly Phrase[], v: number): boolean =>
  OWNS.test(verbOf(d, phrases[v])) &&
  phrases[v]?.passive === false &&
  phrases[v + 1]?.kind === Kind.nounPhrase;

/** “Rob Field, who grazes cattle there”: two words and no article before them, so somebody’s name; or a body’s by what it has or does. */
export function noteKind(d: Discourse, registry: Registry, phrases: readonly Phrase[], i: number): void {
  const wh = wordOf(d, phrases[i + 2]);
  if (wh !== 'who' && wh !== 'whose' && wh !== 'which') return;
  const mention = mentionOf(d, phrases[i]);
  const entity = registry.entity(mention?.entity ?? -1);
  if (mention?.kind !== 'name' || mention.nameFrom !== mention.from || !entity) return;
  const owned = mentionOf(d, phrases[i + 3]);
  const isBody =
    wh === 'which'
      ? entity.keys.length > 1 && isOwning(d, phrases, i + 3)
      : wh === 'whose' && owned !== undefined && OF_BODIES.test(headOf(d, owned));
  if (isBody && entity.kind === 'unknown') entity.kind = 'body';
  const before = itemAt(phrases, i - 1)?.kind ?? Kind.stop;
  const opens = before === Kind.stop || before === Kind.quotation;
  if (wh === 'who' && opens && entity.keys.length === 2) entity.kind = 'person';
}
