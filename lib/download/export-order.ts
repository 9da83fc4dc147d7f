/** What is to be written into a file. */
export interface ExportOrder {
  /** The id of one of `formats`. */
  format: string;
  /** Ids of quotations, in order; null is the whole log, newest article first. */
  ids: readonly string[] | null;
}
