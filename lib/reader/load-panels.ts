import { askBackground } from '../messaging/messenger.ts';
import type { Panels } from './panels.ts';
import { world } from './world.ts';

/**
 * The panels. They weigh as much as all the rest of the reader, and most pages are read without a look at them: they
 * come as a script of their own when they are first wanted.
 *
 * @returns null where the extension that this page belongs to is gone.
 */
export async function loadPanels(): Promise<Panels | null> {
  if (!world.onRecordPanels) await askBackground('injectPanels');
  return world.onRecordPanels ?? null;
}
