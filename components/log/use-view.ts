import { useCallback, useEffect, useState } from 'preact/hooks';
import { searchOf, type View, viewOf } from '../../lib/log/catalogue/view.ts';

/** The view that the page's address names, and how to go to another. Typing replaces the address, the rest adds to it. */
export function useView(): [View, change: (part: Partial<View>) => void] {
  const [view, setView] = useState<View>(() => viewOf(location.search));
  useEffect(() => {
    const onPop = () => setView(viewOf(location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback((part: Partial<View>) => {
    setView((earlier) => {
      const next = { ...earlier, ...part };
      const address = location.pathname + searchOf(next);
      const isTyping = Object.keys(part).every((key) => key === 'query');
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      return next;
    });
  }, []);
  return [view, change];
}
