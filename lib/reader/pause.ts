/** Ends the current task, so that the page can answer its user, and goes on in another one. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Ends the current task and goes on after the page's next frame: its styles are computed by then, and needn't be for
 * us. A hidden page has no frames, and isn't waited for.
 */
export function afterFrame(window: Window): Promise<void> {
  if (window.document.hidden) return pause();
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => void pause().then(resolve));
  });
}
