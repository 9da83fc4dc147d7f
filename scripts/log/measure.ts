/** The single measurements of `bench-log.ts`. Times are milliseconds, sizes bytes. */
import type { CDPSession, Page } from 'playwright';
import type { RunningExtension } from '../browser/launch.ts';

const RUNS = 9;

/** From the start of loading (log) or the click on the tab (popup) until the first rows are painted; medians. */
export async function firstRows(
  place: 'log' | 'popup',
  small: RunningExtension,
  large: RunningExtension,
): Promise<[small: number, large: number]> {
  const times: [number[], number[]] = [[], []];
  // By turns, so that whatever else the machine does falls on both; the first turn warms up and doesn't count.
  for (let run = 0; run <= RUNS; run++) {
    for (const [i, extension] of [small, large].entries()) {
      const time = await firstRowsOnce(place, extension);
      if (run > 0) times[i]?.push(time);
    }
  }
  return [median(times[0]), median(times[1])];
}

async function firstRowsOnce(place: 'log' | 'popup', extension: RunningExtension): Promise<number> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const shown = new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector('.line')) setTimeout(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    Object.assign(globalThis, { shown });
  });
  await page.goto(`chrome-extension://${extension.extensionId}/${place}.html`);
  const start =
    place === 'log'
      ? 0
      : await page.evaluate(async () => {
          while (!document.querySelector('#tab-log')) await new Promise((next) => setTimeout(next, 5));
          const start = performance.now();
          document.querySelector<HTMLElement>('#tab-log')?.click();
          return start;
        });
  const end = await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
  await page.close();
  return end - start;
}

/** Types words letter by letter; a keystroke ends when the results for what is typed are painted. */
export async function keystrokes(page: Page): Promise<{ median: number; worst: number }> {
  const times = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('input[aria-label="Search the log"]');
    if (!box) throw new Error('There is no search box.');
    const press = async (value: string) => {
      const start = performance.now();
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const isShown = () => document.querySelector<HTMLElement>('.list')?.dataset.query === value;
      await new Promise<void>((resolve) => {
        const look = () => (isShown() ? setTimeout(resolve) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      });
      return performance.now() - start;
    };
    const times: number[] = [];
    for (const word of ['bridge', 'the people', 'ines ka', 'ansel courier', 'satellite were']) {
      for (let length = 1; length <= word.length; length++) {
        times.push(await press(word.slice(0, length)));
        await new Promise((next) => setTimeout(next, 60));
      }
      await press('');
    }
    return times;
  });
  return { median: median(times), worst: Math.max(...times) };
}

/** The most rows in the document while the list is scrolled from its first to its last. */
export function scrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.querySelector('.list');
    if (!list) throw new Error('There is no list.');
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    let most = 0;
    const step = Math.max(list.clientHeight * 0.8, list.scrollHeight / 400);
    while (list.scrollTop + list.clientHeight < list.scrollHeight - 2) {
      list.scrollTop += step;
      await frame();
      most = Math.max(most, document.querySelectorAll('.list-line').length);
    }
    for (let waited = 0; waited < 100 && !document.querySelector('.list .line'); waited++) await frame();
    if (!document.querySelector('.list .line')) throw new Error('The end of the list stayed empty.');
    return most;
  });
}

export interface ExportFigures {
  cursorMs: number;
  CSV: ExportFigure;
  JSON: ExportFigure;
}

/** The most that the page's heap and that of the worker that writes held. */
export interface ExportFigure {
  ms: number;
  peakHeap: number;
  peakWorker: number;
}

/** How long exports take beside a bare read of the same rows, and the most that heaps held meanwhile; medians. */
export async function exportFigures(page: Page): Promise<ExportFigures> {
  const [cursor, csv, json]: [number[], ExportFigure[], ExportFigure[]] = [[], [], []];
  // By turns, so that whatever else the machine does falls on all.
  for (let run = 0; run < 3; run++) {
    cursor.push(await bareCursor(page));
    csv.push(await exportOnce(page, 'CSV (spreadsheet)'));
    json.push(await exportOnce(page, 'JSON (backup)'));
  }
  const middle = (figures: ExportFigure[]): ExportFigure => ({
    ms: median(figures.map(({ ms }) => ms)),
    peakHeap: median(figures.map(({ peakHeap }) => peakHeap)),
    peakWorker: median(figures.map(({ peakWorker }) => peakWorker)),
  });
  return { cursorMs: median(cursor), CSV: middle(csv), JSON: middle(json) };
}

function bareCursor(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('on-record');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const start = performance.now();
          const cursor = request.result.transaction('quotations').objectStore('quotations').openCursor();
          cursor.onerror = () => reject(cursor.error);
          cursor.onsuccess = () => {
            if (cursor.result) return cursor.result.continue();
            request.result.close();
            resolve(performance.now() - start);
          };
        };
      }),
  );
}

async function exportOnce(page: Page, label: string): Promise<ExportFigure> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let [peakHeap, peakWorker] = [0, 0];
  let isDone = false;
  const workerHeap = await heapOfExporter(session);
  const watch = async () => {
    while (!isDone) {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      peakHeap = Math.max(peakHeap, usedSize);
      peakWorker = Math.max(peakWorker, workerHeap());
      await new Promise((next) => setTimeout(next, 10));
    }
  };
  const watching = watch();
  await page.getByRole('button', { name: 'Export' }).click();
  const started = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ]);
  const ms = performance.now() - started;
  isDone = true;
  await watching;
  await download.delete();
  await session.detach();
  return { ms, peakHeap, peakWorker };
}

/** Attaches to the worker that writes exports as soon as it starts. Returns what was last heard of its heap, in bytes. */
async function heapOfExporter(session: CDPSession): Promise<() => number> {
  let last = 0;
  let target: string | null = null;
  const ask = () => {
    if (target === null) return;
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    void session.send('Target.sendMessageToTarget', { sessionId: target, message }).catch(() => undefined);
  };
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (!targetInfo.url.endsWith('/exporter.js')) return;
    target = sessionId;
    ask();
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    if (sessionId === target) target = null;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    last = JSON.parse(message).result?.usedSize ?? last;
    setTimeout(ask, 10);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return () => last;
}

/** From asking the background to save an article with 30 quotations until it has answered; median. */
export async function saving(extension: RunningExtension): Promise<number> {
  const page = await extension.openPage('popup.html');
  const times = await page.evaluate(async () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, i) => `“Number ${i} is what we settled on,” said Ines Okafor, the mayor of Port Ansel.`,
    );
    const text = paragraphs.join('\n');
    let end = -1;
    const blocks = paragraphs.map((paragraph) => {
      const start = end + 1;
      end = start + paragraph.length;
      return { start, end, kind: 'paragraph' };
    });
    const times: number[] = [];
    for (let run = 0; run < 21; run++) {
      const site = { url: `https://news.example/saving/${run}`, title: 'A story', site: 'The Ansel Courier' };
      const data = { page: site, article: { text, blocks } };
      const start = performance.now();
      const message = { id: run, type: 'readArticle', data, timestamp: Date.now() };
      const answer = await chrome.runtime.sendMessage(message);
      if (answer.res?.value?.quotations?.length !== 30 || !answer.res.value.saved) {
        throw new Error(`Not saved: ${JSON.stringify(answer).slice(0, 300)}`);
      }
      if (run > 0) times.push(performance.now() - start);
    }
    return times;
  });
  await page.close();
  return median(times);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
