/**
 * What the end-to-end tests stand on. They live in `tests/e2e/*.test.ts`, run by `npm run test:e2e` (a part of
 * `npm test`) in a real Chromium, on the extension that `global-setup.ts` builds once for all of them.
 *
 *     const { pages, extension } = useExtension();
 *
 *     it('…', async () => {
 *       pages().set('/story', '<!doctype html>…');
 *       const tab = await extension().context.newPage();
 *       await tab.goto(`${pages().origin}/story`);
 *       const popup = await extension().openPopup(tab); // "This page" is `tab`
 *       …
 *     });
 *
 * A file shares one browser among its tests; a test that needs a profile of its own calls `launchExtension` itself.
 */
import { afterAll, beforeAll } from 'vitest';
import {
  type LaunchOptions,
  launchExtension,
  type RunningExtension,
} from '../../../scripts/browser/launch.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';

export { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';
export { type Served, serve } from '../../../scripts/browser/serve.ts';

/** One browser with the extension and one web server for all tests of the calling file. */
export function useExtension(options: LaunchOptions = {}): {
  extension(): RunningExtension;
  pages(): Served;
} {
  let extension: RunningExtension | undefined;
  let pages: Served | undefined;
  beforeAll(async () => {
    [extension, pages] = await Promise.all([launchExtension(options), serve()]);
  });
  afterAll(async () => {
    await extension?.close();
    await pages?.close();
  });
  return {
    extension: () => running(extension),
    pages: () => running(pages),
  };
}

function running<T>(value: T | undefined): T {
  if (!value) throw new Error('Call this inside a test or a hook, once the browser has started.');
  return value;
}
