import type { RunningExtension } from '../browser/launch.ts';
import { settledPageState } from '../browser/page-state.ts';
import { openPage } from './open-page.ts';
import { readerTasks } from './reader-tasks.ts';
import type { SavedPage } from './saved-pages.ts';

/** What reading one page costs it. Times are in milliseconds on the page's main thread. */
export interface PageCost {
  id: string;
  /** Readability's own work. */
  readability: number;
  /** The copy of the page that Readability takes apart. */
  copy: number;
  /** Everything of ours beyond both. */
  ours: number;
  /** The longest single task, Readability's own apart. */
  longestTask: number;
  /** From the first of our tasks to the highlights. */
  firstHighlight: number;
  /** Changes to the page's document, our host element apart. */
  mutations: number;
  /** Errors on the console that name the extension. */
  errors: number;
  /** Requests from the page's tab beyond those that it makes without us. */
  requests: number;
}

/** Opens a page, lets it be read, and says what that cost. */
export async function measurePage(extension: RunningExtension, saved: SavedPage): Promise<PageCost> {
  const { page, requestsByUs, errorsByUs } = await openPage(extension.context, saved, extension);
  // Saved pages run no scripts, so whatever changes after they were parsed was changed by us.
  await page.evaluate(() => {
    const seen: MutationRecord[] = [];
    const isOurs = (node: Node): boolean => node.nodeName === 'ON-RECORD-UI';
    new MutationObserver((records) => seen.push(...records)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    (globalThis as { countMutations?: () => number }).countMutations = () =>
      seen.filter(({ addedNodes, removedNodes }) => ![...addedNodes, ...removedNodes].some(isOurs)).length;
  });
  const popup = await extension.openPopup(page);
  await settledPageState(popup).catch(() => undefined);
  await popup.close();
  await page.waitForTimeout(300);
  const tasks = await readerTasks(page);
  const total = (name: string): number =>
    tasks.filter((task) => task.name === name).reduce((sum, { ms }) => sum + ms, 0);
  const ours = tasks.filter(({ name }) => name !== 'choose' && name !== 'copy');
  const painted = tasks.find(({ name }) => name === 'paint');
  const mutations = await page.evaluate(() =>
    (globalThis as { countMutations?: () => number }).countMutations?.(),
  );
  await page.close();
  return {
    id: saved.id,
    readability: total('choose'),
    copy: total('copy'),
    ours: ours.reduce((sum, { ms }) => sum + ms, 0),
    longestTask: Math.max(0, total('copy'), ...ours.map(({ ms }) => ms)),
    firstHighlight: painted && tasks[0] ? painted.at + painted.ms - tasks[0].at : 0,
    mutations: mutations ?? 0,
    errors: errorsByUs.length,
    requests: requestsByUs.length,
  };
}
