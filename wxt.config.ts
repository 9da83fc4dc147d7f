import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { PAGE_COMMANDS } from './lib/reader/command-keys.ts';
import { noHtmlInjection } from './scripts/build/no-html-injection.ts';
import { Notices } from './scripts/build/notices.ts';

/** For the extension's own pages and its background: nothing from anywhere else, and no connection to anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notices = new Notices();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  // The polyfill would fetch scripts by itself, and no browser that runs this needs it.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [noHtmlInjection(), notices.plugin()],
  }),
  hooks: {
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'NOTICES.txt'), notices.text()),
  },
  manifest: ({ command, browser }) => ({
    name: 'On Record',
    description: 'Who said what: every quotation in a news article, with its speaker.',
    // What is built here may read everywhere, so that it can be tried at once. The packages for the stores demand
    // nothing (see scripts/build/asking.ts): their reader chooses at first run.
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: PAGE_COMMANDS,
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.invalid',
              strict_min_version: '142.0', // the first that asks about data collection on Android, too; it has CSS highlights
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
    // The development server reloads through a connection; what ships can't open any.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
  }),
});
