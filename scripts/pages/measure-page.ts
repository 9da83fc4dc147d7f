import type { CDPSession, Page } from 'playwright';
import type { Task } from '../../lib/reader/timeline.ts';
import type { RunningExtension } from '../browser/launch.ts';
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
  /** Everything of ours beyond both, once the reader has started. */
  ours: number;
  /** Until then: compiling gate and reader, the gate's look at the page, the reader's start. */
  start: number;
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
  let metrics: CDPSession | undefined;
  const prepare = async (tab: Page): Promise<void> => {
    metrics = await tab.context().newCDPSession(tab);
    await metrics.send('Performance.enable');
  };
  const { page, requestsByUs, errorsByUs } = await openPage(extension.context, saved, {
    ...extension,
    prepare,
  });
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
  const tasks = await settledTasks(page);
  const answer = await metrics?.send('Performance.getMetrics');
  const compiling = answer?.metrics.find(({ name }) => name === 'V8CompileDuration')?.value ?? 0;
  const total = (name: string): number =>
    tasks.filter((task) => task.name === name).reduce((sum, { ms }) => sum + ms, 0);
  const ours = tasks.filter(({ name }) => !['choose', 'copy', 'gate', 'start'].includes(name));
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
    start: compiling * 1000 + total('gate') + total('start'),
    longestTask: Math.max(...tasks.filter(({ name }) => name !== 'choose').map(({ ms }) => ms), 0),
    firstHighlight: painted && tasks[0] ? painted.at + painted.ms - tasks[0].at : 0,
    mutations: mutations ?? 0,
    errors: errorsByUs.length,
    requests: requestsByUs.length,
  };
}

const LONGEST_WAIT_MS = 10_000;

/** The reader's tasks, when no more have come for a while. No popup is opened meanwhile: it would take its share of time. */
async function settledTasks(page: Page): Promise<Task[]> {
  let tasks: Task[] = [];
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; ) {
    await page.waitForTimeout(600);
    const now = await readerTasks(page);
    if (now.some(({ name }) => name === 'paint') && now.length === tasks.length) return now;
    tasks = now;
  }
  return tasks;
}
