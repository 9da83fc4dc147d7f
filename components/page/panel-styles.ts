/** Styles of the card and of the opened list, besides those of `page-styles.ts`. */
export const PANEL_STYLES = `
.dot { flex: none; width: 10px; height: 10px; border-radius: 50%; }
.dot.unclear { border: 2px dotted var(--soft); }

.card { left: 0; top: 0; width: min(384px, calc(100vw - 16px)); max-height: 60vh; overflow: auto; padding: 12px 14px 8px; overflow-wrap: anywhere; }
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

.list li button:hover { background: var(--sunken); }
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
}
`;
