/** Styles of everything of ours on the page; they live in our shadow root, and the page's don't reach in. */
export const PAGE_STYLES = `
:host { all: initial; }
* { box-sizing: border-box; }
.card, .list {
  --paper: #fff; --ink: #1d1d1f; --soft: #5a5a60; --edge: #d6d6dc; --accent: #0057a8; --hover: #f0f1f4;
  color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 10px;
  box-shadow: 0 6px 24px rgb(0 0 0 / .18);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", sans-serif;
}
.dark .card, .dark .list {
  --paper: #26272b; --ink: #f2f2f5; --soft: #b4b4bd; --edge: #45464d; --accent: #8cc4ff; --hover: #35363c;
}
.card { position: fixed; left: 0; top: 0; z-index: 2147483647; width: max-content; max-width: min(22rem, calc(100vw - 16px)); padding: 12px 14px; }
.card p { margin: 0; overflow-wrap: anywhere; }
.speaker { display: flex; gap: 8px; align-items: baseline; font-size: 15px; }
.dot { flex: none; width: 10px; height: 10px; border-radius: 50%; }
.dot.unclear { border: 2px dotted var(--soft); }
.role { color: var(--soft); padding-left: 18px; }
.why { color: var(--soft); margin-top: 6px !important; padding-top: 6px; border-top: 1px solid var(--edge); font-size: 13px; }
@media (forced-colors: active) { .dot { forced-color-adjust: none; } }
`;
