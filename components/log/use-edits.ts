import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import { askBackground } from '../../lib/messaging/messenger.ts';

/** What the page has to say: what was done and can be undone, or what went wrong. */
export interface Message {
  text: string;
  undo?: number;
  isProblem?: boolean;
}

const SHOWN_MS = 8000;

/** Edits the log through the background, and holds the message about the last edit. */
export function useEdits(): {
  message: Message | null;
  say: (message: Message | null) => void;
  edit: (edit: LogEdit) => Promise<number | null>;
  undo: () => Promise<void>;
} {
  const [message, say] = useState<Message | null>(null);
  const [last, setLast] = useState<number | null>(null);

  useEffect(() => {
    if (!message || message.isProblem) return;
    const timer = setTimeout(() => say(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const edit = useCallback(async (wanted: LogEdit) => {
    const result = await askBackground('editLog', wanted);
    if (!result.ok) {
      say({ text: result.problem, isProblem: true });
      return null;
    }
    const { undo, label } = result.value;
    setLast((earlier) => undo ?? earlier);
    if (undo !== null) say({ text: label, undo });
    return undo;
  }, []);

  const undo = useCallback(async () => {
    if (last === null) return;
    setLast(null);
    const result = await askBackground('undoEdit', { undo: last });
    say(result.ok ? { text: result.value.label } : { text: result.problem, isProblem: true });
  }, [last]);

  return { message, say, edit, undo };
}
