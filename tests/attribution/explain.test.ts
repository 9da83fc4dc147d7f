/** What a reader is told, and the words it is about. */
import { describe, expect, it } from 'vitest';
import { read } from './support/speakers.ts';

const ARTICLE = `Norland Ports Secretary Maud Ferrant closed the harbour on Monday after a night of storms.
“The sea wall has gone,” Ferrant told reporters. “We were lucky.”
She said the town had been “very, very lucky indeed”.
Dov Lantz, a skipper, called the order “a panic over a puddle”.
“Nobody asked us,” said Lantz.
In a statement, the skippers wrote: “We were not asked, and we will sail.
“We have sailed in worse.”
The order was branded “a disgrace to the coast” by Ines Okoro.
According to Okoro, boats were “worth more than men” that night.
As Lantz put it, “nobody drowned and everybody paid”.
It was, in Ferrant’s words, “a night to forget”.
The “rescue” took nine hours.
She has since read “The Long Night” aloud in the square.
Robert “Duke” Kolk lost his boat.
The fund, known as “the storm pot”, is empty.
“Sail or don’t sail, but don’t blame us.” — Ines Okoro`;

describe('the explanation of each quotation', () => {
  it('is one sentence', () => {
    expect(
      read(ARTICLE).map(({ start, end, explanation }) => `${ARTICLE.slice(start, end)} > ${explanation}`),
    ).toMatchInlineSnapshot(`
      [
        "The sea wall has gone, > “Ferrant” is the subject of “told” right after the quotation; “Ferrant” is Maud Ferrant, Norland Ports Secretary, named in paragraph 1.",
        "We were lucky. > The quotation goes on with the speaker of the one before it in the paragraph: “Ferrant”; “Ferrant” is Maud Ferrant, Norland Ports Secretary, named in paragraph 1.",
        "very, very lucky indeed > “She” is the subject of “said” before the quotation; “She” is Maud Ferrant, Norland Ports Secretary, named in paragraph 1.",
        "a panic over a puddle > “Dov Lantz” is the subject of “called” before the quotation.",
        "Nobody asked us, > “Lantz” follows “said” right after the quotation; “Lantz” is Dov Lantz, skipper, named in paragraph 4.",
        "We were not asked, and we will sail. > “the skippers” is the subject of “wrote” before the quotation.",
        "We have sailed in worse. > The marks are opened again, so the quotation goes on from the paragraph before: “the skippers”.",
        "a disgrace to the coast > “by” names “Ines Okoro” after “was branded”.",
        "worth more than men > “According to” names “Okoro” as the source of the sentence; “Okoro” is Ines Okoro, named in paragraph 8.",
        "nobody drowned and everybody paid > “Lantz” is the subject of “put” after “as”; “Lantz” is Dov Lantz, skipper, named in paragraph 4.",
        "a night to forget > “words” names “Ferrant” as the source of the sentence; “Ferrant” is Maud Ferrant, Norland Ports Secretary, named in paragraph 1.",
        "rescue > Nothing near the quotation says who speaks.",
        "The Long Night > Words that all have the capitals of a title name a work, a show, a song.",
        "Duke > A capitalised word between a given name and a surname is a nickname.",
        "the storm pot > “Known as”, “so-called” and the like introduce a term, not somebody’s words.",
        "Sail or don’t sail, but don’t blame us. > “Ines Okoro” signs the quotation after a dash.",
      ]
    `);
  });

  it('names in quotation marks what its evidence points at first', () => {
    for (const { explanation, evidence } of read(ARTICLE)) {
      for (const { start, end } of evidence.slice(0, 2)) {
        const words = ARTICLE.slice(start, end);
        if (start !== ARTICLE.indexOf('Maud Ferrant')) expect(explanation).toContain(`“${words}”`);
      }
    }
  });

  it('points at the place where the full name is given', () => {
    const she = read(ARTICLE)[2];
    const named = she?.evidence.at(-1);
    expect(ARTICLE.slice(named?.start, named?.end)).toBe('Maud Ferrant');
    expect(named?.start).toBe(ARTICLE.indexOf('Maud Ferrant'));
  });
});

