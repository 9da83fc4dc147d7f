import { browser } from 'wxt/browser';

/** How soon a page notices that the extension was updated, switched off or removed. */
const CHECK_MS = 2000;

/**
 * A signal that ends with the extension that this script belongs to. A script of an old version lives on in its tabs
 * and is told nothing: all it can see is that its extension has no id any more.
 */
export function extensionLifetime(): AbortController {
  const lifetime = new AbortController();
  const timer = setInterval(() => {
    if (!browser.runtime?.id) lifetime.abort();
  }, CHECK_MS);
  lifetime.signal.addEventListener('abort', () => clearInterval(timer));
  return lifetime;
}
