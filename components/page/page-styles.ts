/**
 * Styles of everything of ours on the page; they live in our shadow root, and the page's don't reach in. Nothing is
 * measured in `rem`: what that is, the page says.
 */
export const PAGE_STYLES = `
/* The sheet that paints the highlights shows it, and hides it again when it is taken away. */
:host { all: initial; display: none; }
* { box-sizing: border-box; }
.card, .list, .announcement {
  --paper: #ffffff; --sunken: #f1efeb; --ink: #1d2330; --soft: #5b6272; --line: #e2dfd8; --accent: #2c4a8c;
  color-scheme: light; position: fixed; z-index: 2147483647;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 1px 3px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; text-align: start;
}
.dark .card, .dark .list, .dark .announcement {
  --paper: #1c2027; --sunken: #2a303a; --ink: #e8e6e1; --soft: #a3a9b6; --line: #3a404c; --accent: #9db7f5;
  color-scheme: dark;
}
p, ul { margin: 0; padding: 0; }
button, input { font: inherit; color: inherit; }
button { background: none; border: 0; cursor: pointer; border-radius: 6px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.announcement { left: 50%; bottom: 24px; translate: -50%; width: max-content; max-width: min(480px, 90vw); padding: 10px 16px; }

.list { right: 16px; bottom: 16px; width: 248px; max-width: calc(100vw - 24px); font-size: 13px; }
.list-head { display: flex; align-items: center; touch-action: none; }
.list-head .title { flex: 1; padding: 8px 10px; text-align: start; font-weight: 600; cursor: pointer; }
.list-head .title::after { content: "▴"; margin-inline-start: 6px; color: var(--soft); }
.list-head .title[aria-expanded=true]::after { content: "▾"; }
.list-head .handle { margin-inline-end: 6px; color: var(--soft); font-weight: 400; cursor: grab; }
.list-head .count { color: var(--soft); font-weight: 400; }
.list-head .close { width: 28px; height: 28px; margin-inline-end: 4px; color: var(--soft); font-size: 16px; }
.list-head .close:hover { background: var(--sunken); }
@media (forced-colors: active) { .card, .list, .announcement { border: 2px solid CanvasText; } }
`;
