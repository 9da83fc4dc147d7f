import type { Discourse } from '../discourse.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Memory } from './memory.ts';
import type { Referent } from './referent.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(
  `brief submission statement letter email e-mail memo message tweet tweets post missive remarks note speech op-ed essay
  filing testimony book column release`.split(/\s+/),
);

/** Texts that speak for those who made them: “Hill’s statement”; “Hill sent a letter … the letter said”. */
export class Documents {
  private readonly makers = new Map<string, Referent>();
  private readonly d: Discourse;
  private readonly memory: Memory;

  constructor(d: Discourse, memory: Memory) {
    this.d = d;
    this.memory = memory;
  }

  /**
   * Who speaks in the text that the mention names; null if it names none, or nobody is known to have made it.
   *
   * @param owner what the mention's owner stands for, if it has one.
   */
  maker(mention: Mention, owner: Referent | null, sentence: number): Referent | null {
    const head = this.d.tokens.lower[mention.head] as string;
    if (!DOCUMENTS.has(head)) return null;
    if (mention.owner >= 0) {
      if (owner) this.makers.set(head, owner);
      return owner;
    }
    if (mention.definite) return this.makers.get(head) ?? null;
    const subject = this.memory.subjectOf(sentence);
    if (subject) this.makers.set(head, { entity: subject.entity, mention: subject.mention, margin: 0.7 });
    return null;
  }
}
