/** A folder of pages as they were served: `ID.html.gz` each, and optionally `gold.jsonl` that says where each was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SavedPage {
  id: string;
  /** Where it was served from; an invented address if the folder doesn't say. */
  url: string;
  html(): Buffer;
}

/** @throws an error with one sentence for the user if `folder` holds no pages. */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const addresses = addressesIn(join(folder, 'gold.jsonl'));
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.html.gz'.length);
      return {
        id,
        url: addresses.get(id) ?? `https://pages.example/${id}`,
        html: () => gunzipSync(readFileSync(join(folder, name))),
      };
    });
  if (pages.length === 0) throw new Error(`There are no pages (*.html.gz) in ${folder}.`);
  return pages;
}

function addressesIn(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return new Map(
    lines.map((line) => JSON.parse(line) as { id: string; url: string }).map(({ id, url }) => [id, url]),
  );
}
