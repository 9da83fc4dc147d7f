import { Problem } from '../messaging/result.ts';

/** Browsers need some room themselves to write anything. In bytes. */
const LEAST_ROOM = 1_000_000;

/** Waits for a request to the log. Where it fails for a full disk, which browsers name in many ways, a sentence says so. */
export async function withRoom<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Problem || !(await isDiskFull())) throw error;
    throw new Problem('The disk is full: nothing more can be saved until there is room.');
  }
}

async function isDiskFull(): Promise<boolean> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage !== undefined && quota !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
