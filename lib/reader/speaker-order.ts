import type { PageQuotation } from '../messaging/to-background.ts';

/** Each speaker's place in the order in which they first speak; it picks the colour. */
export function speakerOrder(quotations: readonly PageQuotation[]): Map<string, number> {
  const order = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker && !order.has(speaker.name)) order.set(speaker.name, order.size);
  }
  return order;
}
