/**
 * What can be done with a page from the keyboard. People change the keys in their browser's settings; browsers let an
 * extension suggest four.
 */
export const PAGE_COMMANDS = {
  'next-quotation': { description: 'Next quotation', suggested_key: { default: 'Alt+Shift+N' } },
  'previous-quotation': { description: 'Previous quotation', suggested_key: { default: 'Alt+Shift+P' } },
  'next-by-speaker': {
    description: 'Next quotation of the same speaker',
    suggested_key: { default: 'Alt+Shift+S' },
  },
  'toggle-page': {
    description: 'Show or hide the quotations of this page',
    suggested_key: { default: 'Alt+Shift+O' },
  },
  'show-speakers': { description: 'Who speaks here' },
  'keep-selection': { description: 'Save the selected words as a quotation' },
} as const;

export type PageCommand = keyof typeof PAGE_COMMANDS;
