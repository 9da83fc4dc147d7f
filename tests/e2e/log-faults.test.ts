/** A log that can't be read says why. */
import { it } from 'vitest';
import { useExtension } from './support/extension.ts';

const { pages, extension } = useExtension();

it('a log of a newer version is left alone, and popup and log page say so', async () => {
  extension().context.setDefaultTimeout(15_000);
  const control = await extension().openPage('welcome.html');
  await control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record', 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const sentence = 'The log was made by a newer version of On Record: update to open it.';
  const page = await extension().openPage('log.html');
  await page.getByText(sentence).waitFor();
  pages().set('/', '<!doctype html><title>A page</title>');
  const tab = await extension().context.newPage();
  await tab.goto(pages().origin);
  const popup = await extension().openPopup(tab);
  await popup.getByRole('tab', { name: 'Log' }).click();
  await popup.getByText(sentence).waitFor();
});
