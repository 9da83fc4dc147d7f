import { defineConfig } from 'wxt';

const PAGES = ['http://*/*', 'https://*/*'];

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

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  // The polyfill would fetch scripts by itself, and no browser that runs this needs it.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ command }) => ({
    name: 'On Record',
    description: 'Who said what: every quotation in a news article, with its speaker.',
    // Declared here, since WXT's own wrapper posts a message to every page, and some pages choke on it.
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    host_permissions: PAGES,
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    // The development server reloads through a connection; what ships can't open any.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
  }),
});
