/** Character classes that the scanners share. All take a UTF-16 code unit; `NaN` (outside the text) is a space. */

const OTHER_LETTER = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
const cache = new Int8Array(0x10000);

const isOtherLetter = (code: number): boolean => {
  const known = cache[code];
  if (known) return known === 1;
  const is = OTHER_LETTER.test(String.fromCharCode(code));
  cache[code] = is ? 1 : 2;
  return is;
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter, a digit, a combining mark or half of a surrogate pair. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xaa && isOtherLetter(code));

export const isSpaceCode = (code: number): boolean =>
  !(code > 32) ||
  code === 0xa0 ||
  (code >= 0x2000 &&
    (code <= 0x200f ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x3000 ||
      code === 0xfeff));

/** A bracket or dash after which a quotation can open. */
export const isOpeningContext = (code: number): boolean =>
  code === 40 ||
  code === 91 ||
  code === 123 ||
  code === 45 ||
  code === 47 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2015;
