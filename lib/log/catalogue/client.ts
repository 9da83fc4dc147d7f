import { proxy, type Remote, wrap } from 'comlink';
import type { LogIndex } from './log-index.ts';

/** The catalogue as pages use it: the same methods, answered by a worker. */
export type Catalogued = Remote<LogIndex>;

/** Starts the worker. Call it once per page; loading a large log takes it a second or two. */
export function startCatalogue(onChange: () => void): Catalogued {
  const worker = new Worker('/catalogue.js');
  const catalogue = wrap<LogIndex>(worker);
  void catalogue.onChange(proxy(onChange));
  return catalogue;
}
