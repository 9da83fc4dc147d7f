import type { ArticleEntry } from './entries.ts';
import { FLAG } from './entries.ts';
import type { Counted } from './facets.ts';

/** What the log knows of a person. Times are when articles were published, milliseconds since 1970. */
export interface PersonRecord {
  quotations: number;
  articles: number;
  first: number;
  last: number;
  /** The names they go by, most frequent first. */
  names: Counted[];
  /** What they were called, latest first. */
  roles: RoleRecord[];
}

export interface RoleRecord {
  role: string;
  count: number;
  first: number;
  last: number;
}

/**
 * @param people for each name, the name that its person goes by
 * @returns null if nobody of that name speaks in the log
 */
export function personRecord(
  articles: Iterable<ArticleEntry>,
  people: ReadonlyMap<string, string>,
  person: string,
): PersonRecord | null {
  const names = new Map<string, number>();
  const roles = new Map<string, RoleRecord>();
  let [quotations, count, first, last] = [0, 0, Infinity, -Infinity];
  for (const { entries, publishedAt } of articles) {
    const theirs = entries.filter(
      ({ speaker, flags }) =>
        speaker && !(flags & FLAG['not-quotations']) && people.get(speaker.name) === person,
    );
    if (theirs.length === 0) continue;
    count++;
    quotations += theirs.length;
    first = Math.min(first, publishedAt);
    last = Math.max(last, publishedAt);
    for (const { speaker } of theirs) {
      if (!speaker) continue;
      names.set(speaker.name, (names.get(speaker.name) ?? 0) + 1);
      if (speaker.role) roles.set(speaker.role, extended(roles.get(speaker.role), speaker.role, publishedAt));
    }
  }
  if (count === 0) return null;
  return {
    quotations,
    articles: count,
    first,
    last,
    names: [...names]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    roles: [...roles.values()].sort((a, b) => b.last - a.last || b.first - a.first || b.count - a.count),
  };
}

const extended = (known: RoleRecord | undefined, role: string, at: number): RoleRecord => ({
  role,
  count: (known?.count ?? 0) + 1,
  first: Math.min(known?.first ?? at, at),
  last: Math.max(known?.last ?? at, at),
});
