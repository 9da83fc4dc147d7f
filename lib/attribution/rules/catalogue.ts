/**
 * What each rule is good for, beside its code: one line on why it holds, a sentence where it decides and one where it
 * must not. For readers and tests; the engine runs without it.
 */
export interface Entry {
  why: string;
  example: string;
  counterExample: string;
}

/** By rule id. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  'subject-verb-after': {
    why: 'A quotation that a comma closes, then a subject and its verb: the subject said it.',
    example: '“We will win,” Ann Hill said.',
    counterExample: '“We will win.” Ann Hill said the opposite a year ago.',
  },
  'verb-subject-after': {
    why: 'After a quotation English turns verb and subject round: “…” said Hill.',
    example: '“It was over by noon,” said Chris Low, an economist.',
    counterExample: 'He called it “over”, said nothing and left.',
  },
  'according-to': {
    why: '“According to” names the source of its sentence.',
    example: 'The plan is “dead”, according to Ann Hill.',
    counterExample: 'According to Hill, Reed had called it “dead”.',
  },
  'trailing-cue': {
    why: 'A sentence that ends with “…, Hill said” reports Hill’s words all through.',
    example: 'The plan is a “farce” and should be dropped, Hill said.',
    counterExample: 'The plan is a “farce” that Hill said he would drop.',
  },
  'dash-name': {
    why: 'A dash and a name alone after a quotation sign it.',
    example: '“Never again.” — Ann Hill',
    counterExample: '“Never again” — Ann Hill’s motto — stood over the door.',
  },
  'cue-before': {
    why: 'The nearest verb of speech before the quotation in its sentence governs it; its subject speaks.',
    example: 'Ann Hill said the plan was “dead”.',
    counterExample: 'The plan that Hill dropped was “dead”.',
  },
  'as-put-it': {
    why: '“As Hill put it” names the speaker, whatever the verb.',
    example: 'As Ann Hill put it, “nobody won”.',
    counterExample: 'As Hill left, “nobody won” was chanted.',
  },
  'in-the-words-of': {
    why: '“In Hill’s words” and “in the words of Hill” name the source of their sentence.',
    example: 'It was, in Ann Hill’s words, “a mess”.',
    counterExample: 'In other words, it was “a mess”.',
  },
  'name-colon': {
    why: 'A name and a colon right before a quotation say whose it is.',
    example: 'Pollsters agree. Ann Hill: “It is close.”',
    counterExample: 'He knew the place: “Hill Top”.',
  },
  'weak-cue-before': {
    why: 'Verbs of thinking and doing can govern a quotation, too, if a person is their subject.',
    example: 'Ann Hill feared a “rotten deal”.',
    counterExample: 'The rules require a “targeted area”.',
  },
  announced: {
    why: 'A sentence that ends with a colon announces the quotation that begins the next line.',
    example: 'Hill wrote on Monday:\n“We are done.”',
    counterExample: 'There were two questions:\n“We are done,” said Reed.',
  },
  'passive-by': {
    why: 'Of “was called ‘…’ by Hill” the agent speaks.',
    example: 'The plan was branded “a farce” by Ann Hill.',
    counterExample: 'The plan was “a farce” by any standard.',
  },
  reopened: {
    why: 'Marks re-opened in a new paragraph, the last ones not closed, go on with the same speaker.',
    example: 'Hill said: “One.\n“Two.”',
    counterExample: 'Hill said: “One.”\n“Two,” said Reed.',
  },
  'continues-paragraph': {
    why: 'A quotation alone in its sentence goes on with the speaker of the one before it in the paragraph.',
    example: '“One,” said Hill. “Two.”',
    counterExample: '“One,” said Hill. Reed nodded. “Two.”',
  },
  'follows-report': {
    why: 'A quotation alone after a sentence that reports somebody’s words gives the words themselves.',
    example: 'Ann Hill said the plan was dead. “Nobody wants it.”',
    counterExample: 'Ann Hill said the plan was dead. “Nobody wants it,” Tom Reed agreed.',
  },
  'beat-before': {
    why: 'A quotation alone after a sentence about somebody is theirs.',
    example: 'Ann Hill looked at Tom Reed. “No.”',
    counterExample: 'Rain fell. “No,” said Ann Hill.',
  },
  'takes-turns': {
    why: 'After a question that somebody asks, a paragraph that is a quotation alone is the other one’s answer.',
    example: '“I quit,” said Ann Hill.\n“When?” asked Tom Reed.\n“Today.”',
    counterExample: '“When?” asked Tom Reed.\n“Today,” said Ann Hill.',
  },
  'named-beat': {
    why: 'A sentence about one person only, then a quotation that is a sentence of its own: they say it; so with a paragraph, where the quotation says “I”.',
    example: 'Ann Hill shook her head. “No.”',
    counterExample: 'Ann Hill shook her head.\n“No.”',
  },
  'leads-in': {
    why: 'A quotation that begins a paragraph as a sentence of its own has the speaker of the next one in it.',
    example: '“We won.” The hall was loud by then. “Nobody thought so,” said Ann Hill.',
    counterExample: '“We won.” Ann Hill smiled.',
  },
  'continues-run': {
    why: 'A paragraph that is a quotation and nothing else goes on with the speaker of the paragraph before.',
    example: '“One,” said Ann Hill. “Two.”\n“Three.”',
    counterExample: '“One,” said Ann Hill.\nTom Reed disagreed. “Two,” he said.',
  },
  'sentence-subject': {
    why: 'Words quoted in a sentence about a person, with no other speaker, are mostly that person’s.',
    example: 'Hill stormed out over the “rotten deal”.',
    counterExample: 'Hill works at the “Golden Lion”.',
  },
  'speaker-label': {
    why: 'A name and a colon before the words are a transcript’s label.',
    example: 'HILL: “Thank you.”',
    counterExample: 'One thing is clear: “Thank you” isn’t enough.',
  },
  'headline-colon': {
    why: 'A headline that begins with a name and what they do, then a colon and a quotation, gives their words; or the other way round.',
    example: 'Hill stuns council: ‘I quit’\nMayor Ann Hill has resigned.',
    counterExample: 'Hill dies: ‘She was a giant’\nMayor Ann Hill has died.',
  },
  repeated: {
    why: 'What a headline quotes is mostly quoted again below, and there it says whose words they are.',
    example: 'Mayor ‘sorry for the delay’\nAnn Hill said she was “deeply sorry for the delay”.',
    counterExample: 'Mayor ‘sorry for the delay’\nAnn Hill said: “They wrote, ‘Sorry for the delay.’”',
  },
  interview: {
    why: 'Quotations that answer unquoted questions, two or more, are those of the one whom the headline names, or the first paragraph.',
    example: 'Ann Hill: ‘I’m tired’\nWhy?\n‘The job.’\nWhy now?\n‘Well.’\nAny regrets?\n‘None,’ she says.',
    counterExample: 'Ann Hill is tired\nWhy?\n‘The job,’ says Tom Reed.',
  },
  title: {
    why: 'Words that all have the capitals of a title name a work, a show, a song.',
    example: 'She sang “The Long Way Home” on “Good Morning”.',
    counterExample: 'She called him “Crooked Reed”.',
  },
  nickname: {
    why: 'A capitalised word between a given name and a surname is a nickname.',
    example: 'Robert “Bobby” Hill',
    counterExample: 'Hill said “Bobby” was fine.',
  },
  'coined-term': {
    why: '“Known as”, “so-called” and the like introduce a term, not somebody’s words.',
    example: 'A condition known as “bird fancier’s lung”.',
    counterExample: 'What Hill has called “bird fancier’s lung”.',
  },
};
