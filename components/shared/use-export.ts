import { useCallback, useRef, useState } from 'preact/hooks';
import { downloadExport } from '../../lib/download/client.ts';
import type { ExportOrder } from '../../lib/download/export-order.ts';
import { problemOf } from '../../lib/messaging/result.ts';

/** An export at work. `total` is null where it isn't known. */
export interface Progress {
  done: number;
  total: number | null;
}

/** Exports files, one at a time, with progress and a way to stop. */
export function useExport(onProblem: (problem: string) => void): {
  progress: Progress | null;
  run: (order: ExportOrder, total: number | null) => void;
  cancel: () => void;
} {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const run = useCallback(
    (order: ExportOrder, total: number | null) => {
      if (controller.current) return;
      controller.current = new AbortController();
      const { signal } = controller.current;
      const tell = (done: number) => !signal.aborted && setProgress({ done, total });
      void downloadExport(order, tell, signal)
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
