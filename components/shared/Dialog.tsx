import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A modal dialog with a form; Escape and "Cancel" close it. */
export function Dialog({
  title,
  action,
  isDanger = false,
  canSubmit = true,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** What the button says that submits. */
  action: string;
  isDanger?: boolean;
  canSubmit?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key can be pressed: it is meant for the dialog.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!canSubmit) return;
          onSubmit();
          onClose();
        }}
      >
        <h2>{title}</h2>
        {children}
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class={isDanger ? 'button danger' : 'button primary'} disabled={!canSubmit}>
            {action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
