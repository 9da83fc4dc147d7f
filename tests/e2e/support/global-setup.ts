import { ensureChromium } from '../../../scripts/browser/find-chromium.ts';
import { buildExtension } from '../../../scripts/build-extension.ts';

/** Runs once before all end-to-end tests: a browser, and the extension as the sources are now. */
export default function setup(): void {
  ensureChromium();
  buildExtension('chrome');
}
