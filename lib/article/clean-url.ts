/**
 * Parameters that say how a reader came to a page, not which page it is. Taken from the senders' own documentation:
 * Google and Urchin (utm_, gclid, dclid, gbraid, wbraid), Meta (fbclid, igsh), Microsoft (msclkid), Yandex (yclid),
 * X (twclid, s with ref_src), Mailchimp (mc_), HubSpot (_hs), Marketo (mkt_tok), Piano and AT Internet (at_), Adobe
 * (cid, cmpid, icid), Matomo (mtm_, pk_).
 */
const TRACKING =
  /^(utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|igsh|igshid|msclkid|yclid|twclid|ttclid|mc_.*|_hs.*|hsctatracking|mkt_tok|at_.*|cid|cmp|cmpid|cmpv|icid|ncid|ocid|mtm_.*|pk_.*|ref|ref_src|ref_url|referrer|partner|smid|smtyp|sr_share|source|src|share|sh|guccounter|guce_.*|_ga|_gl|xtor|ito|ns_.*|__twitter_impression|amp|outputtype)$/i;

/**
 * The address without fragment and tracking parameters, or null if it isn't an absolute http(s) address.
 *
 * @param base resolves relative addresses.
 */
export function cleanUrl(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.search) dropTracking(url.searchParams);
  if (!url.search) url.search = ''; // takes away a bare question mark
  return url.href;
}

function dropTracking(parameters: URLSearchParams): void {
  const names: string[] = [];
  // Firefox lets no content script iterate over the keys.
  parameters.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) parameters.delete(name);
}

/**
 * Whether `canonical` may stand for `address`: the same site, and not a front page standing in for an article, which
 * is a common mistake of publishers and would make one article of all.
 */
export function mayStandFor(canonical: string, address: string): boolean {
  const [declared, actual] = [new URL(canonical), new URL(address)];
  if (declared.pathname === '/' && !declared.search && actual.pathname !== '/') return false;
  return site(declared.hostname) === site(actual.hostname);
}

/** Host name without the prefixes that publishers use for other forms of the same site. */
export function site(hostname: string): string {
  return hostname.toLowerCase().replace(/^(www\d?|m|mobile|amp|edition|beta)\./, '');
}
