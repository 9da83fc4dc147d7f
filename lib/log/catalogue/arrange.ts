import type { ArticleEntry, Entry } from './entries.ts';
import type { Matcher } from './matcher.ts';
import type { View } from './view.ts';

/** A heading with what stands under it. */
export interface Group {
  /** The article's id, the person's name (empty: unclear), or the day (`2026-03-01`). */
  key: string;
  entries: Entry[];
}

export interface Arranged {
  groups: Group[];
  /** How many quotations there are in all groups. */
  count: number;
}

/**
 * Puts what matches into groups and in order.
 *
 * @param articles newest first
 * @param people for each name, the name that its person goes by
 */
export function arrange(
  articles: readonly ArticleEntry[],
  matcher: Matcher,
  view: View,
  people: ReadonlyMap<string, string>,
): Arranged {
  const groups = new Map<string, Entry[]>();
  const keyOf = keyFor(view, people);
  let count = 0;
  // One pass, newest first: groups come out in order of their newest quotation by themselves.
  const inOrder = view.sort === 'oldest' ? articles.toReversed() : articles;
  for (const article of inOrder) {
    const matches = matcher.article(article);
    if (!matches) continue;
    for (const entry of article.entries) {
      if (!matches(entry)) continue;
      const key = keyOf(entry);
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
      count++;
    }
  }
  const arranged = [...groups].map(([key, entries]) => ({ key, entries }));
  return { groups: sorted(arranged, view), count };
}

function keyFor(view: View, people: ReadonlyMap<string, string>): (entry: Entry) => string {
  switch (view.group) {
    case 'article':
      return ({ article }) => article.row.id;
    case 'speaker':
      return ({ speaker }) => (speaker ? (people.get(speaker.name) ?? speaker.name) : '');
    case 'day': {
      const days = new Map<number, string>();
      return ({ seenAt, article }) => {
        const time = view.date === 'saved' ? seenAt : article.publishedAt;
        const quarter = Math.floor(time / QUARTER_HOUR);
        const day = days.get(quarter) ?? localDay(time);
        days.set(quarter, day);
        return day;
      };
    }
  }
}

/** No time zone changes its day within one. */
const QUARTER_HOUR = 15 * 60 * 1000;

function localDay(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function sorted(groups: Group[], { sort, group }: View): Group[] {
  // The unclear are nobody in particular, and come last.
  const namelessLast = (a: Group, b: Group) => Number(!a.key) - Number(!b.key);
  if (sort === 'most') {
    return groups.sort((a, b) => namelessLast(a, b) || b.entries.length - a.entries.length);
  }
  if (sort === 'name') {
    const collator = new Intl.Collator();
    const name = ({ key, entries }: Group) =>
      group === 'article' ? (entries[0]?.article.row.title ?? '') : key;
    return groups.sort((a, b) => namelessLast(a, b) || collator.compare(name(a), name(b)));
  }
  if (group === 'day') {
    const sign = sort === 'newest' ? -1 : 1;
    return groups.sort((a, b) => (a.key < b.key ? -sign : sign));
  }
  return groups;
}
