/**
 * Text of an article on one line, for a terminal, which it must not be able to drive: control and direction characters
 * show as U+FFFD.
 */
export const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
