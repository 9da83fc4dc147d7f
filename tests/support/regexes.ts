/** Every regular expression of a folder's sources, with the place it stands at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Literal, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';

export interface FoundRegex {
  source: string;
  flags: string;
  /** The file that it stands in. */
  file: string;
}

/** The literals; those that a constructor makes show only at run time: see `recordConstructed`. */
export function regexLiterals(root: string): FoundRegex[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => literalsOf(readFileSync(join(root, name), 'utf8'), name));
}

export function literalsOf(code: string, file: string): FoundRegex[] {
  const { code: javascript } = transformSync(code, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
  });
  const found: FoundRegex[] = [];
  simple(parse(javascript, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal(node) {
      const { regex } = node as Literal;
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file });
    },
  });
  return found;
}

/** Records what `new RegExp` and `RegExp()` are called with while `task` runs. */
export async function recordConstructed(task: () => Promise<void>): Promise<FoundRegex[]> {
  const Original = globalThis.RegExp;
  const found: FoundRegex[] = [];
  const record = (made: RegExp): RegExp => {
    found.push({ source: made.source, flags: made.flags, file: 'made at run time' });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string]) => record(new target(...args)),
    apply: (target, _, args: [string]) => record(target(...args)),
  });
  try {
    await task();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
