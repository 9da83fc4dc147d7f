import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/**
 * Keeps `card` above or below a quotation, wholly on the screen and never over the line that it is about, while the
 * page scrolls and changes its size.
 *
 * @param point where the pointer is, in viewport pixels, to pick the line; null for the whole quotation.
 * @returns the function that stops it.
 */
export function keepBeside(
  card: HTMLElement,
  ranges: readonly Range[],
  point: { x: number; y: number } | null,
): () => void {
  const contextElement = ranges[0]?.startContainer.parentElement ?? undefined;
  const rects = (): DOMRect[] => ranges.flatMap((range) => [...range.getClientRects()]);
  const reference = {
    getBoundingClientRect: () => boundsOf(rects()),
    getClientRects: () => rects(),
    ...(contextElement ? { contextElement } : {}),
  };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [point ? inline(point) : inline(), offset(8), flip(), shift({ padding: 8 })],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(reference, card, () => void place());
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
