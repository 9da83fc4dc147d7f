/** The shape of the house: what may import what, what the pure rooms may touch, how long a file may grow. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each room, and the rooms that its files may import besides their own. Whatever isn't listed is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/article': [],
  'lib/quotation': ['lib/article'],
  'lib/attribution': ['lib/quotation', 'lib/article'],
  'lib/settings': [],
  'lib/messaging': ['lib/attribution', 'lib/article'],
  'lib/log': ['lib/messaging', 'lib/settings', 'lib/attribution', 'lib/article'],
  'lib/export': ['lib/log', 'lib/attribution', 'lib/article'],
  'lib/download': ['lib/export', 'lib/log'],
  'lib/highlight': ['lib/messaging', 'lib/settings', 'lib/article'],
  'lib/reader': ['components', 'lib/highlight', 'lib/messaging', 'lib/settings', 'lib/article'],
  components: [
    'lib/download',
    'lib/export',
    'lib/log',
    'lib/messaging',
    'lib/settings',
    'lib/attribution',
    'lib/article',
  ],
};

/** Packages that run the same in a page, a worker and Node, so that the pure rooms may use them. */
const PURE_PACKAGES: readonly string[] = ['papaparse'];

const sources = ['lib', 'components', 'entrypoints', 'scripts', 'tests']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
const product = sources.filter((file) => /^(lib|components|entrypoints)\//.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('lib/') ? 2 : 1)
    .join('/');

/** What each file imports: files of ours as paths from the root, packages by name. */
const imports = new Map(
  sources.map((file) => [
    file,
    importsOf(read(file)).map((name) =>
      name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name,
    ),
  ]),
);
const edges = [...imports].flatMap(([from, all]) => all.map((to) => ({ from, to, text: `${from} → ${to}` })));
const isOurs = (name: string): boolean => sources.includes(name);

describe('imports', () => {
  it('are read from the source, whatever their form', () => {
    const code = `import a, { type B } from './a.ts';\nimport './b.css';\nexport * from "./c.ts";
      import type {\n  D,\n} from 'd';\nconst e = await import('./e.ts');\n// import f from './f.ts';`;
    expect(importsOf(code)).toEqual(['./a.ts', './b.css', './c.ts', 'd', './e.ts']);
  });

  it('run from a room only to the rooms it may know', () => {
    const strays = edges.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return isOurs(to) && MAY_IMPORT[room] && room !== other && !MAY_IMPORT[room].includes(other);
    });
    expect(strays.map(({ text }) => text)).toEqual([]);
  });

  it('are governed for every room', () => {
    const rooms = new Set(product.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...rooms]));
  });

  it('never run from the product to scripts and tests, nor from anywhere to an entrypoint', () => {
    const strays = edges.filter(({ from, to }) =>
      to.startsWith('entrypoints/')
        ? roomOf(from) !== 'entrypoints' || dirname(from) !== dirname(to)
        : product.includes(from) && /^(scripts|tests)\//.test(to),
    );
    expect(strays.map(({ text }) => text)).toEqual([]);
  });

  it('make no cycle', () => {
    expect(cycleIn(imports)).toBeNull();
    const knot = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts', 'package'], 'c.ts': ['b.ts'] };
    expect(cycleIn(new Map(Object.entries(knot)))).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

describe('the pure rooms', () => {
  const config = JSON.parse(read('tsconfig.pure.json')) as { include: string[] };
  const pure = product.filter((file) =>
    config.include.some((path) => file === path || file.startsWith(`${path}/`)),
  );

  it('are the engine, the exports and the contract between page and engine', () => {
    expect(config.include).toEqual([
      'lib/quotation',
      'lib/attribution',
      'lib/export',
      'lib/article/article-text.ts',
    ]);
  });

  it('import no package that is not pure itself', () => {
    const strays = edges.filter(
      ({ from, to }) => pure.includes(from) && !isOurs(to) && !PURE_PACKAGES.includes(to),
    );
    expect(strays.map(({ text }) => text)).toEqual([]);
  });

  it('know nothing but the language: no DOM, no browser, no Node', () => {
    expect(compile(['-p', 'tsconfig.pure.json'])).toBe('');
  });

  it('would be seen to touch a global', () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-layers-'));
    const touches = [
      'document.title',
      'chrome.runtime.id',
      'process.env',
      "fetch('x')",
      'structuredClone({})',
    ];
    writeFileSync(join(folder, 'impure.ts'), touches.join(';\n'));
    const config = { extends: join(ROOT, 'tsconfig.pure.json'), files: ['impure.ts'], include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(compile(['-p', folder]).match(/error TS\d+: Cannot find name/g)).toHaveLength(touches.length);
  });

  it('have no clock and no dice', () => {
    const strays = pure.filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\b/.test(withoutComments(read(file))),
    );
    expect(strays).toEqual([]);
  });
});

describe('files', () => {
  const lengths = product
    .map((file) => ({ file, lines: read(file).split('\n').length }))
    .sort((a, b) => a.lines - b.lines);

  it('are short: half of them under 100 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(100);
  });

  it('are seldom over 300 lines', () => {
    const long = lengths.filter(({ lines }) => lines > 300);
    expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(lengths.length / 20);
  });

  it('only wire where they are entrypoints', () => {
    expect(lengths.filter(({ file, lines }) => file.startsWith('entrypoints/') && lines > 120)).toEqual([]);
  });
});

function importsOf(code: string): string[] {
  const form = /\b(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...withoutComments(code).matchAll(form)].map((match) => match[2] as string);
}

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)|\s\/\/ .*$/gm, '');
}

/** The first cycle found, its first file repeated at its end; null if there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** What the compiler has to say; nothing is good. */
function compile(args: string[]): string {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '--noEmit', ...args], { cwd: ROOT, encoding: 'utf8' }).stdout;
}
