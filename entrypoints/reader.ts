import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage } from '../lib/messaging/messenger.ts';
import { extensionLifetime } from '../lib/reader/lifetime.ts';
import { ReaderSession } from '../lib/reader/session.ts';

/** Injected by the background, on articles only: reads the page, paints it, answers the popup. */
export default defineUnlistedScript(() => {
  const lifetime = extensionLifetime();
  const world = globalThis as { onRecordReader?: AbortController };
  world.onRecordReader?.abort(); // injected twice, it begins anew
  world.onRecordReader = lifetime;

  const { signal } = lifetime;
  const session = new ReaderSession(document, signal);
  const stop = answerInPage({
    getPageState: () => session.state,
    showQuotation: ({ id }) => session.show(id),
    setReading: ({ on }) => session.setReading(on),
  });
  signal.addEventListener('abort', stop);
  void session.read();
});
