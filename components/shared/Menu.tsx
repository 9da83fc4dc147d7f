import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  label: string;
  isDanger?: boolean;
  onChoose: () => void;
}

/** A menu under what opened it, moved along with the arrow keys; null is a line between its parts. */
export function Menu({
  anchor,
  items,
  onClose,
}: {
  anchor: HTMLElement;
  items: readonly (MenuItem | null)[];
  onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  // Before the next key can be pressed: it is meant for the menu.
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.showPopover();
    const { bottom, top, right } = anchor.getBoundingClientRect();
    const { height, width } = element.getBoundingClientRect();
    const below = bottom + height < innerHeight;
    element.style.top = `${below ? bottom + 4 : Math.max(4, top - height - 4)}px`;
    element.style.left = `${Math.max(4, right - width)}px`;
    element.querySelector('button')?.focus();
  }, [anchor]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      buttons.at((at + step + buttons.length) % buttons.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      anchor.focus();
    }
  };
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      popover="auto"
      onKeyDown={onKeyDown}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {items.map((item, i) =>
        item ? (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            class={item.isDanger ? 'danger' : undefined}
            onClick={() => {
              onClose();
              item.onChoose();
            }}
          >
            {item.label}
          </button>
        ) : (
          // a line has no other name than its place
          <hr key={i} />
        ),
      )}
    </div>
  );
}
