import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainQuotation } from '../../lib/export/plain.ts';
import type { Facets } from '../../lib/log/catalogue/facets.ts';
import { isUnfiltered, NO_FILTERS, viewOfSpeaker } from '../../lib/log/catalogue/view.ts';
import { hostsOf } from '../../lib/log/forget/forgettable.ts';
import { openLog } from '../../lib/log/open-log.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { verdictOn } from '../../lib/log/verdict.ts';
import { askBackground } from '../../lib/messaging/messenger.ts';
import { problemOf } from '../../lib/messaging/result.ts';
import { LogList } from '../list/LogList.tsx';
import type { QuotationActions } from '../list/QuotationLine.tsx';
import { useListing } from '../list/use-listing.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { Notice } from '../shared/Notice.tsx';
import { useExport } from '../shared/use-export.ts';
import { Dialogs, type OpenDialog } from './Dialogs.tsx';
import { Filters } from './Filters.tsx';
import { Header } from './Header.tsx';
import { useKeys } from './keyboard.ts';
import { quotationMenu } from './quotation-menu.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SpeakerHead } from './SpeakerHead.tsx';
import { Toast } from './Toast.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCursor } from './use-cursor.ts';
import { useEdits } from './use-edits.ts';
import { useView } from './use-view.ts';
import './log.css';

