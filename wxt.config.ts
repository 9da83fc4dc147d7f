import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  manifest: {
    name: 'On Record',
    description: 'Who said what: every quotation in a news article, with its speaker.',
    permissions: ['storage', 'scripting'],
  },
});
