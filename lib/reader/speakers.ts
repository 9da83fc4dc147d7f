import type { ListedSpeaker } from '../../components/page/SpeakerList.tsx';
import type { DocumentArticle } from '../article/read-article.ts';
import { inkOf, type Theme } from '../highlight/palette.ts';
import type { PageQuotation } from '../messaging/to-background.ts';

/** An article as it is shown: its quotations in order, and each speaker's place among the speakers. */
export interface ShownArticle {
  found: DocumentArticle;
  quotations: readonly PageQuotation[];
  order: ReadonlyMap<string, number>;
}

/** Each speaker's place in the order in which they first speak; it picks the colour. */
export function speakerOrder(quotations: readonly PageQuotation[]): Map<string, number> {
  const order = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker && !order.has(speaker.name)) order.set(speaker.name, order.size);
  }
  return order;
}

/** The article's speakers, who says most first. */
export function listSpeakers(quotations: readonly PageQuotation[], theme: Theme): ListedSpeaker[] {
  const order = speakerOrder(quotations);
  const words = new Map<string, number>();
  const listed = new Map<string, ListedSpeaker>();
  let total = 0;
  for (const { speaker, text } of quotations) {
    if (!speaker) continue;
    const said = text.split(/\s+/).filter(Boolean).length;
    total += said;
    words.set(speaker.name, (words.get(speaker.name) ?? 0) + said);
    const known = listed.get(speaker.name);
    if (known) {
      known.count++;
      if (!known.role && speaker.role) known.role = speaker.role;
      continue;
    }
    const colour = inkOf(theme, order.get(speaker.name) ?? 0).line;
    listed.set(speaker.name, { ...speaker, colour, count: 1, share: 0 });
  }
  for (const speaker of listed.values()) speaker.share = total ? (words.get(speaker.name) ?? 0) / total : 0;
  return [...listed.values()].sort((a, b) => b.share - a.share);
}
