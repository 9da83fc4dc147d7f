/** Puts the gate on the pages of the sites that the reader has allowed, and on no other. */
import { browser } from 'wxt/browser';
import { allowedPatterns, currentAccess, GATE, watchAccess } from '../settings/access.ts';

/** Call it while the background script is first run. */
export function keepGateRegistered(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerGate();
    const { everywhere } = await currentAccess();
    if (reason === 'install' && !everywhere) await browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(registerGate);
  watchAccess(() => void registerGate());
}

let registering: Promise<void> = Promise.resolve();

/** One after the other: what is allowed may change quickly. */
function registerGate(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

/**
 * The browser would keep a gate for all sites off those that weren't allowed, but not off the next page of a tab whose
 * reader once clicked: nobody asked for that one.
 */
async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: ['gate'] });
  if (known?.matches?.join() === matches.join()) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: ['gate'] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: 'gate', js: [GATE], matches, runAt: 'document_idle', allFrames: true },
  ]);
}
