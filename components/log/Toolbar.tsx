import type { Ref } from 'preact';
import { isUnfiltered, NO_FILTERS, type View } from '../../lib/log/catalogue/view.ts';

/** Over the list: the search box, how the list is grouped and sorted, how much it holds. */
export function Toolbar({
  view,
  count,
  total,
  searchRef,
  onChange,
}: {
  view: View;
  count: number | null;
  total: number | null;
  searchRef: Ref<HTMLInputElement>;
  onChange: (part: Partial<View>) => void;
}) {
  return (
    <div class="toolbar">
      <input
        ref={searchRef}
        type="search"
        class="field"
        placeholder="Search quotations, speakers, articles, notes   ( / )"
        aria-label="Search the log"
        value={view.query}
        onInput={(event) => onChange({ query: event.currentTarget.value })}
      />
      <label>
        <span class="soft">Group by</span>
        <select
          value={view.group}
          onChange={(event) => onChange({ group: event.currentTarget.value as View['group'] })}
        >
          <option value="article">Article</option>
          <option value="speaker">Speaker</option>
          <option value="day">Day</option>
        </select>
      </label>
      <label>
        <span class="soft">Sort</span>
        <select
          value={view.sort}
          onChange={(event) => onChange({ sort: event.currentTarget.value as View['sort'] })}
        >
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
          <option value="name">A to Z</option>
          <option value="most">Most quotations</option>
        </select>
      </label>
      <p class="soft count" role="status">
        {count === null ? ' ' : countText(count, total)}{' '}
        {!isUnfiltered(view) && count !== 0 && (
          <button type="button" class="link" onClick={() => onChange(NO_FILTERS)}>
            Show everything
          </button>
        )}
      </p>
    </div>
  );
}

function countText(count: number, total: number | null): string {
  const of = total ?? count;
  const quotations = of === 1 ? 'quotation' : 'quotations';
  const all = `${of.toLocaleString()} ${quotations}`;
  return count === of ? all : `${count.toLocaleString()} of ${all}`;
}
