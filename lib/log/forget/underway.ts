/** Readings and forgetting keep out of each other's way: what is forgotten isn't saved again by a page still open. */
import type { Forgettable } from '../../messaging/to-background.ts';
import { coversUrl } from './forgettable.ts';

const savings = new Set<Promise<unknown>>();
const forgetting = new Set<Forgettable>();

/** Whether pages of this address are being forgotten right now. */
export const isBeingForgotten = (url: string): boolean =>
  [...forgetting].some((what) => coversUrl(what, url));

/** Makes it known that a reading is being saved. */
export function saving<T>(work: Promise<T>): Promise<T> {
  const done = work.finally(() => savings.delete(done));
  savings.add(done);
  return done;
}

/** Runs `work` once everything that was being saved is, and while nothing that it forgets is saved. */
export async function alone<T>(what: Forgettable, work: () => Promise<T>): Promise<T> {
  forgetting.add(what);
  try {
    await Promise.allSettled(savings);
    return await work();
  } finally {
    forgetting.delete(what);
  }
}
