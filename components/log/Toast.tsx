import { plainText } from '../shared/plain-text.ts';
import type { Progress } from '../shared/use-export.ts';
import type { Message } from './use-edits.ts';

/** At the foot of the page: what was done, with undo; or how far an export is, with cancel. */
export function Toast({
  message,
  progress,
  onUndo,
  onCancel,
  onDismiss,
}: {
  message: Message | null;
  progress: Progress | null;
  onUndo: (id: number) => void;
  onCancel: () => void;
  onDismiss: () => void;
}) {
  const undo = message?.undo;
  return (
    <div class="toasts" aria-live="polite">
      {progress && (
        <div class="toast">
          <span>
            Exporting {progress.done.toLocaleString()}
            {progress.total !== null && ` of ${progress.total.toLocaleString()}`} …
          </span>
          <progress max={progress.total ?? undefined} value={progress.done} />
          <button type="button" class="link" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
      {message && (
        <div class={message.isProblem ? 'toast is-problem' : 'toast'}>
          <span>{plainText(message.text)}</span>
          {undo !== undefined && (
            <button type="button" class="link" onClick={() => onUndo(undo)}>
              Undo
            </button>
          )}
          <button type="button" class="link" aria-label="Dismiss" onClick={onDismiss}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
