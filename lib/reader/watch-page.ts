import { HOST_TAG } from '../highlight/palette.ts';

/** How long a page gets to come to rest after it has begun to change. */
const REST_MS = 400;

/** Looking at changes takes at most this share of the time, whatever the page does… */
const SHARE = 0.01;

/** …but for the first few, so that a page which is put together by its scripts is read without delay. */
const PROMPT_LOOKS = 4;

/** What a look comes to. */
export interface Looked {
  /** Its time on the main thread, in milliseconds: it sets when the next look may be. */
  cost: number;
  /** The page changed meanwhile: there is to be another look, even if no more changes come. */
  isDue: boolean;
}

/**
 * Calls `look` after the page's content has changed, when it has come to rest.
 *
 * While a look is due, nothing is observed: a page that changes for ever costs no more than one that changes once.
 *
 * @param look does what there is to do.
 */
export function watchPage(document: Document, look: () => Promise<Looked>, signal: AbortSignal): void {
  const window = document.defaultView as Window & typeof globalThis;
  let timer: number | undefined;
  let looks = 0;
  let notBefore = 0;
  let isLooking = false;

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) due();
  });
  const observe = (): void => {
    if (signal.aborted) return;
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden', 'style'], // "read more" may just uncover it
    });
  };
  const due = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(REST_MS, notBefore - performance.now()));
  };
  const run = async (): Promise<void> => {
    if (document.hidden || isLooking) return; // looked at when it is shown
    isLooking = true;
    const { cost, isDue } = await look();
    isLooking = false;
    if (++looks > PROMPT_LOOKS) notBefore = performance.now() + cost / SHARE;
    if (isDue && !signal.aborted) due();
    else observe();
  };

  document.addEventListener('visibilitychange', () => void (document.hidden || due()), { signal });
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && due()), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  observe();
}

/** Our own interface comes and goes beside `body`. */
const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  target.nodeName === 'HTML' && [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName === HOST);

const HOST = HOST_TAG.toUpperCase();
