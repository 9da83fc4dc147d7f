import { useState } from 'preact/hooks';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import { tagsOf } from './NoteDialog.tsx';

/** What can be done with all the quotations that are selected. */
export function SelectionBar({
  ids,
  onEdit,
  onSelectAll,
  onClear,
}: {
  ids: readonly string[];
  onEdit: (edit: LogEdit) => void;
  onSelectAll: () => void;
  onClear: () => void;
}) {
  const [tag, setTag] = useState('');
  const addTags = (event: SubmitEvent) => {
    event.preventDefault();
    if (tag.trim()) onEdit({ kind: 'annotate', ids, annotation: { addTags: tagsOf(tag) } });
    setTag('');
  };
  return (
    <div class="selection-bar" role="toolbar" aria-label="Selected quotations">
      <strong>{ids.length.toLocaleString()} selected</strong>
      <button type="button" class="link" onClick={onSelectAll}>
        Select all shown
      </button>
      <button
        type="button"
        class="button"
        onClick={() => onEdit({ kind: 'annotate', ids, annotation: { starred: true } })}
      >
        Star
      </button>
      <form onSubmit={addTags}>
        <input
          class="field small"
          placeholder="Add a tag"
          aria-label="Add a tag"
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
      </form>
      <button type="button" class="button" onClick={() => onEdit({ kind: 'delete-quotations', ids })}>
        Delete
      </button>
      <button type="button" class="link" onClick={onClear}>
        Let go
      </button>
    </div>
  );
}
