import type { ExportFormat } from './format.ts';
import { type Reference, referenceTo } from './reference.ts';

/** CSL-JSON, which Zotero and pandoc read: https://github.com/citation-style-language/schema */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  label: 'CSL-JSON (Zotero, pandoc)',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  start: () => '[',
  batch: (entries, previous) =>
    (previous ? ',\n' : '\n') + entries.map((entry) => JSON.stringify(item(referenceTo(entry)))).join(',\n'),
  end: () => '\n]\n',
};

function item(reference: Reference): object {
  const { id, title, site, authors, published, accessed, url, language, quotation, note, tags } = reference;
  return {
    id,
    type: 'article-newspaper',
    title,
    'container-title': site,
    ...(authors.length > 0 && { author: authors }),
    ...(published && { issued: { 'date-parts': [published] } }),
    accessed: { 'date-parts': [accessed] },
    URL: url,
    ...(language && { language }),
    abstract: quotation,
    ...(note && { note }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}
