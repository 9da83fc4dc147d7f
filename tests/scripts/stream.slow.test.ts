/** The command line beside a flood: 200 MB of JSON Lines through a process that may hold 64 MB of objects. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { newsText } from '../../scripts/bench/texts.ts';

const MEGABYTE = 1024 * 1024;
const TOTAL = 200 * MEGABYTE;
const HEAP_CAP_MB = 64;

it.skipIf(process.platform !== 'linux')(
  'attributes 200 MB in constant memory',
  async () => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_CAP_MB}`, 'scripts/attribute.ts', '--jsonl', '-'],
      { cwd: join(import.meta.dirname, '../..'), stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const fed = { lines: 0, bytes: 0 };
    /** Resident megabytes of the child each time another tenth has been fed. */
    const resident: number[] = [];

    function* input(): Generator<string> {
      const texts = Array.from({ length: 40 }, (_, i) => newsText(2_000 + i * 300, i));
      while (fed.bytes < TOTAL) {
        const line = `${JSON.stringify({ id: fed.lines, text: texts[fed.lines % texts.length] })}\n`;
        fed.lines++;
        fed.bytes += Buffer.byteLength(line);
        if (fed.bytes > (resident.length + 1) * (TOTAL / 10))
          resident.push(residentMegabytes(child.pid as number));
        yield line;
      }
    }

    const counted = countLines(child.stdout);
    const [[code], lines] = await Promise.all([
      once(child, 'exit'),
      counted,
      pipeline(Readable.from(input()), child.stdin),
    ]);
    expect(code).toBe(0);
    expect(lines).toBe(fed.lines);
    expect(resident.length).toBeGreaterThanOrEqual(9);
    const early = Math.max(...resident.slice(0, 3));
    expect(Math.max(...resident.slice(3)), `MB as it went: ${resident}`).toBeLessThan(early + HEAP_CAP_MB);
  },
  30 * 60_000,
);

async function countLines(output: Readable): Promise<number> {
  let lines = 0;
  for await (const chunk of output as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
