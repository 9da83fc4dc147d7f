import { defineConfig } from 'wxt';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  manifest: {
    name: 'On Record',
    description: 'Who said what: every quotation in a news article, with its speaker.',
    // Declared here, since WXT's own wrapper posts a message to every page, and some pages choke on it.
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    host_permissions: PAGES,
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
  },
});
