import type { Ref } from 'preact';
import type { View } from '../../lib/log/catalogue/view.ts';

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
        {count === null ? ' ' : countText(count, total)}
      </p>
    </div>
  );
}

function countText(count: number, total: number | null): string {
  const quotations = count === 1 ? 'quotation' : 'quotations';
  return total === null || total === count
    ? `${count.toLocaleString()} ${quotations}`
    : `${count.toLocaleString()} of ${total.toLocaleString()} ${quotations}`;
}
