import type { ComponentChildren } from 'preact';

/** One sentence in place of content, with at most one thing to do about it. */
export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
