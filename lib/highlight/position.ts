import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/**
 * Places `card` above or below a quotation, wholly on the screen, never over the quotation's line at `point`.
 *
 * @param point where the pointer is, in viewport pixels; null if the card was asked for otherwise.
 */
export async function placeBeside(
  card: HTMLElement,
  ranges: readonly Range[],
  point: { x: number; y: number } | null,
): Promise<void> {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  const first = ranges[0];
  if (!first || rects.length === 0) return;
  const reference = {
    getBoundingClientRect: () => boundsOf(rects),
    getClientRects: () => rects,
    contextElement: first.startContainer.parentElement ?? undefined,
  };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'top-start',
    middleware: [point ? inline(point) : inline(), offset(8), flip(), shift({ padding: 8 })],
  });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
