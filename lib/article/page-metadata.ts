/** What a page says of itself, as text. Nothing here is trusted: show it as text only. */
export interface PageMetadata {
  /** Canonical address, http(s), without fragment and tracking parameters. One article, one `url`. */
  url: string;
  /** The headline. Never empty: the page's title or its address stands in. */
  title: string;
  /** Name of the publication ("The Guardian"), else the host name. */
  site: string;
  byline?: string;
  /** ISO 8601, where the page tells it. */
  publishedAt?: string;
  modifiedAt?: string;
  /** BCP 47, where the page tells it. */
  language?: string;
}
