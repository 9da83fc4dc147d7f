/**
 * Where the quotations of a text are. In the tables ⟦ and ⟧ enclose what has to be found; the text is what is left
 * without them. Each line is a paragraph.
 */
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { findQuotations } from '../../lib/quotation/find-quotations.ts';
import { markFound, unmark } from './support/marked.ts';

const expectFound = (marked: string) => expect(markFound(unmark(marked).text)).toBe(marked);

describe('double marks', () => {
  it.each([
    ['curly', 'Ostrander said: “⟦The dam will hold.⟧”'],
    ['straight', 'Ostrander said: "⟦The dam will hold.⟧"'],
    ['full-width', 'Ostrander said: ＂⟦The dam will hold.⟧＂'],
    ['French', 'Ostrander said: «⟦The dam will hold.⟧»'],
    ['French, spaced', 'Ostrander said: « ⟦The dam will hold.⟧ »'],
    ['French, spaced without a break', 'Ostrander said: «\u00a0⟦The dam will hold.⟧\u00a0»'],
    ['German', 'Ostrander said: „⟦The dam will hold.⟧“ It did not.'],
    ['Polish', 'Ostrander said: „⟦The dam will hold.⟧” It did not.'],
    ['doubled apostrophes', "Ostrander said: ''⟦The dam will hold.⟧''"],
    ['doubled backticks and apostrophes', "Ostrander said: ``⟦The dam will hold.⟧''"],
    ['an opening curly one closed by a straight one', 'Ostrander said: “⟦The dam will hold.⟧" It did not.'],
    ['a straight one closed by a curly one', 'Ostrander said: "⟦The dam will hold.⟧” It did not.'],
    [
      'curly and straight in turns',
      'Ostrander called it “⟦safe⟧”. Penhale called it "⟦a sieve⟧". “⟦Both are wrong,⟧” said Iwu.',
    ],
    ['two in a sentence', 'It was “⟦over⟧” or at least “⟦nearly over⟧”, he said.'],
    ['one word', 'The “⟦rescue⟧” took nine days.'],
    ['a number', 'She wore the “⟦10⟧” with pride.'],
    ['round a whole paragraph', '“⟦We have waited long enough.⟧”'],
    ['paragraph after paragraph', '“⟦No.⟧”\n“⟦Yes.⟧”\n"⟦Perhaps.⟧"'],
    ['in brackets', 'The keeper (“⟦a wall⟧”) saved twice.'],
    ['between dashes', 'The keeper—“⟦a wall⟧”—saved twice.'],
    ['between straight dashes', 'The keeper--"⟦a wall⟧"--saved twice.'],
    ['after a slash', 'Choose “⟦keep⟧”/"⟦drop⟧" on the form.'],
    ['letters beyond ASCII', 'Élodie a dit « ⟦ça ira⟧ » et “⟦Ünlü⟧” aussi.'],
    ['an emoji inside', 'The tweet read “⟦Going home 🏠⟧”.'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('what stands at the edge of a quotation', () => {
  it.each([
    ['the comma inside, as in the US', '“⟦It leaks,⟧” Penhale said.'],
    ['the comma outside, as in the UK', 'It was “⟦a sieve⟧”, Penhale said.'],
    ['the full stop inside', 'Penhale said: “⟦It leaks.⟧”'],
    ['the full stop outside', 'Penhale said it was “⟦a sieve⟧”.'],
    ['a question mark inside', '“⟦Who paid?⟧” asked Iwu.'],
    ['a question mark outside', 'Who was it that called it “⟦a sieve⟧”?'],
    ['an exclamation mark', '"⟦Run!⟧" somebody shouted.'],
    ['?!', '“⟦You did what?!⟧” he said.'],
    ['an ellipsis at the start', 'It was “⟦… not our finest hour⟧”, she said.'],
    ['dots at the start, straight', 'It was "⟦...not our finest hour⟧", she said.'],
    ['an ellipsis at the end', '“⟦I thought …⟧” She stopped.'],
    ['a dash at the end', '“⟦I thought you were—⟧” He stopped.'],
    ['an ellipsis in brackets', '“⟦It was […] not our finest hour,⟧” she said.'],
    ['brackets inside', '“⟦He [Penhale] never (ever) asked,⟧” she said.'],
    ['a bracket at the start', '“⟦[They] never asked,⟧” she said.'],
    ['a bracket at the start, straight', '"⟦[They] never asked,⟧" she said.'],
    ['money at the start, straight', '"⟦£30m is not enough,⟧" she said.'],
    ['a digit before a closing straight mark', 'He shouted "⟦We are number 1⟧" and left.'],
    ['a year before a closing straight mark', '"⟦Not since 1976,⟧" she said. "⟦Or was it 1977⟧"'],
    ['white space inside the marks', '“ ⟦It leaks.⟧ ” Penhale left.'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('two quotations that touch', () => {
  it.each([
    ['with a space', '“⟦One.⟧” “⟦Two.⟧”'],
    ['with none', '“⟦One.⟧”“⟦Two.⟧”'],
    ['straight, with a space', '"⟦One.⟧" "⟦Two.⟧"'],
    ['with a comma', '“⟦one⟧”, “⟦two⟧” and “⟦three⟧”'],
    ['with a dash', '“⟦Is it safe?⟧”—“⟦No.⟧”'],
    ['straight, after a space left out', 'He refused."⟦We were deceived,⟧" he said.'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('a quotation over several paragraphs', () => {
  it.each([
    [
      're-opened in each, closed in the last',
      'Iwu said: “⟦The first reason is money.⟧\n“⟦The second is time.⟧\n“⟦The third is rain.⟧”',
    ],
    ['re-opened, straight', 'Iwu said: "⟦The first reason is money.⟧\n"⟦The second is time.⟧"'],
    ['re-opened, with words after it', '“⟦The first reason is money.⟧\n“⟦The second is time,⟧” Iwu said.'],
    ['re-opened, UK style', 'Iwu said: ‘⟦The first reason is money.⟧\n‘⟦The second is time, isn’t it?⟧’'],
    [
      're-opened, with a quotation inside',
      'Iwu said: “⟦The first is ‘money’, as they say.⟧\n“⟦The second is ‘time’.⟧”',
    ],
    [
      'closed in the next, not re-opened',
      'Iwu said: “⟦The first reason is money.⟧\n⟦The second is time.⟧” She left.',
    ],
  ])('%s', (_, marked) => expectFound(marked));

  it('says which piece is open and which goes on', () => {
    const { text } = unmark('Iwu said: “One.\n“Two.\n“Three.” Then: “Four.”');
    expect(findQuotations(fromPlainText(text)).map(({ open, continues }) => [open, continues])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('is no longer one where the next paragraph is closed and opened anew', () => {
    const spans = findQuotations(fromPlainText('Iwu said: “One.”\n“Two,” said Penhale.'));
    expect(spans.map(({ continues }) => continues)).toEqual([false, false]);
  });
});

describe('a mark that is never closed', () => {
  it.each([
    ['at the start of a paragraph', '“⟦It leaks, said Penhale, who had seen it.⟧'],
    ['after a colon', 'Penhale said: “⟦It leaks.⟧'],
    ['after a comma', 'Penhale said, "⟦It leaks.⟧'],
    ['before the next paragraph’s own quotation', 'Penhale said: “⟦It leaks.⟧\nIwu said: “⟦It does not.⟧”'],
    ['a slip in the middle of a sentence', 'The “dam is a danger to all of us.'],
    ['a slip, and then a real one', 'The “dam is old. Iwu said: “⟦It is safe.⟧”'],
    ['a closing one alone', 'The dam” is a danger. Iwu said: “⟦It is safe.⟧”'],
    ['an empty pair', 'The dam “” is old. “⟦So what?⟧”'],
    ['a pair with a space', 'The dam “ ” is old. “⟦So what?⟧”'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('one quotation inside another', () => {
  it.each([
    ['single in double, curly', '“⟦He told me ‘never again’ and left,⟧” said Iwu.'],
    ['single in double, straight', '"⟦He told me \'never again\' and left,⟧" said Iwu.'],
    ['single in double, at the end', '“⟦He told me ‘never again.’⟧” Iwu paused.'],
    [
      'single in double, at the end, with a space',
      '“⟦He told me ‘never again.’ ⟧” Iwu paused.'.replace(' ⟧', '⟧ '),
    ],
    ['single in double, at the start', '“⟦‘Never again’ is what he told me,⟧” said Iwu.'],
    ['double in single, curly', '‘⟦He told me “never again” and left,⟧’ said Iwu.'],
    ['double in single, straight', '\'⟦He told me "never again" and left,⟧\' said Iwu.'],
    ['double in single, at the end', '‘⟦He told me “never again.”⟧’ Iwu paused.'],
    ['French in French', '«⟦Il m’a dit ‹ plus jamais › hier,⟧» said Iwu.'],
    ['double in double', '“⟦He told me “never again” and left,⟧” said Iwu.'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('single marks, UK style', () => {
  it.each([
    ['curly', '‘⟦The dam will hold,⟧’ Ostrander said.'],
    ['straight', "'⟦The dam will hold,⟧' Ostrander said."],
    ['an apostrophe inside', '‘⟦It won’t hold and she’s right,⟧’ Ostrander said.'],
    ['an apostrophe inside, straight', "'⟦It won't hold and she's right,⟧' Ostrander said."],
    ['a plural possessive inside', '‘⟦The engineers’ report is wrong,⟧’ Ostrander said.'],
    ['a plural possessive inside, straight', "'⟦The engineers' report is wrong,⟧' Ostrander said."],
    ['a possessive of a name in s', '‘⟦It was James’ idea to build here,⟧’ she said.'],
    ['a dropped g', '‘⟦Nothin’ doin’ today,⟧’ the skipper said.'],
    ['a dropped g, straight', "'⟦Nothin' doin' today,⟧' the skipper said."],
    ['a fragment', 'Ostrander called the report ‘⟦a disgrace⟧’ and left.'],
    ['a fragment, straight', "Ostrander called the report '⟦a disgrace⟧' and left."],
    ['a fragment that ends in s', 'Ostrander called them ‘⟦cowards⟧’. They laughed.'],
    ['two fragments', 'It was ‘⟦old⟧’ and ‘⟦tired⟧’, said Iwu.'],
    ['two fragments, straight', "It was '⟦old⟧' and '⟦tired⟧', said Iwu."],
    ['possessives outside', 'The engineers’ union’s head said ‘⟦no⟧’ to the owners’ plan.'],
    ['possessives outside, straight', "The engineers' union's head said '⟦no⟧' to the owners' plan."],
    ['a question', '‘⟦Whose dam is it?⟧’ asked Iwu.'],
    ['two sentences', "'⟦It's gone. It isn't coming back,⟧' said Iwu."],
    ['quotation by quotation', '‘⟦No,⟧’ he said. ‘⟦It isn’t.⟧’'],
    ['an elision at the start', '‘⟦’Twas ever thus,⟧’ she said.'],
    ['a year cut short', '‘⟦It was the summer of ’76,⟧’ she said.'],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('what looks like a mark and is none', () => {
  it.each([
    ['contractions', 'It isn’t so, they’d say, and we’ll see; it’s been o’er a year.'],
    ['contractions, straight', "It isn't so, they'd say, and we'll see; it's been o'er a year."],
    ['possessives', 'The owners’ plan and James’ idea and the town’s money.'],
    ['possessives, straight', "The owners' plan and James' idea and the town's money."],
    ['names', 'Siobhan O’Dowd, N’Golo D’Arcy and T’Pol.'],
    ['names, straight', "Siobhan O'Dowd, N'Golo D'Arcy and T'Pol."],
    ['names with a slip', 'Siobhan O‘Dowd came.'],
    ['decades', 'The hits of the ’80s and ’90s.'],
    ['decades, straight', "The hits of the '80s and '90s."],
    ['rock ’n’ roll', 'He sang rock ’n’ roll and ate fish ’n’ chips.'],
    ["rock 'n' roll", "He sang rock 'n' roll and ate fish 'n' chips."],
    ["'em, 'til, 'cause", "Catch 'em 'til they're gone, 'cause they won't wait."],
    ['’em, ’til, ’cause', 'Catch ’em ’til they’re gone, ’cause they won’t wait.'],
    ['feet and inches', 'At 6\' 4" he was the tallest; his brother was 5\'11".'],
    ['primes', 'At 6′ 4″ he was the tallest, at 51° 30′ 26″ N.'],
    ['inches alone', 'A 12" record and a 10" tablet.'],
    ['minutes', "She ran it in 4' 12, a record."],
    ['a backtick', 'Press the ` key.'],
    ['nothing at all', 'The dam held.'],
  ])('%s', (_, text) => expectFound(text));

  it.each([
    ['a contraction in a quotation', '"⟦It isn\'t so,⟧" Iwu said of the town\'s "⟦plan⟧".'],
    ['feet inside a quotation', '“⟦He’s 6′4″ and still growing,⟧” the coach said.'],
    ['inches before a quotation', 'At 6\' 4" he was tall. "⟦Too tall,⟧" he joked.'],
    ['inches after a quotation', '"⟦Too tall,⟧" joked the 6\' 4" keeper. "⟦Ask my mum.⟧"'],
    ['decades inside a quotation', '“⟦The ’90s are back,⟧” she said.'],
    ['decades in a UK quotation', "'⟦The '90s are back,⟧' she said."],
    ['rock ’n’ roll in a UK quotation', '‘⟦It’s only rock ’n’ roll, they say,⟧’ she said.'],
    ["rock 'n' roll in a UK quotation, straight", "'⟦It's only rock 'n' roll, they say,⟧' she said."],
  ])('but: %s', (_, marked) => expectFound(marked));
});

describe('both families in one article', () => {
  it.each([
    [
      'single marks outside a quotation count where double ones are the rule',
      '“⟦It leaks,⟧” said Iwu.\n“⟦A lot,⟧” she added.\nThe so-called ‘⟦dry season⟧’ was over.',
    ],
    [
      'double marks outside a quotation count where single ones are the rule',
      '‘⟦It leaks,⟧’ said Iwu.\n‘⟦A lot,⟧’ she added.\nThe so-called “⟦dry season⟧” was over.',
    ],
    [
      'a headline has marks of its own',
      'Dam ‘⟦leaks like a sieve⟧’\nIt was wet.\n“⟦It leaks like a sieve,⟧” said Iwu.',
    ],
    [
      'a headline has marks of its own, straight ones, beside apostrophes',
      "Workers' dam '⟦leaks like a sieve⟧', says '90s mayor's boss\nIt was wet.\n\"⟦It leaks like a sieve,⟧\" said Iwu.",
    ],
    [
      'a headline that asks',
      'Does the dam ‘⟦leak like a sieve⟧’?\nIt was wet.\n“⟦It leaks like a sieve,⟧” said Iwu.',
    ],
    [
      'a headline of an archive, with its full stop',
      'Dam ‘leaks like a sieve.’\nIt was wet.\n“⟦It leaks like a sieve,⟧” said Iwu.',
    ],
  ])('%s', (_, marked) => expectFound(marked));
});

describe('paired apostrophes', () => {
  const text = "The ''old'' dam, Iwu said, ''is a sieve.''";

  it('are marks unless that is switched off', () => {
    expect(markFound(text)).toBe("The ''⟦old⟧'' dam, Iwu said, ''⟦is a sieve.⟧''");
    expect(markFound(text, { pairedApostrophes: false })).toBe(text);
  });

  it.each([
    ["''⟦The dam will hold,⟧'' Iwu said. ''⟦They all went 'Oh.'⟧''", 'three at the end'],
    ["''⟦He said 'no' and left.⟧''", 'single ones inside'],
  ])('%s: %s', (marked) => expectFound(marked));

  it('switched off, leave the other marks alone', () => {
    expect(markFound("''Old'' and \"new\" and “both”", { pairedApostrophes: false })).toBe(
      "''Old'' and \"⟦new⟧\" and “⟦both⟧”",
    );
  });
});

describe('a heading', () => {
  it('is not searched', () => {
    const text = '“We won”\nIwu said: “We won.”';
    const [first, second] = fromPlainText(text).blocks;
    if (!first || !second) throw new Error('two blocks expected');
    const found = findQuotations({ text, blocks: [{ ...first, kind: 'heading' }, second] });
    expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([['We won.', 1]]);
  });
});

describe('the marks of a quotation', () => {
  it.each([
    ['She said “so”.', '“so”'],
    ["She said ''so''.", "''so''"],
    ['She said « so ».', '« so »'],
    ['“So', '“So'],
  ])('%s: %s', (text, outer) => {
    const [span] = findQuotations(fromPlainText(text));
    expect(span && text.slice(span.outerStart, span.outerEnd)).toBe(outer);
  });
});
