import { proxy, wrap } from 'comlink';
import { fileName } from '../export/format.ts';
import { formats } from '../export/formats.ts';
import type { ExportOrder } from './export-order.ts';
import type { writeFile } from './file-writer.ts';

/**
 * Has a worker write a file, and the browser download it. The page's own memory and its thread are left alone, however
 * large the log.
 *
 * @param tell told now and then how many quotations are written
 * @param signal stops it; the promise then rejects with the signal's reason, and nothing is downloaded
 */
export async function downloadExport(
  order: ExportOrder,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker('/exporter.js');
  try {
    const blob = await Promise.race([
      wrap<{ writeFile: typeof writeFile }>(worker).writeFile(order, proxy(tell)),
      stopped(worker, signal),
    ]);
    save(blob, order.format);
  } finally {
    worker.terminate();
  }
}

/** Rejects when the worker breaks down or isn't to go on. */
function stopped(worker: Worker, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || 'The export broke off.'));
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

function save(blob: Blob, formatId: string): void {
  const format = formats().find(({ id }) => id === formatId);
  if (!format) return;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(format, new Date());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // by then the browser has taken it over
}
