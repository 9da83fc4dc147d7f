import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Item } from '../../lib/log/catalogue/listing.ts';
import { termsOf } from '../../lib/log/search.ts';
import { GroupLine } from './GroupLine.tsx';
import { type QuotationActions, QuotationLine } from './QuotationLine.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import type { Listed, Watched } from './use-listing.ts';
import { useVirtualizer } from './use-virtualizer.ts';

const GUESSED_HEIGHT = { group: 56, entry: 92 };

export interface ListProps {
  listed: Listed;
  need: (from: number, to: number) => void;
  watched: Watched;
  actions: QuotationActions;
  /** The id of the quotation that the keyboard is at. */
  active: string | null;
  /** The line that it has just moved to. */
  moved: { line: number } | null;
  selected: ReadonlySet<string>;
  /** Whether lines are narrow and bare, as in the popup. */
  compact?: boolean;
}

/** The log's lines: headings and quotations, however many. Only those on the screen are in the document. */
export function LogList({
  listed,
  need,
  watched,
  actions,
  active,
  moved,
  selected,
  compact = false,
}: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isHead = useMemo(() => headFlags(listed), [listed.heads, listed.length]);
  const virtualizer = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (isHead[i] ? GUESSED_HEIGHT.group : GUESSED_HEIGHT.entry),
    overscan: 8,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  const missing = drawn.some(({ index }) => !listed.lines.has(index));

  useEffect(() => {
    if (missing) need(Math.max(0, first - 20), last + 21);
  }, [missing, first, last, need]);
  useKeptPlace(scroller, virtualizer, listed, active, watched);
  useEffect(() => {
    if (moved) virtualizer.scrollToIndex(moved.line, { align: 'auto' });
  }, [moved, virtualizer]);

  const terms = termsOf(listed.view.query);
  return (
    <div
      ref={scroller}
      class="list"
      data-compact={compact || undefined}
      data-query={listed.view.query}
      data-group={listed.view.group}
    >
      <ul class="list-length" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {drawn.map(({ index, start }) => {
          const item = listed.lines.get(index);
          return (
            <li
              key={keyOf(item) ?? index}
              ref={virtualizer.measureElement}
              data-index={index}
              class="list-line"
              style={{ transform: `translateY(${start}px)` }}
            >
              {!item && <div class="list-waiting" />}
              {item?.kind === 'group' && (
                <GroupLine
                  group={item.group}
                  by={listed.view.group}
                  terms={terms}
                  actions={actions}
                  compact={compact}
                />
              )}
              {item?.kind === 'entry' && (
                <QuotationLine
                  entry={item.entry}
                  person={item.person}
                  terms={terms}
                  by={listed.view.group}
                  actions={actions}
                  isActive={item.entry.quotation.id === active}
                  isSelected={selected.has(item.entry.quotation.id)}
                  compact={compact}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One byte a line: a hundred thousand are looked at for every layout. */
function headFlags({ heads, length }: Listed): Uint8Array {
  const flags = new Uint8Array(length);
  for (const head of heads) flags[head] = 1;
  return flags;
}

function keyOf(item: Item | undefined): string | undefined {
  if (!item) return undefined;
  return item.kind === 'group' ? `g:${item.group.key}` : item.entry.quotation.id;
}