const SENTENCES: readonly (readonly [text: string, explanations: readonly string[]])[] = [
  [
    '“It stays shut,” Maud Ferrant said.',
    ['“Maud Ferrant” is the subject of “said” right after the quotation.'],
  ],
  [
    '“It stays shut,” said Maud Ferrant, the mayor.',
    ['“Maud Ferrant” follows “said” right after the quotation.'],
  ],
  [
    'Maud Ferrant was late. He said it “stays shut”.',
    ['“He” is the subject of “said” before the quotation; “He” is Maud Ferrant, named in paragraph 1.'],
  ],
  ['He said it “stays shut”.', ['“said” announces the quotation, but the text doesn’t say whose it is.']],
  [
    'Maud Ferrant has repeatedly said the harbour “stays shut until Easter”.',
    ['“Maud Ferrant” is the subject of “has repeatedly said” before the quotation.'],
  ],
  [
    'The harbour “stays shut until Easter”, according to Maud Ferrant.',
    ['“according to” names “Maud Ferrant” as the source of the sentence.'],
  ],
  [
    'Maud Ferrant: “The harbour stays shut until Easter.”',
    ['“Maud Ferrant” labels the words as in a transcript.'],
  ],
  [
    'The harbour is a “sieve” and should be shut, Maud Ferrant said.',
    ['The sentence ends with “Maud Ferrant” and “said”.'],
  ],
  [
    'Maud Ferrant wrote on Monday:\n“The harbour stays shut until Easter.”',
    ['“Maud Ferrant” announces the quotation with “wrote” and a colon in the paragraph before.'],
  ],
  [
    '“It stays shut,” said Maud Ferrant.\n“It stays shut until Easter, whatever they say.”',
    [
      '“Maud Ferrant” follows “said” right after the quotation.',
      'The sentence right before the quotation reports what “Maud Ferrant” “said”.',
    ],
  ],
  [
    'Maud Ferrant said the plan was dead. “Nobody wants it any more.”',
    ['The sentence right before the quotation reports what “Maud Ferrant” “said”.'],
  ],
  [
    '“It stays shut.” The hall was loud by then. “All year,” said Maud Ferrant.',
    [
      'The next quotation of the paragraph goes on from it: “Maud Ferrant”.',
      '“Maud Ferrant” follows “said” right after the quotation.',
    ],
  ],
  [
    'Maud Ferrant shook her head. “No.”',
    ['What stands right before the quotation is about “Maud Ferrant” and nobody else.'],
  ],
  ['Maud Ferrant looked at Dov Lantz. “No.”', ['It may be Maud Ferrant, but the text doesn’t make it sure.']],
  [
    'Maud Ferrant stormed out over the “rotten deal”.',
    ['It may be Maud Ferrant, but the text doesn’t make it sure.'],
  ],
  [
    'Maud Ferrant spoke of a “rotten deal”.',
    ['“Maud Ferrant” is the subject of “spoke” before the quotation.'],
  ],
  ['It rained on the “parade”.', ['Nothing near the quotation says who speaks.']],
  ['The plan was said to be “dead”.', ['Nothing near the quotation says who speaks.']],
  [
    'She sang “The Long Way Home”.',
    ['Words that all have the capitals of a title name a work, a show, a song.'],
  ],
  [
    'Kestrel Capital has sold the mill to a rival.\n“We are reviewing all of our options,” it said.',
    [
      '“it” is the subject of “said” right after the quotation; “it” is Kestrel Capital, named in paragraph 1.',
    ],
  ],
  [
    'Critics say the plan is “going nowhere fast”.',
    ['“Critics” is the subject of “say” before the quotation.'],
  ],
  [
    'Pia Strand’s claim that she “never saw the contract” was believed.',
    ['“Pia Strand” is the one whose “claim” it is.'],
  ],
  [
    'Sir Crispin Yarrow chairs the trust that owned it.\n“It was never for sale,” Sir Crispin said.',
    [
      '“Sir Crispin” is the subject of “said” right after the quotation; “Sir Crispin” is Crispin Yarrow, named in paragraph 1.',
    ],
  ],
];

describe('elsewhere', () => {
  it.each(SENTENCES)('%s', (text, explanations) => {
    expect(read(text).map(({ explanation }) => explanation)).toEqual(explanations);
  });

  it.each(SENTENCES)('has its words pointed at: %s', (text) => {
    for (const { evidence, explanation } of read(text)) {
      for (const { start, end } of evidence) expect(explanation).toContain(text.slice(start, end));
    }
  });

  it('a name from the headline is said to stand there', () => {
    const [one] = read('“We start work tonight,” Vance said.', 'Teodora Vance wins by-election');
    expect(one?.explanation).toMatchInlineSnapshot(
      `"“Vance” is the subject of “said” right after the quotation; “Vance” is Teodora Vance, named in the headline or byline."`,
    );
  });
});
