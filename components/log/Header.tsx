import { useRef, useState } from 'preact/hooks';
import type { ExportOrder } from '../../lib/download/export-order.ts';
import type { ExportFormat } from '../../lib/export/format.ts';
import { formats } from '../../lib/export/formats.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { plainText } from '../shared/plain-text.ts';
import type { OpenDialog } from './Dialogs.tsx';
import { Storage } from './Storage.tsx';

/** The head of the log page: exports, import, and how much room there is. */
export function Header({
  canExport,
  isFiltered,
  count,
  ids,
  total,
  site,
  onExport,
  onForgetSite,
  onDialog,
}: {
  canExport: boolean;
  isFiltered: boolean;
  /** Quotations in the view. */
  count: number | null;
  /** Their ids, in order. */
  ids: () => Promise<readonly string[]>;
  /** Quotations in the log. */
  total: number | null;
  /** The publication that the view is narrowed to. */
  site: string | undefined;
  onExport: (order: ExportOrder, total: number | null) => void;
  onForgetSite: (site: string) => void;
  onDialog: (dialog: OpenDialog) => void;
}) {
  const [menu, setMenu] = useState<{ anchor: HTMLElement; items: (MenuItem | null)[] } | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const openExports = (anchor: HTMLElement) => {
    const part = ({ id, label }: ExportFormat) => ({
      label,
      onChoose: async () => onExport({ format: id, ids: await ids() }, count),
    });
    const all = ({ id, label }: ExportFormat) => ({
      label: isFiltered ? `${label}, whole log` : label,
      onChoose: () => onExport({ format: id, ids: null }, total),
    });
    const kinds = formats();
    setMenu({ anchor, items: isFiltered ? [...kinds.map(part), null, ...kinds.map(all)] : kinds.map(all) });
  };
  const more: MenuItem[] = [
    { label: 'Import or restore …', onChoose: () => file.current?.click() },
    { label: 'Keys', onChoose: () => onDialog({ kind: 'help' }) },
    {
      label: 'Delete everything …',
      isDanger: true,
      onChoose: () => onDialog({ kind: 'delete-everything' }),
    },
    ...(site
      ? [{ label: `Forget ${plainText(site)} …`, isDanger: true, onChoose: () => onForgetSite(site) }]
      : []),
    {
      label: 'Forget everything …',
      isDanger: true,
      onChoose: () => onDialog({ kind: 'forget', what: { kind: 'everything' }, name: 'everything' }),
    },
  ];
  return (
    <header class="log-head">
      <h1>
        <img src="/icon/48.png" alt="" width="26" height="26" />
        On Record <span class="soft">Log</span>
      </h1>
      <Storage />
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        disabled={!canExport}
        onClick={(event) => openExports(event.currentTarget)}
      >
        Export{isFiltered && count !== null ? ` ${count.toLocaleString()}` : ''} ▾
      </button>
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-label="More"
        onClick={(event) => setMenu({ anchor: event.currentTarget, items: more })}
      >
        ⋯
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        class="hidden-text"
        tabIndex={-1}
        aria-label="File to import"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) onDialog({ kind: 'import', file: chosen });
        }}
      />
      {menu && <Menu {...menu} onClose={() => setMenu(null)} />}
    </header>
  );
}