/** The log in a tab of its own: find, review, correct, export. */
export function LogPage() {
  const [view, change] = useView();
  const { listed, catalogue, version, need, watched, problem } = useListing(view);
  const cursor = useCursor(listed, watched);
  const { message, say, edit, undo } = useEdits();
  const { progress, run, cancel } = useExport((text) => say({ text, isProblem: true }));
  const [facets, setFacets] = useState<Facets | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [menu, setMenu] = useState<{ anchor: HTMLElement; items: (MenuItem | null)[] } | null>(null);
  const search = useRef<HTMLInputElement>(null);

  // The counts follow the log, not the view.
  useEffect(() => {
    void catalogue?.facets().then(setFacets, () => undefined); // the list says why there are none
  }, [catalogue, version]);
  // What is selected is seen: nothing is deleted with it that the view no longer shows.
  useEffect(() => setSelected(new Set()), [view]);

  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say({ text: 'Copied' }),
      () => say({ text: 'The browser did not let us copy.', isProblem: true }),
    );
  const actions = useMemo<QuotationActions>(() => {
    const open = async ({ quotation }: LogEntry) => {
      const result = await askBackground('openQuotation', { id: quotation.id });
      if (!result.ok) say({ text: result.problem, isProblem: true });
      else if (result.value.problem) say({ text: result.value.problem, isProblem: true });
    };
    return {
      onOpen: (entry) => void open(entry),
      onStar: ({ quotation: { id } }) =>
        edit({ kind: 'annotate', ids: [id], annotation: { starred: 'toggled' } }),
      onSelect: ({ quotation: { id } }) => setSelected((earlier) => toggled(earlier, id)),
      onCorrect: (entry) => setDialog({ kind: 'correct', entry }),
      onMenu: (entry, person, anchor) => {
        const speaker = person ?? verdictOn(entry.quotation).speaker?.name;
        setMenu({
          anchor,
          items: quotationMenu(entry, {
            edit,
            copy,
            correct: () => setDialog({ kind: 'correct', entry }),
            note: () => setDialog({ kind: 'note', entry }),
            open: () => void open(entry),
            speaker:
              speaker === undefined ? null : () => change({ ...NO_FILTERS, ...viewOfSpeaker(speaker) }),
          }),
        });
      },
      onSpeaker: (person) => change({ ...NO_FILTERS, ...viewOfSpeaker(person) }),
      onTag: (tag) => change({ tag }),
      onDeleteArticle: (id) => edit({ kind: 'delete-articles', ids: [id] }),
    };
  }, [edit, change]);

  const withCurrent = (act: (entry: LogEntry) => void) => () => {
    const entry = cursor.current();
    if (entry) act(entry);
  };
  const deleteMarked = () => {
    const entry = cursor.current();
    if (selected.size === 0 && !entry) return;
    const ids = selected.size > 0 ? [...selected] : [entry?.quotation.id ?? ''];
    if (entry && ids.includes(entry.quotation.id)) cursor.leave();
    setSelected(new Set());
    edit({ kind: 'delete-quotations', ids });
  };
  useKeys({
    '/': () => search.current?.focus(),
    j: () => cursor.move(1),
    k: () => cursor.move(-1),
    ArrowDown: () => cursor.move(1),
    ArrowUp: () => cursor.move(-1),
    Enter: withCurrent(actions.onOpen),
    e: withCurrent(actions.onCorrect),
    n: withCurrent((entry) => setDialog({ kind: 'note', entry })),
    s: withCurrent(actions.onStar),
    x: withCurrent(actions.onSelect),
    c: withCurrent((entry) => copy(plainQuotation(entry))),
    Delete: deleteMarked,
    Backspace: deleteMarked, // what the key is called on a Mac
    z: () => undo(),
    '?': () => setDialog({ kind: 'help' }),
    Escape: () => {
      (document.activeElement as HTMLElement | null)?.blur();
      setSelected(new Set());
      cursor.letGo();
    },
  });

  const forgetSite = async (name: string) => {
    try {
      const sites = await hostsOf(await openLog(), name);
      setDialog({ kind: 'forget', what: { kind: 'sites', sites }, name });
    } catch (error) {
      say({ text: problemOf(error), isProblem: true });
    }
  };
  const total = facets?.quotations ?? null;
  const isEmpty = listed?.length === 0;
  return (
    <>
      <Header
        canExport={Boolean(listed && listed.length > 0)}
        isFiltered={!isUnfiltered(view)}
        count={listed?.count ?? null}
        ids={async () => (await catalogue?.ids()) ?? []}
        total={total}
        site={view.site}
        onExport={run}
        onForgetSite={(name) => void forgetSite(name)}
        onDialog={setDialog}
      />
      <div class="log-body">
        <Filters view={view} facets={facets} onChange={change} />
        <main>
          <Toolbar
            view={view}
            count={listed?.count ?? null}
            total={total}
            searchRef={search}
            onChange={change}
          />
          {view.speaker && catalogue && (
            <SpeakerHead
              key={view.speaker} // or one's counts are seen under the other's name
              person={view.speaker}
              catalogue={catalogue}
              version={version}
              onNames={(person) => setDialog({ kind: 'speaker', person })}
            />
          )}
          {selected.size > 0 && (
            <SelectionBar
              ids={[...selected]}
              onEdit={(wanted) => {
                edit(wanted);
                setSelected(new Set());
              }}
              onSelectAll={() => void catalogue?.ids().then((ids) => setSelected(new Set(ids)))}
              onClear={() => setSelected(new Set())}
            />
          )}
          {problem && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {isEmpty && isUnfiltered(view) && (
            <Notice
              title="Nothing is logged yet"
              text="Open a news article, and its quotations will be here."
            />
          )}
          {isEmpty && !isUnfiltered(view) && (
            <Notice text="Nothing in the log matches.">
              <button type="button" class="button" onClick={() => change(NO_FILTERS)}>
                Show everything
              </button>
            </Notice>
          )}
          {listed && !isEmpty && (
            <LogList
              listed={listed}
              need={need}
              watched={watched}
              actions={actions}
              active={cursor.id}
              moved={cursor.moved}
              selected={selected}
            />
          )}
        </main>
      </div>
      {menu && <Menu {...menu} onClose={() => setMenu(null)} />}
      {dialog && (
        <Dialogs
          dialog={dialog}
          facets={facets}
          catalogue={catalogue}
          onEdit={edit}
          onMerged={(speaker) => view.speaker && change({ speaker })}
          onSay={say}
          onClose={() => setDialog(null)}
        />
      )}
      <Toast
        message={message}
        progress={progress}
        onUndo={undo}
        onCancel={cancel}
        onDismiss={() => say(null)}
      />
    </>
  );
}

function toggled(set: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
