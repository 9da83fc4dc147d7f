import { describe, expect, it } from 'vitest';
import { logArticle } from '../../lib/log/log-article.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';
import { countLog } from './support/stored.ts';

useFreshLog();

const circumstances = { attribute: engine(), now: () => 1000, isPrivate: false };

describe('logging an article', () => {
  it('answers with the quotations once they are saved', async () => {
    const result = await logArticle(readingOf(STORY), circumstances);
    expect(result.saved).toBe(true);
    expect(result.quotations).toHaveLength(4);
    expect(await countLog()).toEqual({ articles: 1, quotations: 4 });
  });

  it('keeps nothing of private windows, and still says who spoke', async () => {
    const result = await logArticle(readingOf(STORY), { ...circumstances, isPrivate: true });
    expect(result).toMatchObject({ saved: false });
    expect(result.problem).toBeUndefined();
    expect(result.quotations).toHaveLength(4);
    expect(await countLog()).toEqual({ articles: 0, quotations: 0 });
  });

  it('goes on when the log can’t be written, and says why', async () => {
    const full = () => {
      throw new DOMException('No space.', 'QuotaExceededError');
    };
    const result = await logArticle(readingOf(STORY), { ...circumstances, now: full });
    expect(result).toMatchObject({ saved: false, problem: expect.stringContaining('disk is full') });
    expect(result.quotations).toHaveLength(4);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'nonsense'])(
    'refuses the address %s',
    async (url) => {
      await expect(logArticle(readingOf(STORY, url), circumstances)).rejects.toThrow('Only pages of the web');
    },
  );
});
