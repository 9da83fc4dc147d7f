/** A line of a stream. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Without its line feed; absent where the line could not be read. */
  text?: string;
  /** Why it could not be read. */
  problem?: string;
}

/** Longer lines are reported and skipped: their bytes would have to be held in memory all at once. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * Splits a stream of UTF-8 bytes at line feeds, and nowhere else: U+2028 may stand in a JSON string, where Node's
 * `readline` would split.
 */
export async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true }); // which drops a byte order mark
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 0;

  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= MAX_LINE_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    const whole = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    const tooLong = size > MAX_LINE_BYTES;
    pieces = [];
    size = 0;
    number++;
    if (tooLong) return { number, problem: `longer than ${MAX_LINE_BYTES / 1024 / 1024} MB` };
    try {
      return { number, text: decoder.decode(whole) };
    } catch {
      return { number, problem: 'not UTF-8' };
    }
  };

  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
