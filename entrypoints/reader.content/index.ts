import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../lib/messaging/messenger.ts';
import { ReaderSession } from '../../lib/reader/session.ts';

/** Injected by the background, on articles only: reads the page, paints it, answers the popup. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main(ctx) {
    const session = new ReaderSession(document, ctx.signal);
    const stop = answerInPage({
      getPageState: () => session.state,
      showQuotation: ({ id }) => session.show(id),
      setReading: ({ on }) => session.setReading(on),
    });
    ctx.onInvalidated(stop);
    void session.read();
  },
});
