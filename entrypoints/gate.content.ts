import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../lib/messaging/messenger.ts';

/** On every page, and small: asks for the reader where there is something to read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    if (isProbablyReaderable(document)) void askBackground('injectReader');
  },
});
