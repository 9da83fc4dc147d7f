import { site } from '../../article/clean-url.ts';
import type { Forgettable } from '../../messaging/to-background.ts';
import { quotationKeys } from '../identity.ts';
import type { LogDatabase } from '../schema.ts';
import { portions } from './portions.ts';

/** Whether what came from a host is to be forgotten: a site is all its hosts, "www." and "m." and "amp." alike. */
export function coversHost(what: Forgettable, host: string): boolean {
  return what.kind === 'everything' || what.sites.some((name) => site(name) === site(host));
}

/** As `coversHost`, of an address. */
export function coversUrl(what: Forgettable, url: string | undefined): boolean {
  const parsed = url ? URL.parse(url) : null;
  return what.kind === 'everything' || (parsed !== null && coversHost(what, parsed.hostname));
}

/** The ids of the articles to be forgotten. */
export async function coveredArticles(log: LogDatabase, what: Forgettable): Promise<Set<string>> {
  const covered = new Set<string>();
  for await (const rows of portions(log, 'articles')) {
    for (const { id, url } of rows) if (coversUrl(what, url)) covered.add(id);
  }
  return covered;
}

/** How much would be forgotten. */
export async function countCovered(
  log: LogDatabase,
  what: Forgettable,
): Promise<{ articles: number; quotations: number }> {
  if (what.kind === 'everything') {
    return { articles: await log.count('articles'), quotations: await log.count('quotations') };
  }
  const covered = await coveredArticles(log, what);
  let quotations = 0;
  for (const id of covered) {
    const { lower, upper } = quotationKeys(id);
    quotations += await log.count('quotations', IDBKeyRange.bound(lower, upper, false, true));
  }
  return { articles: covered.size, quotations };
}

/** The hosts whose articles bear the name of a publication. */
export async function hostsOf(log: LogDatabase, publication: string): Promise<string[]> {
  const hosts = new Set<string>();
  for await (const rows of portions(log, 'articles')) {
    for (const row of rows) {
      const host = row.site === publication && URL.parse(row.url)?.hostname;
      if (host) hosts.add(site(host));
    }
  }
  return [...hosts].sort();
}
