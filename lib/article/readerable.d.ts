/** Readability's quick test alone: the package's own entry would bring all of Readability into the gate. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';

  const test: typeof isProbablyReaderable;
  export default test;
}
