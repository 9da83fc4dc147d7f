/** Texts to measure on: news of our own invention, and what a hostile page might hold. */

const PEOPLE = [
  ['Ada Quill', 'Harbour Commissioner', 'she'],
  ['Tom Brandt', 'opposition leader', 'he'],
  ['Miriam Okafor', 'Professor', 'she'],
  ['Leo Santangelo', 'coach', 'he'],
  ['Ines Vidal', 'Judge', 'she'],
] as const;

const SENTENCES = [
  '{role} {name} said the plan would “give the port {n} more years”, but warned that the money was not there yet.',
  '“We looked at every pile under that bridge,” {last} said. “{n} of them have to go.”',
  'Asked about the delay, {pronoun} replied: “Nobody told us, and nobody asked.”',
  'The report, published on Tuesday, puts the cost at £{n}m and calls the timetable “ambitious at best”.',
  'According to {name}, whose office has handled {n} complaints since May, the quay is “not fit for ships of this size”.',
  'Work on the northern basin began {n} years ago and has been stopped three times, twice for want of steel.',
  '{last}, who took over in spring, told reporters: “I won’t promise a date that I can’t keep.”',
  'The “{n} steps” leaflet went to each household on the island; few people say they have read it.',
];

/** An article of about `length` UTF-16 code units, paragraphs of two or three sentences, the same at each call. */
export function newsText(length: number, seed = 0): string {
  const parts: string[] = [];
  for (let size = 0, i = seed; size < length; i++) {
    const [name, role, pronoun] = PEOPLE[Math.floor(i / 7) % PEOPLE.length] as (typeof PEOPLE)[number];
    const sentence = (SENTENCES[i % SENTENCES.length] as string)
      .replace('{name}', name)
      .replace('{role}', role)
      .replace('{last}', name.split(' ')[1] as string)
      .replace('{pronoun}', pronoun)
      .replace('{n}', String(2 + ((i * 7) % 90)));
    parts.push(sentence, i % 3 === 2 ? '\n' : ' ');
    size += sentence.length + 1;
  }
  return parts.join('').slice(0, length);
}

/** What a page could hold to make us work without bound, by kind; each gives a text of exactly `length` units. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'only curly marks': (length) => '“”'.repeat(length / 2),
  'only straight marks': (length) => '"'.repeat(length),
  'only apostrophes': (length) => "'".repeat(length),
  'marks never closed': (length) => repeat('he said “no and ', length),
  'marks opened, a paragraph each': (length) => repeat('“And then it went on.\n', length),
  'marks closed, never opened': (length) => repeat('and so” said Ada Quill, ', length),
  'one endless sentence': (length) => repeat('and the bridge that she said had been built ', length),
  'one endless word': (length) => 'a'.repeat(length),
  'names only': (length) => manyNames(length),
  'a name for each quotation': (length) => manySpeakers(length),
  'one surname, many first names': (length) => repeat((i) => `${name(i)} Quill said “no”. `, length),
  'an unlisted office for each name': (length) =>
    repeat((i) => `${name(i)}maxor ${name(i * 31 + 7)} ${name(i)}zud said so. `, length),
  'one office, many names': (length) => repeat((i) => `A judge met Bob ${name(i)}. `, length),
  'a title for each name': (length) =>
    repeat((i) => `The ${name(i)}, ${name(i * 31 + 7)} ${name(i)}zud, was late.\n`, length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'nested quotations': (length) => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4),
  'marks of all kinds': (length) => repeat("„``\"''", length),
  'odd brackets for marks': (length) => repeat('”she“]', length),
  'names after points': (length) => repeat('...‚Mr Brandt', length),
  'verbs of saying only': (length) => repeat('said told added ', length),
  'pronouns only': (length) => repeat('he said she said “it” they said ', length),
  'commas only': (length) => repeat(', ', length),
  'capitals only': (length) => repeat('SAID QUILL THE PORT ', length),
  'line feeds only': (length) => '\n'.repeat(length),
  'a transcript': (length) => repeat((i) => `${name(i).toUpperCase()}: Yes.\n`, length),
};

function manyNames(length: number): string {
  return repeat((i) => `${name(i)} ${name(i * 31 + 7)}, `, length);
}

function manySpeakers(length: number): string {
  return repeat((i) => `“No,” said ${name(i)} ${name(i * 31 + 7)}. `, length);
}

/** Invented, different for different `i`: "Baceda", "Caceda" … */
function name(i: number): string {
  let letters = '';
  for (let rest = i + 7; rest > 0; rest = Math.floor(rest / 26))
    letters += `${String.fromCharCode(97 + (rest % 26))}e`;
  return (letters[0] as string).toUpperCase() + letters.slice(1);
}

function repeat(piece: string | ((i: number) => string), length: number): string {
  const pieces: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const next = typeof piece === 'string' ? piece : piece(i);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('').slice(0, length);
}
