/** What a browser has on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words as files may hold them: UTF-8, UTF-16 either way round, and as Firefox writes keys, each byte one higher. */
const FORMS: Record<string, (words: string) => Buffer> = {
  'UTF-8': (words) => Buffer.from(words, 'utf8'),
  'UTF-16LE': (words) => Buffer.from(words, 'utf16le'),
  'UTF-16BE': (words) => Buffer.from(words, 'utf16le').swap16(),
  key: (words) => Buffer.from(words, 'utf8').map((byte) => byte + 1) as Buffer,
};

/**
 * The files of a browser's profile that hold some words, and how. Random letters that occur once are found in
 * compressed tables, too: Snappy writes what it hasn't seen yet as it is.
 */
export async function filesWith(profile: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(profile, { recursive: true })) {
    const content = await readFile(join(profile, name)).catch(() => null); // a folder, or gone by now
    for (const word of content ? words : []) {
      for (const [form, encode] of Object.entries(FORMS)) {
        if (content?.includes(encode(word))) found.push(`${word} as ${form} in ${name}`);
      }
    }
  }
  return found;
}

/** A word that stands nowhere else: random letters. */
export function uniqueWord(): string {
  const letters = Array.from({ length: 14 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `Z${letters.join('')}`;
}
