import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeFile } from '../lib/download/file-writer.ts';

/** The worker that writes exports: see `lib/download/client.ts`. */
export default defineUnlistedScript(() => expose({ writeFile }));
