/** On which sites On Record reads. Each site has a key of its own, so that two switches at once can't undo each other. */
import { browser } from 'wxt/browser';

const keyOf = (host: string): `off:${string}` => `off:${host}`;

/** The site that a setting is about; null where it is about something else. */
export const switchedSite = (key: string): string | null => /^off:(.*)$/s.exec(key)?.[1] ?? null;

/** The site of an address: its host without "www.", or null where extensions may not run. */
export function siteOf(url: string | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\./, '');
}

/** Whether pages of the site are read. On unless the reader switched it off. */
export async function isSiteOn(site: string): Promise<boolean> {
  const key = keyOf(site);
  return !(await browser.storage.local.get(key))[key];
}

/** Switches reading of the site on or off. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  if (on) await browser.storage.local.remove(keyOf(site));
  else await browser.storage.local.set({ [keyOf(site)]: true });
}
