import { afterAll, beforeAll } from 'vitest';
import { type Served, serve } from '../../../scripts/browser/serve.ts';
import { articlePage } from '../../e2e/support/article-page.ts';
import { launchFirefox, type RunningFirefox } from './firefox.ts';

/** Starts Firefox for the tests of the calling block, with an article to read at `/story`. */
export function useStory(access?: Parameters<typeof launchFirefox>[0]): {
  /** There once the tests run. */
  firefox: RunningFirefox;
  pages: Served;
} {
  const running = {} as { firefox: RunningFirefox; pages: Served };
  beforeAll(async () => {
    running.pages = await serve({
      '/story': articlePage('<p>“We will not sell the pier,” Ada Vale said on Monday.</p>'),
    });
    running.firefox = await launchFirefox(access);
  });
  afterAll(async () => {
    await running.firefox?.close();
    await running.pages?.close();
  });
  return running;
}
