import { delimiter, join } from 'node:path';
import { starts } from './find-chromium.ts';

const COMMANDS = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const APPLICATIONS = ['Firefox', 'Firefox Developer Edition'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
);

/** The path of an installed Firefox (`FIREFOX_PATH` first) that starts, or null. Installs nothing. */
export function findFirefox(): string | null {
  const onPath = COMMANDS.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
  );
  return [process.env.FIREFOX_PATH ?? '', ...onPath, ...APPLICATIONS].find(starts) ?? null;
}
