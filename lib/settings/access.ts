/** On which sites the browser lets On Record look at pages by itself. Elsewhere it reads a page when it is asked to. */
import { browser } from 'wxt/browser';

/** As in the manifest's optional host permissions. */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

/** The script that looks whether a page is an article, and has it read if so. */
export const GATE = '/gate.js';

export interface Access {
  everywhere: boolean;
  /** Hosts that were allowed one by one, sorted; of no account where it is everywhere. */
  sites: string[];
}

/** What the reader has allowed so far. */
export async function currentAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((pattern) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(pattern)?.[1] ?? []);
  return {
    everywhere: await browser.permissions.contains({ origins: [...EVERYWHERE] }),
    sites: [...new Set(hosts)].sort(),
  };
}

/** The sites that are allowed, as match patterns. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(https?|\*):/.test(pattern));
}

/** Whether On Record may look at the address by itself. */
export const mayRead = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(url) });

/** The browser asks its user. Call it in the handler of a click, before anything is awaited. */
export const askForSite = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(url) });

/** As `askForSite`, for all sites. */
export const askForEverywhere = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...EVERYWHERE] });

/** Looks at a page at once: one whose reader asks for it, or that was open before its site was allowed. */
export async function readNow(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
}

/** Gives up what was allowed: all of it, or one host. */
export async function giveUp(site?: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = site ? origins.filter((pattern) => pattern.includes(`://${site}/`)) : origins;
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/** Gives up the hosts that were allowed one by one and that `isMeant` says yes to. */
export async function giveUpHosts(isMeant: (host: string) => boolean): Promise<void> {
  const { sites } = await currentAccess();
  for (const host of sites.filter(isMeant)) await giveUp(host);
}

/** Calls back whenever something is allowed or given up. Returns the function that stops it. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

function patternsOf(url: string): string[] {
  const { hostname } = new URL(url);
  return [`*://${hostname}/*`];
}
