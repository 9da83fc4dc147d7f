import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The folder where an extension is once it was built. */
export const builtExtension = (browser: 'chrome' | 'firefox'): string =>
  join(ROOT, '.output', `${browser}-mv3`);

/**
 * Builds the extension into `.output/`, as `npm run build` does.
 *
 * @returns the folder of the built extension.
 * @throws with the build's own words if it fails.
 */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const { NODE_ENV: _, ...env } = process.env; // a test runner's NODE_ENV would make another build than the shipped one
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', browser],
    { cwd: ROOT, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
  return builtExtension(browser);
}
