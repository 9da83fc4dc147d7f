import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage } from '../lib/messaging/messenger.ts';
import { extensionLifetime } from '../lib/reader/lifetime.ts';
import { ReaderSession } from '../lib/reader/session.ts';
import { timeline, world } from '../lib/reader/world.ts';

/** Injected by the background, on articles only: reads the page, paints it, answers the popup. */
export default defineUnlistedScript(() => timeline().time('start', start));

function start(): void {
  const lifetime = extensionLifetime();
  const { signal } = lifetime;
  const session = new ReaderSession(document, timeline(), signal);
  world.onRecord?.stop(); // injected twice, it begins anew
  world.onRecordPanels = undefined; // they may be of an older version
  world.onRecord = { stop: () => lifetime.abort() };
  const stop = answerInPage({
    getPageState: () => session.state,
    showQuotation: ({ id }) => session.show(id),
    setReading: ({ on }) => session.setReading(on),
    keepSelection: () => session.keepSelection(),
    refresh: () => session.refresh(),
    step: ({ to }) => session.step(to),
    announce: ({ text }) => session.announce(text),
    showSpeakers: () => session.showSpeakers(),
  });
  signal.addEventListener('abort', stop);
  const gate = world.onRecordGate;
  gate?.stop();
  if (gate?.wantsReading !== false) void session.read();
}
