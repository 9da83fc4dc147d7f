import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { Unrest } from '../../lib/reader/unrest.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const words = 'The harbour board met on Tuesday, as it does every month. '.repeat(3);

afterEach(() => vi.unstubAllGlobals());

/** Whether a page in which this comes counts as restless. */
function isRestless(added: Node): boolean {
  const record = { addedNodes: [added], removedNodes: [] };
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
      takeRecords = () => [record];
    },
  );
  return new Unrest(document as unknown as Document).end();
}

it('words that come are unrest', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  expect(isRestless(paragraph)).toBe(true);
  expect(isRestless(document.createTextNode(words))).toBe(true);
});

it('what nobody reads is none', () => {
  const script = document.createElement('script');
  script.textContent = words;
  expect(isRestless(script)).toBe(false);
  expect(isRestless(document.createComment(words))).toBe(false);
});
