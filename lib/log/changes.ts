/** Tells every open page of the extension, live, what has changed in the log. */

/** Nothing named means: anything may have changed. */
export interface LogChange {
  articleIds?: readonly string[];
}

const CHANNEL = 'on-record-log';

/** Called by the background once a transaction has completed. */
export function announceChange(change: LogChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls back on every change. Returns the function that stops it. */
export function watchLog(onChange: (change: LogChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<LogChange>) => onChange(event.data);
  return () => channel.close();
}
