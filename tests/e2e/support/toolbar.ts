/** The toolbar button as a reader clicks it: the browser then lets the extension look at the tab, and shows the popup. */
import type { CDPSession, Page } from 'playwright';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';

/** The popup that the browser shows under the button; Playwright doesn't know it as a page. */
export interface ToolbarPopup {
  /** Runs a script in it and gives back the value. */
  evaluate<T>(script: string): Promise<T>;
}

/** The debugging protocol's types in Playwright leave these out. */
type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Clicks the button on a page. Null where this browser can't be told to. */
export async function clickToolbarButton(
  { context, extensionId }: RunningExtension,
  page: Page,
): Promise<ToolbarPopup | null> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser offers no debugging session.');
  const send = session.send.bind(session) as unknown as Send;
  const tab = await targetOf(send, { filter: [{ type: 'tab' }] }, page.url());
  try {
    await send('Extensions.triggerAction', { id: extensionId, targetId: tab });
  } catch (error) {
    if (/wasn't found/.test(String(error))) return null;
    throw error;
  }
  const popup = await targetOf(send, {}, `chrome-extension://${extensionId}/popup.html`);
  const { sessionId } = await send('Target.attachToTarget', { targetId: popup, flatten: false });
  let asked = 0;
  return {
    async evaluate(script) {
      const id = ++asked;
      const answer = answerTo(session, id);
      const params = { expression: script, returnByValue: true, awaitPromise: true, userGesture: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await send('Target.sendMessageToTarget', { sessionId, message });
      const { result } = await answer;
      return result.result.value as never;
    },
  };
}

interface Evaluated {
  id: number;
  result: { result: { value: unknown } };
}

function answerTo(session: CDPSession, id: number): Promise<Evaluated> {
  return new Promise((resolve) => {
    const listen = ({ message }: { message: string }): void => {
      const answer: Evaluated = JSON.parse(message);
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer);
    };
    session.on('Target.receivedMessageFromTarget', listen);
  });
}

async function targetOf(send: Send, params: object, url: string): Promise<string> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const { targetInfos } = await send('Target.getTargets', params);
    const found = (targetInfos as { targetId: string; url: string }[]).find((target) => target.url === url);
    if (found) return found.targetId;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`No target is at ${url}.`);
}
