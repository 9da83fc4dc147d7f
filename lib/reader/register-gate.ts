/** Puts the gate on the pages of the sites that the reader has allowed; the browser keeps it off all others. */
import { browser } from 'wxt/browser';
import { currentAccess, EVERYWHERE, GATE } from '../settings/access.ts';

/** Call it while the background script is first run. */
export function keepGateRegistered(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerGate();
    const { everywhere } = await currentAccess();
    if (reason === 'install' && !everywhere) await browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(registerGate);
}

async function registerGate(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: ['gate'] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id: 'gate', js: [GATE], matches: [...EVERYWHERE], runAt: 'document_idle', allFrames: true },
  ]);
}
