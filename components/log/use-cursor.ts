import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { searchOf } from '../../lib/log/catalogue/view.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import type { Listed, Watched } from '../list/use-listing.ts';

/** Where the keyboard is in the list. */
export interface Cursor {
  /** The quotation that keys act on; null where there is none. */
  id: string | null;
  /** The line to scroll to, in an object of its own for each move. */
  moved: { line: number } | null;
  /** Goes on by a quotation. */
  move(step: 1 | -1): void;
  /** Goes on to the next quotation, or else the one before: the present one is about to go. */
  leave(): void;
  letGo(): void;
  /** The quotation as it is at this moment: a key pressed right after another finds what that one left. */
  current(): LogEntry | null;
}

interface Place {
  line: number;
  /** The quotation there; null where it is still being fetched, or gone. */
  entry: LogEntry | null;
  /** The quotation that was here is gone: the line is another's by now, and not the cursor's before the next move. */
  isGone?: boolean;
}

/**
 * Follows one quotation, by its id and never by its line, through every change of the list: whatever comes, goes or
 * moves, keys act on the quotation that is marked or on none.
 */
export function useCursor(listed: Listed | null, watched: Watched): Cursor {
  const place = useRef<Place | null>(null);
  const list = useRef<Listed | null>(null);
  const [shown, setShown] = useState<Pick<Cursor, 'id' | 'moved'>>({ id: null, moved: null });

  const put = useCallback(
    (next: Place | null, isMove: boolean) => {
      place.current = next;
      const id = next?.entry?.quotation.id ?? null;
      watched.current.cursor = id;
      setShown((earlier) => ({ id, moved: isMove ? next && { line: next.line } : earlier.moved }));
    },
    [watched],
  );

  // Before the next key can be pressed, and before the reader sees the list.
  useLayoutEffect(() => {
    const earlier = list.current;
    list.current = listed;
    const at = place.current;
    if (!at || !listed || !earlier) return;
    if (searchOf(earlier.view) !== searchOf(listed.view)) put(null, false);
    else if (listed.lines !== earlier.lines) put(followed(at, listed), false);
  }, [listed, put]);

  const move = useCallback(
    (step: 1 | -1): boolean => {
      const next = list.current && neighbour(place.current, list.current, step);
      if (next) put(next, true);
      return next !== null;
    },
    [put],
  );
  return {
    ...shown,
    move,
    leave: useCallback(() => void (move(1) || move(-1)), [move]),
    letGo: useCallback(() => put(null, false), [put]),
    current: useCallback(() => place.current?.entry ?? null, []),
  };
}

/** Where the quotation is in a list that has changed. */
function followed(at: Place, listed: Listed): Place {
  if (at.isGone) return at;
  if (!at.entry) return placeAt(at.line, listed);
  const { id } = at.entry.quotation;
  for (const [line, item] of listed.lines) {
    if (item.kind === 'entry' && item.entry.quotation.id === id) return { line, entry: item.entry };
  }
  const { cursor } = listed;
  if (cursor?.id !== id) return at; // only lines were added
  return cursor.line === null
    ? { line: at.line, entry: null, isGone: true }
    : { line: cursor.line, entry: at.entry };
}

/** The next quotation after or before a place; null at either end. */
function neighbour(at: Place | null, listed: Listed, step: 1 | -1): Place | null {
  const heads = new Set(listed.heads);
  const before = step > 0 ? -1 : listed.length;
  let line = at ? at.line + (at.isGone && step > 0 ? 0 : step) : before + step;
  while (heads.has(line)) line += step;
  return line >= 0 && line < listed.length ? placeAt(line, listed) : null;
}

function placeAt(line: number, { lines }: Listed): Place {
  const item = lines.get(line);
  return { line, entry: item?.kind === 'entry' ? item.entry : null };
}
