import { type ExportFormat, write } from '../export/format.ts';
import { formats } from '../export/formats.ts';
import { entriesOf, wholeLog } from '../log/entries-of.ts';
import { openLog } from '../log/open-log.ts';
import type { LogEntry } from '../log/rows.ts';
import type { ExportOrder } from './export-order.ts';

/** UTF-16 code units of text that are handed to the browser at a time. */
const CHUNK = 1_000_000;
/** Short exports tell of no progress at all, and long ones aren't slowed down by telling it. */
const TELL_EVERY_MS = 400;

/**
 * Writes a file bit by bit. Each bit goes to the browser as a blob of its own, which keeps it outside our memory and
 * on the disk if need be: nothing is held here but the batch at hand.
 *
 * @param tell told now and then how many quotations are written
 */
export async function writeFile(order: ExportOrder, tell: (done: number) => void): Promise<Blob> {
  const people = await (await openLog()).getAll('people');
  const format = formats(people).find(({ id }) => id === order.format);
  if (!format) throw new Error(`There is no format ${order.format}.`);
  const batches = order.ids ? entriesOf(order.ids) : wholeLog();
  return blobOf(format, counted(batches, tell));
}

async function blobOf(format: ExportFormat, batches: AsyncIterable<readonly LogEntry[]>): Promise<Blob> {
  const written: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const hand = () => {
    written.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  for await (const text of write(format, batches)) {
    texts.push(text);
    length += text.length;
    if (length >= CHUNK) hand();
  }
  hand();
  return new Blob(written, { type: format.mediaType });
}

async function* counted<T>(batches: AsyncIterable<T[]>, tell: (done: number) => void): AsyncGenerator<T[]> {
  let done = 0;
  let toldAt = performance.now();
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    if (performance.now() - toldAt < TELL_EVERY_MS) continue;
    toldAt = performance.now();
    tell(done);
  }
}
