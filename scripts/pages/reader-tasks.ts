import type { Page } from 'playwright';
import type { Task } from '../../lib/reader/timeline.ts';

/**
 * How long each of the reader's tasks took on a page. The reader keeps this in its own world, which the page can't
 * see; the debugging protocol can.
 */
export async function readerTasks(page: Page): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    const { result } = await session
      .send('Runtime.evaluate', {
        contextId,
        expression: 'globalThis.onRecordTimeline?.tasks',
        returnByValue: true,
      })
      .catch(() => ({ result: undefined }));
    if (Array.isArray(result?.value)) {
      await session.detach();
      return result.value;
    }
  }
  await session.detach();
  return [];
}
