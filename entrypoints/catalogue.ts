import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LogIndex } from '../lib/log/catalogue/log-index.ts';

/** The worker that holds the log's catalogue: see `lib/log/catalogue/client.ts`. */
export default defineUnlistedScript(() => expose(new LogIndex()));
