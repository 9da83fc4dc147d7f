import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/**
 * Keeps `card` above or below a quotation, never over any line of it, and wholly on the screen, while the page scrolls
 * and changes its size.
 *
 * @param point where the pointer is, in viewport pixels: the card comes to the nearer end; null for no pointer.
 * @returns the function that stops it.
 */
export function keepBeside(
  card: HTMLElement,
  ranges: readonly Range[],
  point: { x: number; y: number } | null,
): () => void {
  const contextElement = ranges[0]?.startContainer.parentElement ?? undefined;
  const reference = {
    getBoundingClientRect: () => boundsOf(ranges, point?.x),
    ...(contextElement ? { contextElement } : {}),
  };
  const bounds = boundsOf(ranges);
  const isLowEnd = point !== null && point.y > bounds.top + bounds.height / 2 && bounds.height > ONE_LINE;
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: isLowEnd ? 'bottom-start' : 'top-start',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(reference, card, () => void place());
}

/** More than a line is high, in pixels. */
const ONE_LINE = 60;

/** How far left of the pointer the card begins, in pixels. */
const INDENT = 24;

/** The height of all lines; in width a point, at which the card begins. */
function boundsOf(ranges: readonly Range[], x?: number): DOMRect {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const left = Math.min(...rects.map((rect) => rect.left));
  const start = x === undefined ? (rects[0]?.left ?? 0) : Math.max(left, x - INDENT);
  return new DOMRect(start, top, 1, bottom - top);
}
