import { termsOf } from '../search.ts';
import { type ArticleEntry, type Entry, FLAG, type SpeakerEntry } from './entries.ts';
import type { View } from './view.ts';

/** Decides article by article, then quotation by quotation, what a view shows. */
export interface Matcher {
  /** Null where nothing of the article is shown. */
  article(article: ArticleEntry): ((entry: Entry) => boolean) | null;
}

/** @param people for each name, the name that its person goes by */
export function matcherOf(view: View, people: ReadonlyMap<string, string>): Matcher {
  const terms = termsOf(view.query);
  const required = view.only.reduce((flags, only) => flags | FLAG[only], 0);
  const excluded = required & FLAG['not-quotations'] ? 0 : FLAG['not-quotations'];
  const [from, to] = [dayStart(view.from, 0) ?? -Infinity, dayStart(view.to, 1) ?? Infinity];
  const speakerHits = terms.map(() => new Map<SpeakerEntry, boolean>());
  const speakerHas = (speaker: SpeakerEntry, i: number, term: string): boolean => {
    const hits = speakerHits[i];
    let hit = hits?.get(speaker);
    if (hit === undefined) {
      hit = speaker.text.includes(term);
      hits?.set(speaker, hit);
    }
    return hit;
  };

  return {
    article(article) {
      if (view.site && article.row.site !== view.site) return null;
      if (view.article && article.row.id !== view.article) return null;
      if (view.date === 'published' && (article.publishedAt < from || article.publishedAt >= to)) return null;
      const open = terms.map((term, i) => ({ term, i })).filter(({ term }) => !article.text.includes(term));
      return (entry) => {
        if ((entry.flags & required) !== required || entry.flags & excluded) return false;
        if (view.date === 'saved' && (entry.seenAt < from || entry.seenAt >= to)) return false;
        if (view.tag && !entry.tags?.includes(view.tag)) return false;
        const { speaker } = entry;
        if (view.speaker && (!speaker || people.get(speaker.name) !== view.speaker)) return false;
        return open.every(
          ({ term, i }) => entry.text.includes(term) || (speaker !== null && speakerHas(speaker, i, term)),
        );
      };
    },
  };
}

/** The first moment of a day, in the reader's time zone. */
function dayStart(day: string | undefined, plus: number): number | undefined {
  if (!day) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + plus).getTime();
}
