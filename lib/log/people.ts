/** Which names are one person's, across articles. */
import type { PersonRow } from './rows.ts';
import { folded } from './search.ts';

/**
 * Says for each name which person's it is, by the name that the person goes by.
 *
 * Names that differ in titles, initials, case or accents are one person's; a surname alone is that of the only person
 * of that surname. What the reader said of a name overrules all this.
 *
 * @param names with how often each speaks
 */
export function peopleOf(
  names: ReadonlyMap<string, number>,
  decisions: readonly PersonRow[],
): Map<string, string> {
  const decided = new Map(decisions.map(({ name, person }) => [name, person]));
  const byKey = Map.groupBy(
    [...names.keys()].filter((name) => !decided.has(name)),
    (name) => keyOf(name),
  );
  // People whom the reader named can take in further variants of their name; those kept apart can't.
  const named = new Set(decided.values());
  const known = new Map<string, string>();
  for (const person of named) {
    if (!isKeptApart(person, decided)) known.set(keyOf(person), person);
  }
  const fullKeys = new Set([...byKey.keys(), ...known.keys()].filter((key) => key.includes(' ')));
  const bySurname = Map.groupBy(fullKeys, (key) => key.slice(key.lastIndexOf(' ') + 1));

  const personOf = (key: string): string => known.get(key) ?? mostUsed(byKey.get(key) ?? [], names) ?? key;
  const result = new Map(decided);
  for (const [key, variants] of byKey) {
    const namesakes = key.includes(' ') ? undefined : bySurname.get(key);
    const person = personOf(namesakes?.length === 1 ? (namesakes[0] ?? key) : key);
    for (const name of variants) result.set(name, person);
  }
  return result;
}

const isKeptApart = (person: string, decided: ReadonlyMap<string, string>): boolean =>
  decided.get(person) === person && [...decided.values()].filter((other) => other === person).length === 1;

const TITLES = new Set(
  'sir dame lord lady baroness baron dr doctor prof professor mr mrs ms miss mx rev reverend hon senator sen rep representative congressman congresswoman president governor gov mayor judge justice general gen colonel col major captain capt sgt sergeant minister'.split(
    ' ',
  ),
);

/** What is left of a name without titles, initials, accents and marks. */
function keyOf(name: string): string {
  const words = folded(name)
    .replace(/['’]s$/, '')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  const bare = words.filter((word, i) => !(TITLES.has(word) && i < words.length - 1));
  const kept = bare.filter((word, i) => word.length > 1 || i === 0);
  return kept.join(' ') || folded(name).trim();
}

/** The most frequent of the variants; among equals the longest, then by the alphabet. */
function mostUsed(variants: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  return [...variants].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
  )[0];
}
