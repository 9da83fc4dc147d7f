import { h, render } from 'preact';
import { SpeakerList, type SpeakerListProps } from '../../components/page/SpeakerList.tsx';
import type { Theme } from '../highlight/palette.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';

const MARGIN = 16;

/** The list of the article's speakers: a small window that the reader can move. */
export class ListView {
  readonly #host: ShadowHost;
  readonly #box: HTMLElement;

  constructor(document: Document, host: ShadowHost) {
    this.#host = host;
    this.#box = document.createElement('section');
    this.#box.className = 'list';
    this.#box.setAttribute('aria-label', 'Who speaks here');
    this.#box.style.right = `${MARGIN}px`;
    this.#box.style.bottom = `${MARGIN}px`;
    makeMovable(this.#box);
  }

  show(props: SpeakerListProps, theme: Theme): void {
    render(h(SpeakerList, props), this.#box);
    this.#host.show(this.#box, theme);
  }

  hide(): void {
    render(null, this.#box);
    this.#host.hide(this.#box);
  }
}

/** How far a pointer may stray in a click, in pixels. */
const CLICK_SLACK = 4;

/** Lets `box` be dragged by its head; it stays on the screen. A drag isn't a click. */
function makeMovable(box: HTMLElement): void {
  let from: { x: number; y: number; right: number; bottom: number } | null = null;
  let moved = false;
  box.addEventListener('pointerdown', (event) => {
    const inHead = (event.target as Element).closest?.('.title');
    if (!inHead || event.button !== 0) return;
    const { right, bottom } = box.getBoundingClientRect();
    from = { x: event.clientX, y: event.clientY, right: innerWidth - right, bottom: innerHeight - bottom };
    moved = false;
  });
  box.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(dx, dy) < CLICK_SLACK) return;
    moved = true;
    box.setPointerCapture(event.pointerId);
    box.style.right = `${clamp(from.right - dx, innerWidth - box.offsetWidth)}px`;
    box.style.bottom = `${clamp(from.bottom - dy, innerHeight - box.offsetHeight)}px`;
  });
  box.addEventListener('pointerup', () => {
    from = null;
  });
  box.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopPropagation();
      moved = false;
    },
    { capture: true },
  );
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
