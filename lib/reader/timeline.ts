/** One stretch of work of ours on the page's main thread. Times are in milliseconds. */
export interface Task {
  name: string;
  /** Since the page began. */
  at: number;
  ms: number;
}

const MOST_KEPT = 500;

/** How long our tasks took on this page: what `npm run bench:pages` reads. It stays in our own world, unseen by the page. */
export class Timeline {
  readonly tasks: Task[] = [];
  /** How long all tasks together took, in milliseconds. */
  total = 0;

  time<T>(name: string, task: () => T): T {
    const at = performance.now();
    try {
      return task();
    } finally {
      const ms = performance.now() - at;
      this.total += ms;
      if (this.tasks.length < MOST_KEPT) this.tasks.push({ name, at, ms });
    }
  }
}
