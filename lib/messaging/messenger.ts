/**
 * Carries the protocol over `browser.runtime` messages. Every answer travels as a `Result`, so that an error keeps its
 * sentence whichever browser serialises it.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Browser } from 'wxt/browser';
import { type Result, resultOf } from './result.ts';
import type { ToBackground } from './to-background.ts';
import type { ToPage } from './to-page.ts';

type Question<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (data: infer Data) => unknown
  ? Data
  : never;
type Answer<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (data: never) => infer Value
  ? Awaited<Value>
  : never;

/** The sender as the browser vouches for it: a page can't forge it. */
export type Sender = Browser.runtime.MessageSender;

type Handlers<Protocol> = {
  [Name in keyof Protocol]: (
    data: Question<Protocol, Name>,
    sender: Sender,
  ) => Answer<Protocol, Name> | Promise<Answer<Protocol, Name>>;
};

type Wire<Protocol> = {
  [Name in keyof Protocol]: (data: Question<Protocol, Name>) => Result<Answer<Protocol, Name>>;
};

const silent = { debug: () => {}, log: () => {}, warn: console.warn, error: console.error };
const toBackground = defineExtensionMessaging<Wire<ToBackground>>({ logger: silent });
const toPage = defineExtensionMessaging<Wire<ToPage>>({ logger: silent });

/** Asks the background. Never rejects: where no answer comes, the `Result` says so. */
export function askBackground<Name extends keyof ToBackground>(
  name: Name,
  ...data: Parameters<ToBackground[Name]>
): Promise<Result<Answer<ToBackground, Name>>> {
  return outcome(toBackground.sendMessage(name, data[0] as never));
}

/**
 * Asks the reader of a tab. There is one, in the main frame unless the article stands in another (see `frames.ts`).
 * Never rejects: where nobody is there, the `Result` says so.
 */
export function askPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  ...data: Parameters<ToPage[Name]>
): Promise<Result<Answer<ToPage, Name>>> {
  return outcome(toPage.sendMessage(name, data[0] as never, { tabId }));
}

/** Answers what is asked of the background. Call it once, while the background script is first run. */
export function answerInBackground(handlers: Partial<Handlers<ToBackground>>): () => void {
  return answer<ToBackground>(toBackground, handlers);
}

/** Answers what is asked of a page. Returns the function that stops answering. */
export function answerInPage(handlers: Partial<Handlers<ToPage>>): () => void {
  return answer<ToPage>(toPage, handlers);
}

/** What both directions share; the library's own type is generic over more than is needed here. */
interface Listening {
  onMessage(name: never, listener: (message: { data: never; sender: Sender }) => unknown): () => void;
}

function answer<Protocol>(messenger: Listening, handlers: Partial<Handlers<Protocol>>): () => void {
  const stops = (Object.keys(handlers) as (keyof Protocol)[]).map((name) =>
    messenger.onMessage(name as never, ({ data, sender }) =>
      resultOf(() => handlers[name]?.(data, sender) as Answer<Protocol, typeof name>),
    ),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

async function outcome<T>(sent: unknown): Promise<Result<T>> {
  const delivered = await resultOf(() => sent as Promise<Result<T>>);
  return delivered.ok ? delivered.value : delivered;
}
