/** Invented articles, in curly marks, in which {A} … stand for names: given name and surname of each. */
export interface Template {
  /** {A} the full name, {A.given}, {A.family}. */
  text: string;
  /** Who says each quotation, in order. */
  said: readonly string[];
}

export const COUNCIL: Template = {
  text: `Council leader {A} has defended the sale of the old library after a meeting that ran past midnight.
“The roof was falling in,” {A.family} told the chamber. “We could mend it or we could feed people, and we fed people.”
Her deputy, {B}, said the sale had been “slow, open and fair”, adding that he “would do it again”.
But {C}, who has run the reading room for thirty years, called it “a theft in daylight”.
“They never came to look,” {C.family} said. “Not one of them.”
Asked about that, {A.family} said: “I have been in that reading room every week of my life.”
In a letter to members, {D} wrote: “Nobody was told the price until it was signed.
“That is not how we do things here.”
The buyer was described as “a serious partner” by {B.family}.
The so-called “secret sale” will be debated in May, according to {D.family}.`,
  said: ['A', 'A', 'B', 'B', 'C', 'C', 'C', 'A', 'D', 'D', 'B', ''],
};

export const MATCH: Template = {
  text: `{A} scored twice in nine minutes and then could not explain it.
“I just hit them,” {A.family} said. “My daughter asked for two and I don’t like to argue with her.”
{B}, the visiting coach, was less amused. “We were asleep,” said {B.family}.
According to {C}, the referee, the second goal was “as clean as they come”.
{B.family} insisted that it was “a yard offside, at least a yard”.
“It’s only a game,” said {A.family}, “but it’s a lovely one when you win it.”`,
  said: ['A', 'A', 'B', 'C', 'B', 'A', 'A'],
};

/** Names by letter, each given name and surname. */
export type Cast = Readonly<Record<string, readonly [given: string, family: string]>>;

/** The article with these people in it. */
export const staged = ({ text, said }: Template, cast: Cast) => ({
  text: text.replace(/\{(\w)(?:\.(given|family))?\}/g, (_, key: string, part?: string) => {
    const [given, family] = cast[key] as readonly [string, string];
    return part === 'given' ? given : part === 'family' ? family : `${given} ${family}`;
  }),
  said: said.map((key) => (key ? (cast[key] as readonly [string, string]).join(' ') : null)),
});
