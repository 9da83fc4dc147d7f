import { expect, it } from 'vitest';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

it('opens the popup beside the page it is about', async () => {
  pages().set('/story', '<!doctype html><title>Story</title><p>Text.');
  const tab = await extension().context.newPage();
  await tab.goto(`${pages().origin}/story`);
  const popup = await extension().openPopup(tab);
  const active = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  expect(active).toHaveLength(1);
  expect(await popup.title()).toBe('On Record');
  expect((await popup.screenshot()).length).toBeGreaterThan(0);
});

it('reaches the service worker of the background', async () => {
  const worker = await extension().background();
  expect(await worker.evaluate(() => chrome.runtime.id)).toBe(extension().extensionId);
});
