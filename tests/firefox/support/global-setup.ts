import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { buildExtension } from '../../../scripts/build-extension.ts';

/** Runs once before all tests in Firefox: the extension as the sources are now. */
export default function setup(): void {
  if (findFirefox()) buildExtension('firefox');
}
