import { type ExportFormat, fileName, write } from '../../lib/export/format.ts';
import type { LogEntry } from '../../lib/log/rows.ts';

/**
 * Writes the entries to a file that the browser downloads. The text goes bit by bit into a blob, which the browser
 * keeps outside this page's memory.
 *
 * @param signal stops it; the promise then rejects with an AbortError, and nothing is downloaded
 */
export async function download(
  format: ExportFormat,
  batches: AsyncIterable<readonly LogEntry[]>,
  signal?: AbortSignal,
): Promise<void> {
  const blob = await blobOf(format, batches, signal);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(format, new Date());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // by then the browser has taken it over
}

async function blobOf(
  format: ExportFormat,
  batches: AsyncIterable<readonly LogEntry[]>,
  signal?: AbortSignal,
): Promise<Blob> {
  const texts = write(format, batches);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (signal?.aborted) return controller.error(signal.reason);
      const { value, done } = await texts.next();
      if (done) controller.close();
      else if (value) controller.enqueue(encoder.encode(value));
      else controller.enqueue(new Uint8Array());
    },
  });
  return new Response(stream, { headers: { 'content-type': format.mediaType } }).blob();
}
