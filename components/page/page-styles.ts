/** Styles of everything of ours on the page; they live in our shadow root, and the page's don't reach in. */
export const PAGE_STYLES = `
:host { all: initial; }
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
.dot { flex: none; width: 10px; height: 10px; border-radius: 50%; }
.dot.unclear { border: 2px dotted var(--soft); }

.card { left: 0; top: 0; width: min(23rem, calc(100vw - 16px)); max-height: 60vh; overflow: auto; padding: 12px 14px 8px; overflow-wrap: anywhere; }
.speaker { display: flex; gap: 8px; align-items: center; font-size: 15px; }
.role { color: var(--soft); padding-inline-start: 18px; }
.why { color: var(--soft); margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--line); font-size: 13px; }
.actions { display: flex; flex-wrap: wrap; gap: 2px; margin: 6px -6px 0; }
.actions button { padding: 3px 6px; color: var(--accent); font-size: 13px; }
.actions button:hover, .names button:hover { background: var(--sunken); }
.actions .main { background: var(--accent); color: var(--paper); padding-inline: 12px; }
.actions .main:disabled { opacity: .5; cursor: default; }
.outcome:not(:empty) { font-size: 13px; padding-top: 4px; }
.correct { margin-top: 8px; font-size: 13px; }
.correct label { display: block; color: var(--soft); }
.correct input[type=text] { display: block; width: 100%; margin-top: 3px; padding: 5px 8px; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; }
.correct .all { display: flex; gap: 6px; align-items: center; margin-top: 6px; color: var(--ink); }
.names { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 6px; }
.names button { padding: 2px 8px; border: 1px solid var(--line); }
.names button[aria-pressed=true] { border-color: var(--accent); color: var(--accent); }

.announcement { left: 50%; bottom: 24px; translate: -50%; max-width: min(30rem, 90vw); padding: 10px 16px; }

.list { width: 15.5rem; max-width: calc(100vw - 24px); font-size: 13px; }
.list-head { display: flex; align-items: center; touch-action: none; }
.list-head .title { flex: 1; padding: 8px 10px; text-align: start; font-weight: 600; cursor: grab; }
.list-head .handle { margin-inline-end: 6px; color: var(--soft); font-weight: 400; }
.list-head .count { color: var(--soft); font-weight: 400; }
.list-head .close { width: 28px; height: 28px; margin-inline-end: 4px; color: var(--soft); font-size: 16px; }
.list-head .close:hover, .list li button:hover { background: var(--sunken); }
.bar { display: flex; gap: 1px; height: 6px; margin: 0 10px 4px; border-radius: 3px; overflow: hidden; }
.bar span { min-width: 2px; }
.list ul { list-style: none; max-height: 40vh; overflow: auto; padding: 0 4px 6px; }
.list li button { display: flex; gap: 8px; align-items: center; width: 100%; padding: 4px 6px; text-align: start; }
.who { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.who strong { font-weight: 600; }
.who small { display: block; color: var(--soft); font-size: 12px; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.numbers { text-align: end; font-variant-numeric: tabular-nums; }
.numbers small { display: block; color: var(--soft); font-size: 11px; }
@media (forced-colors: active) {
  .dot, .bar span { forced-color-adjust: none; }
  .card, .list { border: 2px solid CanvasText; }
}
`;
