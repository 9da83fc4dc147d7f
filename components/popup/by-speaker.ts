import type { PageQuotation } from '../../lib/messaging/to-background.ts';

export interface SpeakerGroup {
  /** Null is "speaker unclear". The role is the first that the article gives. */
  speaker: PageQuotation['speaker'];
  quotations: PageQuotation[];
}

/** Speakers in order of their first words on the page; those unclear come last. */
export function bySpeaker(quotations: readonly PageQuotation[]): SpeakerGroup[] {
  const groups = new Map<string | null, SpeakerGroup>();
  for (const quotation of quotations) {
    const key = quotation.speaker?.name ?? null;
    const group = groups.get(key) ?? { speaker: quotation.speaker, quotations: [] };
    if (!group.speaker?.role && quotation.speaker?.role) group.speaker = quotation.speaker;
    group.quotations.push(quotation);
    groups.set(key, group);
  }
  const unclear = groups.get(null);
  groups.delete(null);
  return unclear ? [...groups.values(), unclear] : [...groups.values()];
}
