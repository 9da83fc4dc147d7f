/** What of the log is looked at, and how. It stands in the page's address, so that it can be bookmarked. */
export interface View {
  query: string;
  group: 'article' | 'speaker' | 'day';
  sort: 'newest' | 'oldest' | 'name' | 'most';
  /** Which date counts: when the article was published, or when its quotations were saved. */
  date: 'saved' | 'published';
  /** The name that a person goes by. */
  speaker?: string;
  site?: string;
  tag?: string;
  article?: string;
  /** Days, both included: `2026-03-01`. */
  from?: string;
  to?: string;
  only: readonly Only[];
}

/** What a view can be narrowed to. */
export const ONLY = ['starred', 'unclear', 'corrected', 'noted', 'by-hand', 'not-quotations'] as const;
export type Only = (typeof ONLY)[number];

export const WHOLE_LOG: View = { query: '', group: 'article', sort: 'newest', date: 'saved', only: [] };

/** Takes search and filters away, and leaves the order. */
export const NO_FILTERS: Partial<View> = {
  query: WHOLE_LOG.query,
  only: WHOLE_LOG.only,
  speaker: undefined,
  site: undefined,
  tag: undefined,
  article: undefined,
  from: undefined,
  to: undefined,
};

/** Everything that one person said, by date. */
export const viewOfSpeaker = (speaker: string): View => ({
  ...WHOLE_LOG,
  speaker,
  group: 'day',
  date: 'published',
});

const CHOICES = {
  group: ['article', 'speaker', 'day'],
  sort: ['newest', 'oldest', 'name', 'most'],
  date: ['saved', 'published'],
} as const;
const FREE = ['speaker', 'site', 'tag', 'article'] as const;
const DAYS = ['from', 'to'] as const;

/** The view as the query part of an address; empty for the whole log. */
export function searchOf(view: View): string {
  const params = new URLSearchParams();
  if (view.query) params.set('q', view.query);
  for (const key of ['group', 'sort', 'date'] as const) {
    if (view[key] !== WHOLE_LOG[key]) params.set(key, view[key]);
  }
  for (const key of [...FREE, ...DAYS]) if (view[key]) params.set(key, view[key]);
  for (const only of view.only) params.append('only', only);
  const search = params.toString();
  return search && `?${search}`;
}

/** The view that an address names. Whatever isn't understood is left out. */
export function viewOf(search: string): View {
  const params = new URLSearchParams(search);
  const choice = <Key extends keyof typeof CHOICES>(key: Key): View[Key] =>
    (CHOICES[key] as readonly string[]).includes(params.get(key) ?? '')
      ? (params.get(key) as View[Key])
      : WHOLE_LOG[key];
  const view: View = {
    query: params.get('q') ?? '',
    group: choice('group'),
    sort: choice('sort'),
    date: choice('date'),
    only: ONLY.filter((only) => params.getAll('only').includes(only)),
  };
  for (const key of FREE) {
    const value = params.get(key);
    if (value) view[key] = value;
  }
  for (const key of DAYS) {
    const value = params.get(key);
    if (value && /^\d{4}-\d\d-\d\d$/.test(value)) view[key] = value;
  }
  return view;
}

/** Whether nothing is searched for or filtered out. */
export function isUnfiltered(view: View): boolean {
  return !view.query.trim() && view.only.length === 0 && [...FREE, ...DAYS].every((key) => !view[key]);
}
