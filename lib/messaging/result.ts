/** An answer that crosses a message port: a value, or one sentence for the reader that says what went wrong. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string };

/** A failure that was foreseen; its message is a sentence written for the reader. */
export class Problem extends Error {
  override name = 'Problem';
}

/** Runs `task` and makes its outcome a `Result`: never rejects. Failures nobody foresaw get a sentence, too. */
export async function resultOf<T>(task: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** The sentence for the reader behind any error. */
export function problemOf(error: unknown): string {
  // By its name: what comes from a worker has lost its class.
  if (error instanceof Error && error.name === 'Problem') return error.message;
  if (error instanceof Error && error.name === 'QuotaExceededError') {
    return 'The disk is full: nothing more can be saved until there is room.';
  }
  if (
    error instanceof Error &&
    /context invalidated|message port closed|Receiving end/i.test(error.message)
  ) {
    return 'On Record was updated or switched off: reload the page.';
  }
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
}

/** The value of a `Result`; throws a `Problem` where there is none. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Problem(result.problem);
}
