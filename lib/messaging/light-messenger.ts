/**
 * The same wire as `messenger.ts`, without its library: the gate runs on every page, and must weigh next to nothing.
 * The envelope (`type`, `data`, `timestamp` there; `res` back) is the one of @webext-core/messaging.
 */
import { browser } from 'wxt/browser';
import type { Result } from './result.ts';
import type { PageState } from './to-page.ts';

/** Asks the background for the reader; false where there was no answer, or the site is switched off. */
export async function askForReader(): Promise<boolean> {
  const message = { id: 0, type: 'injectReader', timestamp: Date.now() };
  const reply: { res?: Result<{ injected: boolean }> } | undefined = await browser.runtime
    .sendMessage(message)
    .catch(() => undefined);
  return reply?.res?.ok === true && reply.res.value.injected;
}

/**
 * Answers what the popup asks of a page that has no reader.
 *
 * @param stateOf null leaves the answer to the reader in a frame of the page.
 * @param standAside called when there is such a reader.
 * @returns the function that stops answering.
 */
export function answerForGate(
  stateOf: () => PageState | null,
  switchOn: () => void,
  standAside: () => void,
): () => void {
  const listener = (
    { type, data }: { type?: string; data?: { on?: boolean } },
    _: unknown,
    send: (reply: { res: Result<unknown> }) => void,
  ): void => {
    if (type === 'standAside') standAside();
    const state = stateOf();
    if (!state) return;
    if (type === 'getPageState') send({ res: { ok: true, value: state } });
    if (type === 'showQuotation') send({ res: { ok: true, value: false } });
    if (type !== 'setReading') return;
    if (data?.on) switchOn();
    send({ res: { ok: true, value: undefined } });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
