import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does. */
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
  ['Delete', 'delete it, or all that are selected'],
  ['z', 'undo'],
  ['Escape', 'let go'],
  ['?', 'this help'],
];

/** Keys that go on while they are held; of the others, one press is one deed. */
const HELD = new Set(['j', 'k', 'ArrowDown', 'ArrowUp']);

/** Listens to the keys of the whole page, but not while the reader types or a dialog or a menu is open. */
export function useKeys(keys: Keys): void {
  const newest = useRef(keys);
  // Not `useEffect`: that one waits for a frame, and keys can be pressed faster.
  useLayoutEffect(() => {
    newest.current = keys;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      const target = event.target as HTMLElement;
      const isTyping = target.matches('input:not([type=checkbox]), textarea, select');
      if (isTyping && event.key !== 'Escape') return;
      const isPressing = event.key === 'Enter' && target.matches('button, a, summary');
      const act = newest.current[event.key];
      if (!act || isPressing) return;
      event.preventDefault();
      if (event.repeat && !HELD.has(event.key)) return;
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
