/** Collects the licences of every package that ends up in the extension, for a file beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundler tells of a bundle, as far as it is needed here. */
type Bundle = Record<string, { type: string; modules?: Record<string, unknown> }>;

export class Notices {
  /** Folders of packages. */
  readonly #packages = new Set<string>();

  /** A plugin for the bundler that notes whose code it bundles. */
  plugin() {
    return {
      name: 'on-record:notices',
      generateBundle: (_: unknown, bundle: Bundle): void => {
        for (const chunk of Object.values(bundle)) {
          for (const id of Object.keys(chunk.modules ?? {})) {
            const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
            if (folder) this.#packages.add(folder);
          }
        }
      },
    };
  }

  /** The file's text, the same whatever the order of building. */
  text(): string {
    const sections = [...this.#packages].map(section).sort();
    return ['On Record is made with these packages, each under its own licence.', ...sections].join(
      `\n${'-'.repeat(80)}\n\n`,
    );
  }
}

function section(folder: string): string {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|notice)/i.test(entry));
  if (!license && !file) throw new Error(`${name} says nothing of its licence`);
  const where = homepage ?? repository?.url ?? repository ?? '';
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : `The package carries no copy of it: ${where}`;
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}\n`;
}
