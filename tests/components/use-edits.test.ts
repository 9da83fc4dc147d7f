import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useEdits } from '../../components/log/use-edits.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messaging/messenger.ts', () => ({ askBackground: asked }));

afterEach(() => vi.unstubAllGlobals());

it('an edit that could not be undone is undone by the next try', async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  let edits: ReturnType<typeof useEdits> | undefined;
  const Page = () => {
    edits = useEdits();
    return null;
  };
  render(h(Page, {}), document.body as unknown as HTMLElement);
  for (const undo of [1, 2]) edits?.say({ text: 'Changed', undo });

  const failed = { ok: false, problem: 'No room.' };
  const done = { ok: true, value: { undo: null, label: 'Undone', articleIds: [] } };
  asked.mockResolvedValueOnce(failed).mockResolvedValue(done);
  for (let i = 0; i < 4; i++) edits?.undo();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
  expect(asked.mock.calls.map(([, { undo }]) => undo)).toEqual([2, 2, 1]);
});
