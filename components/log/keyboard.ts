import { useEffect } from 'preact/hooks';

/** What the keys do; `null` says that the key isn't meant. */
export type Keys = Record<string, () => void>;

/** What the page tells of its keys. */
export const KEY_HELP: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search'],
  ['j, k', 'next, previous quotation'],
  ['Enter', 'open it in its article'],
  ['e', 'correct the speaker'],
  ['n', 'note and tags'],
  ['s', 'star'],
  ['x', 'select'],
  ['c', 'copy'],
  ['Delete', 'delete'],
  ['z', 'undo'],
  ['Escape', 'let go'],
  ['?', 'this help'],
];

/** Listens to the keys of the whole page, but not while the reader types or a dialog or a menu is open. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const target = event.target as HTMLElement;
      const isTyping = target.matches('input:not([type=checkbox]), textarea, select');
      if (isTyping && event.key !== 'Escape') return;
      const isPressing = event.key === 'Enter' && target.matches('button, a, summary');
      const act = keys[event.key];
      if (!act || isPressing) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
