import { publishedTime } from '../published-time.ts';
import type { ArticleRow, LogEntry } from '../rows.ts';
import type { Arranged, Group } from './arrange.ts';
import type { Entry } from './entries.ts';

/** A line of a list: a heading or a quotation. */
export type Item =
  | { kind: 'group'; group: GroupHead }
  /** `person` is the name that the speaker's person goes by, where it differs. */
  | { kind: 'entry'; entry: LogEntry; person?: string };

/** Times are milliseconds since 1970. */
export interface ArticleHead {
  id: string;
  title: string;
  site: string;
  url: string;
  byline?: string;
  /** Absent where the page doesn't tell. */
  published?: number;
  saved: number;
}

/** What is shown of an article over its quotations. */
export function articleHead({ id, title, site, url, byline, publishedAt, savedAt }: ArticleRow): ArticleHead {
  const published = publishedTime(publishedAt);
  return {
    ...{ id, title, site, url, saved: savedAt },
    ...(byline && { byline }),
    ...(published !== null && { published }),
  };
}

export interface GroupHead {
  key: string;
  count: number;
  /** Only over the quotations of an article. */
  article?: ArticleHead;
  /** Only over those of a speaker: the roles they had, latest first. */
  roles?: string[];
}

/** Finds the lines of an arranged view by their numbers. */
export class Listing {
  readonly #groups: readonly Group[];
  /** The number of each group's heading. */
  readonly heads: number[] = [];
  readonly length: number;
  readonly count: number;

  constructor({ groups, count }: Arranged) {
    this.#groups = groups;
    this.count = count;
    let at = 0;
    for (const { entries } of groups) {
      this.heads.push(at);
      at += entries.length + 1;
    }
    this.length = at;
  }

  /** The lines from `from` to before `to`, headings as groups and quotations as entries. */
  *lines(from: number, to: number): Generator<Group | Entry> {
    let g = this.#groupAt(from);
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at++) {
      while ((this.heads[g + 1] ?? Infinity) <= at) g++;
      const group = this.#groups[g];
      if (!group) return;
      const place = at - (this.heads[g] ?? 0) - 1;
      const entry = group.entries[place];
      yield place < 0 || !entry ? group : entry;
    }
  }

  /** The line of the quotation with this id; null if there is none. */
  lineOf(id: string): number | null {
    for (const [g, { entries }] of this.#groups.entries()) {
      const place = entries.findIndex((entry) => entry.id === id);
      if (place >= 0) return (this.heads[g] ?? 0) + 1 + place;
    }
    return null;
  }

  /** The ids of all quotations, in order. */
  ids(): string[] {
    return this.#groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  }

  #groupAt(line: number): number {
    let [low, high] = [0, this.heads.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.heads[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What is shown over a group. */
export function headOf({ key, entries }: Group, view: 'article' | 'speaker' | 'day'): GroupHead {
  const first = entries[0];
  const head: GroupHead = { key, count: entries.length };
  if (view === 'article' && first) head.article = articleHead(first.article.row);
  if (view === 'speaker') {
    const newest = entries.toSorted((a, b) => b.article.publishedAt - a.article.publishedAt);
    head.roles = [...new Set(newest.flatMap(({ speaker }) => speaker?.role ?? []))];
  }
  return head;
}
