import type { ComponentChildren } from 'preact';

/** One sentence in place of content, with at most one thing to do about it. */
export function Notice({
  title,
  text,
  children,
}: {
  title?: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="notice" role="status">
      {title && <p class="notice-title">{title}</p>}
      <p>{text}</p>
      {children}
    </div>
  );
}
