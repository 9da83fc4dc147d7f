import type { LogEntry } from '../log/rows.ts';

/**
 * How a format writes the log. A pure builder that never sees the whole: `start`, any number of batches, `end`. The
 * texts one after the other are the file.
 */
export interface ExportFormat {
  id: string;
  /** What the reader chooses from a menu. */
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  start(): string;
  /** @param previous the entry before the first of these; null at the beginning of the file. No batch is empty. */
  batch(entries: readonly LogEntry[], previous: LogEntry | null): string;
  end(): string;
}

/** `on-record-2026-03-01.csv`: the day is the reader's own, so that they find it again. */
export function fileName(format: ExportFormat, now: Date, what = 'on-record'): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${what}-${day}.${format.extension}`;
}

/** The file bit by bit. Nothing is held but the batch at hand. */
export async function* write(
  format: ExportFormat,
  batches: AsyncIterable<readonly LogEntry[]> | Iterable<readonly LogEntry[]>,
): AsyncGenerator<string> {
  yield format.start();
  let previous: LogEntry | null = null;
  for await (const entries of batches) {
    if (entries.length === 0) continue;
    yield format.batch(entries, previous);
    previous = entries.at(-1) ?? null;
  }
  yield format.end();
}

/** One entry alone, as for the clipboard. */
export const writeOne = (format: ExportFormat, entry: LogEntry): string =>
  (format.start() + format.batch([entry], null) + format.end()).trim();
