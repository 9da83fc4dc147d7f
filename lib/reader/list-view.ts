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
  let moved = false;
  box.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || !(down.target as Element).closest?.('.title')) return;
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
