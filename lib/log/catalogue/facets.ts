import { type ArticleEntry, FLAG } from './entries.ts';
import { ONLY, type Only } from './view.ts';

/** How much of what the log holds; filters are made of it. */
export interface Facets {
  quotations: number;
  articles: number;
  /** Most first. */
  people: Counted[];
  sites: Counted[];
  tags: Counted[];
  only: Record<Only, number>;
}

export interface Counted {
  name: string;
  count: number;
}

/** @param people for each name, the name that its person goes by */
export function facetsOf(articles: Iterable<ArticleEntry>, people: ReadonlyMap<string, string>): Facets {
  const [byPerson, bySite, byTag] = [new Map(), new Map(), new Map()] as Map<string, number>[];
  const only = Object.fromEntries(ONLY.map((name) => [name, 0])) as Record<Only, number>;
  let quotations = 0;
  let count = 0;
  for (const article of articles) {
    count++;
    for (const { flags, speaker, tags } of article.entries) {
      for (const name of ONLY) if (flags & FLAG[name]) only[name]++;
      if (flags & FLAG['not-quotations']) continue;
      quotations++;
      add(bySite, article.row.site);
      if (speaker) add(byPerson, people.get(speaker.name) ?? speaker.name);
      for (const tag of tags ?? []) add(byTag, tag);
    }
  }
  return {
    quotations,
    articles: count,
    people: mostFirst(byPerson),
    sites: mostFirst(bySite),
    tags: mostFirst(byTag),
    only,
  };
}

function add(counts: Map<string, number> | undefined, name: string): void {
  counts?.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: Map<string, number> | undefined): Counted[] {
  return [...(counts ?? [])]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
