/** The little of citation.js that the tests use; it ships no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    [field: string]: unknown;
    URL: string;
    title: string;
    abstract: string;
    note: string;
    issued: { 'date-parts': number[][] };
  }
  export class Cite {
    constructor(input: unknown, options?: { forceType: string });
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
