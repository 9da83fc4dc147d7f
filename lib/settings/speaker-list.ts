/** Whether "Who speaks here" opens by itself. It does until the reader has closed it once. */
import { browser } from 'wxt/browser';

const KEY = 'speakerList';

export async function isListWanted(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== 'closed';
}

export async function wantList(wanted: boolean): Promise<void> {
  if (wanted) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: 'closed' });
}
