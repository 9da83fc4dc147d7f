/** What a mention stands for, and how sure that is. */
export interface Referent {
  /** The entity, else -1: then the antecedent is a phrase without a name. */
  entity: number;
  /** Index of the mention that says it best: itself, or the antecedent; -1 where it stands outside the text. */
  mention: number;
  /** 0 … 1: how far the best antecedent is ahead of the next. */
  margin: number;
}
