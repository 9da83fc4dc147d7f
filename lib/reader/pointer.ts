/** Where a pointer rests, as told by `watchPointer`. */
export interface Point {
  x: number;
  y: number;
}

export interface PointerHandlers<Target> {
  /** What is of interest at a point, if anything. Asked at most once a frame. */
  at(target: EventTarget | null, point: Point): Target | null;
  same(a: Target, b: Target): boolean;
  rest(target: Target, point: Point): void;
  leave(): void;
}

/** How long a pointer rests on a quotation before the card opens, and how long it may stray before it closes. */
const REST_MS = 150;
const STRAY_MS = 250;

/** Reports when the pointer comes to rest on something of interest, and when it has left. */
export function watchPointer<Target>(
  window: Window,
  handlers: PointerHandlers<Target>,
  signal: AbortSignal,
): void {
  let current: Target | null = null;
  let timer: number | undefined;
  let frame = 0;
  const look = (event: PointerEvent): void => {
    frame = 0;
    const point = { x: event.clientX, y: event.clientY };
    const found = handlers.at(event.composedPath()[0] ?? event.target, point);
    if (found && current && handlers.same(found, current)) return;
    if (!found && !current) return;
    current = found;
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => (found ? handlers.rest(found, point) : handlers.leave()),
      found ? REST_MS : STRAY_MS,
    );
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || frame) return;
      frame = window.requestAnimationFrame(() => look(event));
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}
