/** How far a pointer may stray in a click, in pixels. */
const CLICK_SLACK = 4;

/** Lets `box` be dragged by `handle`; it stays on the screen. A drag isn't a click. */
export function makeMovable(box: HTMLElement, handle: HTMLElement): void {
  let moved = false;
  handle.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const { right, bottom } = box.getBoundingClientRect();
    const drag = new AbortController();
    moved = false;
    const follow = (move: PointerEvent): void => {
      const [dx, dy] = [move.clientX - down.clientX, move.clientY - down.clientY];
      if (!moved && Math.hypot(dx, dy) < CLICK_SLACK) return;
      moved = true;
      box.style.right = `${clamp(innerWidth - right - dx, innerWidth - box.offsetWidth)}px`;
      box.style.bottom = `${clamp(innerHeight - bottom - dy, innerHeight - box.offsetHeight)}px`;
    };
    window.addEventListener('pointermove', follow, { signal: drag.signal });
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(end, () => drag.abort(), { signal: drag.signal });
    }
  });
  handle.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    { capture: true },
  );
}

/** Brings a box that has grown back onto the screen. */
export function keepOnScreen(box: HTMLElement): void {
  const { top, right, bottom } = box.getBoundingClientRect();
  if (top < 0) box.style.bottom = `${clamp(innerHeight - bottom + top, innerHeight)}px`;
  if (right > innerWidth) box.style.right = '0px';
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
