/**
 * Opens every page of a folder in a real browser with the built extension, and writes what reached the log:
 *
 *     npm run -s eval:pages -- DIR > OUT.jsonl
 *
 * A line each: `{id, quotes: [{text, kind, speaker}], state, painted, ms}`. `painted` is the text of each highlight,
 * `state` what the popup says of the page, `ms` how long the reader's steps took.
 */
import { launchExtension } from './browser/launch.ts';
import { settledPageState } from './browser/page-state.ts';
import { buildExtension } from './build-extension.ts';
import { openPage } from './pages/open-page.ts';
import { paintedTexts } from './pages/painted.ts';
import { readerTasks } from './pages/reader-tasks.ts';
import { savedPages } from './pages/saved-pages.ts';
import { takeSavedQuotations } from './pages/saved-quotations.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run -s eval:pages -- DIR > OUT.jsonl');
  process.exit(2);
}

try {
  const pages = savedPages(folder);
  buildExtension('chrome');
  const extension = await launchExtension();
  try {
    for (const saved of pages) {
      const { page } = await openPage(extension.context, saved, extension);
      const popup = await extension.openPopup(page);
      const state = await settledPageState(popup).catch((error: Error) => ({ status: error.message }));
      const line = {
        id: saved.id,
        quotes: await takeSavedQuotations(popup),
        state: state.status,
        painted: await paintedTexts(page),
        ms: await readerTasks(page),
      };
      console.log(JSON.stringify(line));
      await popup.close();
      await page.close();
    }
  } finally {
    await extension.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
