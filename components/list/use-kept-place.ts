import type { Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { searchOf } from '../../lib/log/catalogue/view.ts';
import type { Listed, Watched } from './use-listing.ts';

/** A quotation that stays where it is on the screen. */
interface Kept {
  id: string;
  line: number;
  /** Pixels from the top of the list's window. */
  top: number;
}

/**
 * When the lines of a list are renumbered, because something came or went, what the reader looks at stays in place:
 * the quotation that the keyboard is at, or else the first one on the screen. A list that shows its very beginning
 * goes on showing it. Another view starts at its top.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  listed: Listed,
  active: string | null,
  watched: Watched,
): void {
  const kept = useRef<Kept | null>(null);
  const view = useRef(searchOf(listed.view));

  useLayoutEffect(() => {
    const isOther = view.current !== searchOf(listed.view);
    view.current = searchOf(listed.view);
    // Sizes are remembered by line, and the lines are others now; those already in the document won't tell theirs again.
    virtualizer.measure();
    for (const line of scroller.current?.querySelectorAll<HTMLElement>('.list-line') ?? []) {
      virtualizer.itemSizeCache.set(Number(line.dataset.index), line.offsetHeight);
    }
    const line = isOther ? null : kept.current && lineOf(kept.current.id, listed);
    const start = line === null ? undefined : virtualizer.getOffsetForIndex(line, 'start')?.[0];
    const top = isOther ? 0 : start === undefined ? null : start - (kept.current?.top ?? 0);
    if (top === null) return;
    scroller.current?.scrollTo({ top });
    virtualizer.scrollOffset = top; // or it would correct the old one, for lines measured before it hears of the new
  }, [listed.heads, virtualizer]);

  useLayoutEffect(() => {
    kept.current = keptOf(virtualizer, listed, active);
    watched.current.place = kept.current;
  });
}

function keptOf(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  { lines }: Listed,
  active: string | null,
): Kept | null {
  const [from, height] = [virtualizer.scrollOffset ?? 0, virtualizer.scrollRect?.height ?? 0];
  const visible = virtualizer.getVirtualItems().flatMap(({ index, start, end }) => {
    const item = lines.get(index);
    if (item?.kind !== 'entry' || end <= from || start >= from + height) return [];
    return { id: item.entry.quotation.id, line: index, top: start - from };
  });
  return visible.find(({ id }) => id === active) ?? (from > 0 ? (visible[0] ?? null) : null);
}

function lineOf(id: string, { lines }: Listed): number | null {
  for (const [line, item] of lines) {
    if (item.kind === 'entry' && item.entry.quotation.id === id) return line;
  }
  return null;
}
