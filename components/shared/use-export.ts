import { useCallback, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/format.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { problemOf } from '../../lib/messaging/result.ts';
import { download } from './download.ts';

/** An export at work. `total` is null where it isn't known. */
export interface Progress {
  done: number;
  total: number | null;
}

/** Short exports show no progress at all, and long ones aren't slowed down by showing it. */
const SHOW_EVERY_MS = 400;

/** Exports files, one at a time, with progress and a way to stop. */
export function useExport(onProblem: (problem: string) => void): {
  progress: Progress | null;
  run: (format: ExportFormat, batches: AsyncIterable<readonly LogEntry[]>, total: number | null) => void;
  cancel: () => void;
} {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const run = useCallback(
    (format: ExportFormat, batches: AsyncIterable<readonly LogEntry[]>, total: number | null) => {
      if (controller.current) return;
      controller.current = new AbortController();
      const { signal } = controller.current;
      let done = 0;
      let shownAt = performance.now();
      async function* counted() {
        for await (const batch of batches) {
          yield batch;
          done += batch.length;
          if (performance.now() - shownAt < SHOW_EVERY_MS) continue;
          shownAt = performance.now();
          setProgress({ done, total });
        }
      }
      void download(format, counted(), signal)
        .catch((error) => {
          if (!signal.aborted) onProblem(problemOf(error));
        })
        .finally(() => {
          controller.current = null;
          setProgress(null);
        });
    },
    [onProblem],
  );
  return { progress, run, cancel };
}
