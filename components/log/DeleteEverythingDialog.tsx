import { useState } from 'preact/hooks';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import { Dialog } from '../shared/Dialog.tsx';

const WORD = 'delete';

/** Asks for the word before everything goes. */
export function DeleteEverythingDialog({
  count,
  onEdit,
  onClose,
}: {
  count: number;
  onEdit: (edit: LogEdit) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  return (
    <Dialog
      title="Delete everything?"
      action={`Delete ${count.toLocaleString()} quotations`}
      isDanger
      canSubmit={typed.trim().toLowerCase() === WORD}
      onSubmit={() => onEdit({ kind: 'delete-everything' })}
      onClose={onClose}
    >
      <p>All quotations, corrections, notes and tags go. You can undo it. Type “{WORD}” to go on.</p>
      <input
        class="field"
        name="confirm"
        aria-label={`Type “${WORD}”`}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </Dialog>
  );
}
