import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Edited, LogEdit } from '../../lib/messaging/log-edit.ts';
import { askBackground } from '../../lib/messaging/messenger.ts';
import type { Result } from '../../lib/messaging/result.ts';

/** What the page has to say: what was done and can be undone, or what went wrong. */
export interface Message {
  text: string;
  /** The edit that it speaks of, by which it is undone. */
  undo?: number;
  isProblem?: boolean;
  /** Stays until something else is said. */
  isLasting?: boolean;
}

const SHOWN_MS = 8000;

/** Edits the log through the background, and holds the message about the last edit. */
export function useEdits(): {
  message: Message | null;
  say: (message: Message | null) => void;
  edit: (edit: LogEdit) => void;
  /** Takes an edit of this page back: the one named, or else the last that wasn't taken back yet. */
  undo: (id?: number) => void;
} {
  const [message, setMessage] = useState<Message | null>(null);
  // Edits wait for each other, so that "undo" pressed right after one means that one.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const done = useRef<number[]>([]);

  useEffect(() => {
    if (!message || message.isProblem || message.isLasting) return;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const say = useCallback((next: Message | null) => {
    if (next?.undo !== undefined) done.current.push(next.undo);
    setMessage(next);
  }, []);

  const enqueue = useCallback(
    (task: () => Promise<Result<Edited> | null>) => {
      queue.current = queue.current.then(async () => {
        const result = await task();
        if (!result) return;
        if (!result.ok) return say({ text: result.problem, isProblem: true });
        const { undo, label } = result.value;
        say(undo === null ? { text: label } : { text: label, undo });
      });
    },
    [say],
  );

  const edit = useCallback(
    (wanted: LogEdit) =>
      enqueue(async () => {
        const result = await askBackground('editLog', wanted);
        return result.ok && result.value.undo === null ? null : result; // nothing had to be changed
      }),
    [enqueue],
  );
  const undo = useCallback(
    (id?: number) =>
      enqueue(async () => {
        const wanted = id ?? done.current.at(-1);
        if (wanted === undefined) return null;
        const result = await askBackground('undoEdit', { undo: wanted });
        // What failed may be tried again.
        if (result.ok) done.current = done.current.filter((other) => other !== wanted);
        return result;
      }),
    [enqueue],
  );
  return { message, say, edit, undo };
}
