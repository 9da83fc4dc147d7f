/** How long a page gets to put another article in place after its address has changed. */
const SETTLE_MS = 300;

/** Calls back after the page's address has changed without a new document, as single-page sites do; `#…` apart. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let known = addressOf(window);
  let timer: number | undefined;
  const look = (): void => {
    if (addressOf(window) === known) return;
    known = addressOf(window);
    onChange();
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, SETTLE_MS);
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', soon, { signal });
  else {
    const poll = window.setInterval(look, 1000);
    signal.addEventListener('abort', () => window.clearInterval(poll));
  }
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

const addressOf = ({ location }: Window): string => location.href.replace(/#.*/, '');
