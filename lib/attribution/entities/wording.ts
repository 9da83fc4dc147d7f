import * as Shape from '../syntax/shape.ts';
import { isCapitalised, type Tokens } from '../syntax/tokens.ts';

/** How an article writes its words. Each answer's list is made once it is asked for: few articles need one. */
export class Wording {
  private readonly tokens: Tokens;
  private uncapitalised: Set<string> | null = null;
  private before: Map<string, string | null> | null = null;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Whether the article has the word, lower-cased, without a capital as well, if only in the plural. */
  isUncapitalised(word: string): boolean {
    this.uncapitalised ??= uncapitalised(this.tokens);
    return this.uncapitalised.has(word) || this.uncapitalised.has(`${word}s`);
  }

  /** Whether the name that is token `i` also stands without the word before it: “Hill said”. */
  isAlsoAlone(i: number): boolean {
    const { lower } = this.tokens;
    this.before ??= wordsBefore(this.tokens);
    return this.before.get(lower[i] as string) !== lower[i - 1];
  }
}

function uncapitalised({ length, shape, lower }: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < length; i++) if (shape[i] === Shape.lower) words.add(lower[i] as string);
  return words;
}

/** For each word that has a capital, the one word that stands before it; null where there are several. */
function wordsBefore(tokens: Tokens): Map<string, string | null> {
  const { length, lower } = tokens;
  const before = new Map<string, string | null>();
  for (let i = 0; i < length; i++) {
    if (!isCapitalised(tokens, i)) continue;
    const word = lower[i] as string;
    const previous = i > 0 ? (lower[i - 1] as string) : '';
    const known = before.get(word);
    if (known === undefined) before.set(word, previous);
    else if (known !== previous) before.set(word, null);
  }
  return before;
}
