import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'on-record-attribute-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/attribute.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr,
    written: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

const TEXT = 'Mayor Ada Quill said: “The bridge stays open.”';

describe('attribute --jsonl', () => {
  it('writes a line for each line, offsets into the given text', () => {
    const { status, written } = run(
      ['--jsonl', '-'],
      `${JSON.stringify({ id: 'a', text: TEXT })}\n{"id":7,"text":""}\n`,
    );
    expect(status).toBe(0);
    const [first, second] = written();
    expect(first.id).toBe('a');
    expect(TEXT.slice(first.quotes[0].start, first.quotes[0].end)).toBe('The bridge stays open.');
    expect(Object.keys(first.quotes[0])).toEqual(
      expect.arrayContaining(['start', 'end', 'kind', 'speaker', 'cue', 'rule', 'confidence']),
    );
    expect(second).toEqual({ id: 7, quotes: [] });
  });

  it('reports a bad line by its number and goes on', () => {
    const good = JSON.stringify({ id: 1, text: TEXT });
    const { status, stderr, written } = run(
      ['--jsonl'],
      Buffer.concat([
        Buffer.from(`${good}\n{oops\n\n{"id":2}\n{"id":3,"text":"","context":"x"}\n`),
        Buffer.from([0xc3, 0x28, 10]),
        Buffer.from(good),
      ]),
    );
    expect(status).toBe(1);
    expect(written()).toHaveLength(2);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['line 2', 'line 4', 'line 5', 'line 6']);
  });

  it('splits at line feeds only', () => {
    const { status, written } = run(
      ['--jsonl'],
      '{"id":1,"text":"a\u2028b\u2029c"}\r\n{"id":2,"text":""}\r\n',
    );
    expect(status).toBe(0);
    expect(written()).toHaveLength(2);
  });

  it('stops quietly when its reader has seen enough', () => {
    const path = file('many.jsonl', `${JSON.stringify({ id: 1, text: TEXT.repeat(200) })}\n`.repeat(500));
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" scripts/attribute.ts --jsonl "${path}" | head -c 10`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
  });
});

describe('attribute FILE', () => {
  it('prints a listing', () => {
    const { status, stdout } = run([file('story.txt', TEXT)]);
    expect(status).toBe(0);
    expect(stdout).toContain('“The bridge stays open.”');
  });

  it('finds the article in a web page', () => {
    const paragraphs = `<p>${TEXT}</p><p>${'It was built long ago, and many people walk over it each day. '.repeat(20)}</p>`;
    const page = `<!doctype html><title>Bridge</title><nav>Home</nav><article><h1>Bridge</h1>${paragraphs}</article>`;
    const { status, stdout } = run([file('story.html', page)]);
    expect(status).toBe(0);
    expect(stdout).toContain('“The bridge stays open.”');
  });

  it('lets no text drive the terminal', () => {
    const { stdout } = run([file('escape.txt', 'She said “red \u001b[31m and \u202e back”.')]);
    expect(stdout).toContain('red');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });

  it.each([
    ['a file that does not exist', () => [join(folder, 'missing.txt')], /missing\.txt: no such file$/],
    ['a folder', () => [folder], /a folder, not a file$/],
    [
      'a picture',
      () => [file('picture.txt', Buffer.from([137, 80, 78, 71, 0, 0, 1]))],
      /picture\.txt: not a text file$/,
    ],
    ['JSONL that does not exist', () => ['--jsonl', join(folder, 'missing.jsonl')], /no such file$/],
    [
      'JSONL that is a picture',
      () => ['--jsonl', file('p.jsonl', Buffer.from([137, 80, 0, 1]))],
      /not a text file$/,
    ],
    ['an unknown option', () => ['--wrong'], /--wrong/],
  ])('says in one line what is wrong with %s', (_, args, message) => {
    const { status, stdout, stderr } = run(args());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
