/**
 * The engine on the command line.
 *
 *     npm run -s attribute -- FILE.html|FILE.txt           for a person to read
 *     npm run -s attribute -- --jsonl IN.jsonl > OUT.jsonl  for programs; IN.jsonl may be "-" or left out: standard input
 *
 * With --jsonl, words between doubled apostrophes (''…'', in typewritten archives) count as quotations only with
 * --paired-apostrophes: most corpora leave them out. In a file for a person to read they count.
 *
 * Exit code 0: all read. 1: some lines of the JSONL could not be read. 2: nothing could be read.
 */
import { parseArgs } from 'node:util';
import { attributeLines } from './attribute/jsonl.ts';
import { listing } from './attribute/listing.ts';
import { openText, readArticleFile, UnreadableError } from './attribute/read-article-file.ts';

const USAGE = `usage: attribute FILE.html|FILE.txt         prints who said what
       attribute --jsonl [IN.jsonl|-]      {id, text, context?} a line in, {id, quotes} a line out
                 --paired-apostrophes  with --jsonl: ''…'' encloses a quotation, too`;

/** Runs the command. @returns its exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      jsonl: { type: 'boolean' },
      'paired-apostrophes': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (more.length > 0 || !(path || values.jsonl)) throw new UnreadableError(USAGE);
  if (values.jsonl) {
    const input = path && path !== '-' ? await openText(path) : process.stdin;
    const bad = await attributeLines(input, process.stdout, (problem) => console.error(problem), {
      pairedApostrophes: values['paired-apostrophes'],
    });
    return bad > 0 ? 1 : 0;
  }
  process.stdout.write(listing(await readArticleFile(path as string), process.stdout.columns));
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us has seen enough: "attribute … | head".
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  const known =
    error instanceof UnreadableError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!known) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
