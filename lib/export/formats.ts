import type { PersonRow } from '../log/rows.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';

/**
 * Every format, in the order of the menu.
 *
 * @param people what the reader said of names; only the backup holds it
 */
export const formats = (people: readonly PersonRow[] = []): readonly ExportFormat[] => [
  csv(),
  { ...csv({ bom: true }), id: 'csv-bom', label: 'CSV for older spreadsheets (with BOM)' },
  json(people),
  jsonLines,
  markdown,
  html,
  webAnnotation,
  ris,
  bibtex,
  cslJson,
];
