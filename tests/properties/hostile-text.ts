/** Text as a hostile or broken page might hold it: scraps of news, marks of every kind, and what Unicode has to offer. */
import fc from 'fast-check';

const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '「',
  '」',
  '``',
  "''",
  '′',
  '″',
  '`',
];
const NAMES = [
  'Ada Quill',
  'Quill',
  'Tom Brandt',
  'Mr Brandt',
  'Dr. Miriam O’Kafor-Smith',
  'the BBC',
  'she',
  'he',
  'they',
];
const WORDS = [
  'said',
  'told reporters',
  'according to',
  'has repeatedly said',
  'asked',
  'who',
  'that',
  'the mayor',
  'the constructor',
  'constructor',
  'added:',
  'and',
  'never said',
  'I',
  'it',
  'The port is closed.',
  'yes',
  'Yes,',
  '£30m',
  '’90s',
  'rock ’n’ roll',
  'U.S.',
  'p.m.',
  'QUILL:',
];
const JOINTS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  ': ',
  ' – ',
  '—',
  '…',
  '...',
  '?',
  '!',
  ' (',
  ')',
  '[',
  ']',
  '\t',
  '',
];
const ODDITIES = [
  '\ud83d',
  '\udcac',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202e',
  '\u202c',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\u2029',
  '\r\n',
  '\u00a0',
  '\u3000',
  'ﬁ',
  'İ',
  'ß',
  'مدينة',
  '東京',
  '<script>',
  '&quot;',
  '{{x}}',
  '\\',
  '%s',
  '__proto__',
];

const scrap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...JOINTS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Mostly near-news, sometimes anything at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(scrap, { maxLength: 120 }).map((scraps) => scraps.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(scrap, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 200 }))
      .map(([scraps, times]) => scraps.join('').repeat(times)),
  },
);

/** A few scraps that a text is made of by repeating them. */
export const motif: fc.Arbitrary<string> = fc
  .array(scrap, { minLength: 1, maxLength: 8 })
  .map((scraps) => scraps.join(''))
  .filter((text) => text.length > 0);

/** How many runs each property gets: a few in `npm test`, many in `npm run fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);
