import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/article/is-article.ts';
import { answerForGate, askForReader } from '../lib/messaging/light-messenger.ts';
import type { PageState } from '../lib/messaging/to-page.ts';
import { extensionLifetime } from '../lib/reader/lifetime.ts';
import { watchAddress } from '../lib/reader/navigation.ts';
import { timeline, world } from '../lib/reader/world.ts';

/** A frame lets the page around it be judged first. In milliseconds. */
const AFTER_PAGE = 2000;

const isFrame = window !== window.top;

/** When to look again at a page that isn't an article yet: many are written by their scripts. In milliseconds. */
const LOOK_AGAIN = [1000, 2000];

/**
 * Runs on every page, and weighs next to nothing: asks for the reader where there is something to read, else says why
 * there isn't.
 */
export default defineUnlistedScript(() => timeline().time('gate', start));

function start(): void {
  if (isFrame && (innerWidth < 500 || innerHeight < 400)) return; // an advertisement or a player

  const lifetime = extensionLifetime();
  let state: PageState = { status: 'reading' };
  let timer: number | undefined;
  let isAside = isFrame;

  const gate = { stop: () => lifetime.abort(), wantsReading: false };
  world.onRecordGate = gate;

  const inject = async (): Promise<void> => {
    window.clearTimeout(timer);
    state = { status: 'reading' };
    gate.wantsReading = true;
    if (await askForReader()) return;
    gate.wantsReading = false;
    state = { status: 'off' };
  };

  const look = (times: readonly number[]): void => {
    window.clearTimeout(timer);
    isAside = isFrame;
    const { isArticle, reason } = judge(document, location.href);
    if (isArticle) return void inject();
    state = { status: 'not-an-article', reason };
    const [next, ...later] = times;
    if (next !== undefined) timer = window.setTimeout(() => look(later), next);
  };

  const stop = answerForGate(
    () => (isAside ? null : state),
    inject,
    () => {
      isAside = true;
    },
  );
  lifetime.signal.addEventListener('abort', stop);
  const begin = (): void => {
    watchAddress(window, () => look(LOOK_AGAIN), lifetime.signal);
    look(LOOK_AGAIN);
  };
  // A page that is only prepared, in case its reader should go there, isn't read: nobody has seen it.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else if (isFrame) window.setTimeout(begin, AFTER_PAGE);
  else begin();
}
