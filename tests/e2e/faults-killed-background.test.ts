/**
 * The background is killed at random moments while articles are read and corrected: what it acknowledged is there
 * afterwards, once, and whole.
 */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { QuotationRow } from '../../lib/log/rows.ts';
import type { PageState } from '../../lib/messaging/to-page.ts';
import { newsText } from '../../scripts/bench/texts.ts';
import { articlePage } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';
import { ask, storedRows } from './support/wire.ts';

const KILLS = 200;
const ARTICLES = 60;
/** Two seeds of randomness: this one is reported where the test fails. */
const SEED = Date.now() % 1_000_000;

const { extension, pages } = useExtension();

it('loses and doubles nothing that was acknowledged', { timeout: 300_000 }, async () => {
  const random = randomFrom(SEED);
  for (let i = 0; i < ARTICLES; i++) {
    const paragraphs = newsText(1_500 + (i % 5) * 800, i * 3).split('\n');
    pages().set(
      `/killed/${i}`,
      articlePage(paragraphs.map((text) => `<p>${text}</p>`).join(''), { title: `Story ${i}` }),
    );
  }
  const control = await extension().openPage('popup.html');
  const tabs = await Promise.all([0, 1].map(() => extension().context.newPage()));
  /** What the background said it saved: id and words. */
  const acknowledged = new Map<string, string>();
  /** For each quotation the corrections that it may bear by now: acknowledged last (or none), or tried since. */
  const corrected = new Map<string, Set<string | undefined>>();
  let kills = 0;

  const killing = async (): Promise<void> => {
    while (kills < KILLS) {
      await pause(20 + random() * 380);
      if (await killBackground(control)) kills++;
    }
  };
  const reading = async (tab: Page): Promise<void> => {
    while (kills < KILLS) {
      const address = `${pages().origin}/killed/${Math.floor(random() * ARTICLES)}`;
      await tab.goto(address);
      for (let tries = 0; tries < 20 && kills < KILLS; tries++) {
        const state = await stateOf(control, address);
        if (state?.status === 'read' && !state.problem) {
          for (const { id, text } of state.quotations) acknowledged.set(id, text);
          break;
        }
        await pause(50);
      }
    }
  };
  const correcting = async (): Promise<void> => {
    for (let n = 0; kills < KILLS; n++) {
      await pause(30);
      const ids = [...acknowledged.keys()];
      const id = ids[Math.floor(random() * ids.length)];
      if (!id) continue;
      const name = `Corrected ${n}`;
      const possible = corrected.get(id) ?? new Set([undefined]);
      corrected.set(id, possible.add(name));
      const answer = await ask(control, 'correct', { ids: [id], verdict: { kind: 'speaker', name } });
      if (answer?.ok) corrected.set(id, new Set([name]));
    }
  };
  await Promise.all([killing(), ...tabs.map(reading), correcting()]);

  const rows = await storedRows<QuotationRow>(control, 'quotations');
  const stored = new Map(rows.map((row) => [row.id, row]));
  const lost = [...acknowledged].filter(([id, text]) => stored.get(id)?.text !== text);
  expect(lost, `seed ${SEED}`).toEqual([]);
  const places = rows.map(({ articleId, start, text }) => `${articleId} ${start} ${text}`);
  expect(places.length - new Set(places).size, `doubled, seed ${SEED}`).toBe(0);
  const undone = [...corrected].filter(
    ([id, names]) => !names.has(stored.get(id)?.correction?.speaker?.name),
  );
  expect(undone, `seed ${SEED}`).toEqual([]);
  const certain = [...corrected].filter(([, names]) => names.size === 1);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect(acknowledged.size).toBeGreaterThan(50);
  expect(certain.length).toBeGreaterThan(10);
  console.log(
    `${kills} kills, ${acknowledged.size} quotations and ${certain.length} corrections acknowledged, none lost`,
  );
});

/** Ends the service worker's process at once, as the browser does when memory runs short. False if it wasn't running. */
async function killBackground(control: Page): Promise<boolean> {
  const session = await control.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugging session');
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes('background'),
    );
    if (!worker) return false;
    return await session.send('Target.closeTarget', { targetId: worker.targetId }).then(
      () => true,
      () => false,
    );
  } finally {
    await session.detach();
  }
}

function stateOf(control: Page, address: string): Promise<PageState | null> {
  return control.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const message = { id: Math.random(), type: 'getPageState', timestamp: Date.now() };
    const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null);
    return reply?.res?.value ?? null;
  }, address);
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
