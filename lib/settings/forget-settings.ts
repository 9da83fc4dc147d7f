/** Settings as a whole, for forgetting: in parts, the browser would keep the bytes of what was taken out. */
import { browser } from 'wxt/browser';
import { switchedSite } from './sites.ts';

/**
 * The settings, without those that are about some hosts.
 *
 * @param all leaves everything out
 */
export async function settingsWithout(
  isForgotten: (host: string) => boolean,
  all: boolean,
): Promise<Record<string, unknown>> {
  if (all) return {};
  const entries = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(
    entries.filter(([key]) => {
      const host = switchedSite(key);
      return host === null || !isForgotten(host);
    }),
  );
}

/** Deletes all settings, and sets these. */
export async function replaceSettings(settings: Record<string, unknown>): Promise<void> {
  await browser.storage.local.clear();
  if (Object.keys(settings).length > 0) await browser.storage.local.set(settings);
}
