import type { Panels } from './panels.ts';
import { Timeline } from './timeline.ts';

/**
 * What gate, reader and panels of one page know of each other. They are scripts of their own in the same world, which the page
 * can't see.
 */
interface World {
  onRecordGate?: {
    stop(): void;
    /** It asked for the reader because the page is an article; else only the reader's hands are wanted. */
    wantsReading: boolean;
  };
  onRecord?: {
    stop(): void;
  };
  onRecordTimeline?: Timeline;
  /** There once they were first wanted. */
  onRecordPanels?: Panels | undefined;
}

export const world = globalThis as World;

/** How long each stretch of our work takes on this page, the gate's and the reader's. */
export function timeline(): Timeline {
  world.onRecordTimeline ??= new Timeline();
  return world.onRecordTimeline;
}
