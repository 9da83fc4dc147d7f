import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Catalogued, startCatalogue } from '../../lib/log/catalogue/client.ts';
import type { Item } from '../../lib/log/catalogue/listing.ts';
import type { Place } from '../../lib/log/catalogue/log-index.ts';
import { isUnfiltered, searchOf, type View, WHOLE_LOG } from '../../lib/log/catalogue/view.ts';
import { problemOf } from '../../lib/messaging/result.ts';
import { newestItems } from './newest-items.ts';

/** A view of the log as a list shows it. */
export interface Listed {
  /** The view that is shown; it may be a moment behind the one that is asked for. */
  view: View;
  /** Quotations in all; null while the log is still being counted. */
  count: number | null;
  /** Lines in all, headings included. */
  length: number;
  heads: readonly number[];
  lines: ReadonlyMap<number, Item>;
  /** Where the watched quotation is; without a line, it isn't in the list any more. */
  cursor: { id: string; line: number | null } | null;
}

/** Quotations to be followed whenever the list changes. */
export interface Watched {
  current: {
    /** Whose line is to be told. */
    cursor: string | null;
    /** Which is to stay among the lines that are fetched. */
    place: Place | null;
  };
}

/** Lines fetched with a view: more than a screen holds. */
const FIRST = 24;

/** How soon a log that couldn't be opened is tried again, in milliseconds. */
const TRY_AGAIN = 2000;

/** After this long, in milliseconds, something keeps the log: browsers tell the first who asks, and let others wait. */
const LONG = 6000;
const HELD_OPEN = 'The log doesn’t open yet: close other tabs of On Record, one of which may keep it.';

/**
 * Shows a view of the log, and follows its changes. The newest quotations come straight from the database, so that
 * they are there at once however large the log; all else is answered by the catalogue.
 */
export function useListing(view: View): {
  listed: Listed | null;
  catalogue: Catalogued | null;
  /** Counts up with every change of the log. */
  version: number;
  /** Has the lines from `from` to before `to` fetched. */
  need: (from: number, to: number) => void;
  watched: Watched;
  /** Why the log can't be read, in a sentence for the reader; it is tried again. */
  problem: string | null;
} {
  const [listed, setListed] = useState<Listed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const [catalogue, setCatalogue] = useState<Catalogued | null>(null);
  const range = useRef<[from: number, to: number]>([0, FIRST]);
  const shownView = useRef('');
  const asked = useRef(0);
  const watched: Watched = useRef({ cursor: null, place: null });

  useEffect(() => {
    const start = () => setCatalogue(() => startCatalogue(() => setVersion((n) => n + 1)));
    // Comes first: nothing else is to keep the reader waiting.
    void newestItems(FIRST).then(
      (items) => {
        setListed((earlier) => earlier ?? (isPlain(view) ? firstLines(items) : null));
        requestAnimationFrame(() => setTimeout(start));
      },
      (error) => {
        setProblem(problemOf(error));
        start();
      },
    );
    // Only the first view is read straight away.
  }, []);

  const isWaiting = listed === null;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setProblem((earlier) => earlier ?? HELD_OPEN), LONG);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  // A new version shows the same view anew.
  useEffect(() => {
    if (!catalogue) return;
    const ask = ++asked.current;
    const isNew = shownView.current !== searchOf(view);
    const [wantedFrom, wantedTo] = isNew ? [0, FIRST] : range.current;
    const show = async () => {
      const place = isNew ? null : watched.current.place;
      const { items, from, ...shown } = await catalogue.show(view, wantedFrom, wantedTo, place);
      const cursor = await placeOf(watched, catalogue);
      if (ask !== asked.current) return; // overtaken by a later keystroke
      shownView.current = searchOf(view);
      range.current = [from, from + items.length];
      setListed({ ...shown, view, cursor, lines: merged(new Map(), from, items) });
      setProblem(null);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    show().catch((error) => {
      setProblem(problemOf(error));
      timer = setTimeout(() => setVersion((n) => n + 1), TRY_AGAIN);
    });
    return () => clearTimeout(timer);
  }, [catalogue, view, version]);

  const isFetching = useRef(false);
  const need = useCallback(
    async (from: number, to: number) => {
      range.current = [from, to];
      if (!catalogue || isFetching.current) return;
      isFetching.current = true;
      // One request at a time, and always for what is on the screen by then: scrolling is faster than reading.
      try {
        for (let wanted = [-1, -1]; wanted.join() !== range.current.join(); ) {
          wanted = range.current;
          const ask = asked.current;
          const [start = 0, end = 0] = wanted;
          const items = await catalogue.items(start, end);
          if (ask !== asked.current) break;
          setListed((earlier) => earlier && { ...earlier, lines: merged(earlier.lines, start, items) });
        }
      } catch (error) {
        setProblem(problemOf(error));
      } finally {
        isFetching.current = false;
      }
    },
    [catalogue],
  );

  return { listed, catalogue, version, need, watched, problem };
}

/** Asks anew where the reader went on to another quotation while the line of one was looked for. */
async function placeOf(watched: Watched, catalogue: Catalogued): Promise<Listed['cursor']> {
  for (;;) {
    const id = watched.current.cursor;
    if (id === null) return null;
    const line = await catalogue.lineOf(id);
    if (watched.current.cursor === id) return { id, line };
  }
}

const isPlain = (view: View): boolean =>
  isUnfiltered(view) &&
  view.group === WHOLE_LOG.group &&
  view.sort === WHOLE_LOG.sort &&
  view.date === WHOLE_LOG.date;

function firstLines(items: readonly Item[]): Listed {
  const heads = items.flatMap(({ kind }, i) => (kind === 'group' ? [i] : []));
  const lines = new Map(items.map((item, i) => [i, item]));
  return { view: WHOLE_LOG, count: null, length: items.length, heads, lines, cursor: null };
}

/** Lines kept beside those on the screen, so that scrolling back a little shows them at once. */
const KEPT = 400;

function merged(
  lines: ReadonlyMap<number, Item>,
  from: number,
  items: readonly (Item | null)[],
): Map<number, Item> {
  const next = new Map<number, Item>();
  for (const [i, item] of lines) if (Math.abs(i - from) < KEPT) next.set(i, item);
  for (const [i, item] of items.entries()) {
    if (item) next.set(from + i, item);
    else next.delete(from + i);
  }
  return next;
}
