import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** How much room the log takes, and whether the browser may ever clear it by itself. */
export function Storage() {
  const [state, setState] = useState<{ usage: number; quota: number; isKept: boolean } | null>(null);
  useEffect(() => {
    const look = async () => {
      // The permission alone keeps browsers from clearing it; where it is missing, we ask.
      const isUnlimited = await browser.permissions.contains({ permissions: ['unlimitedStorage'] });
      const isKept = (await navigator.storage.persist()) || isUnlimited;
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      setState({ usage, quota, isKept });
    };
    void look().catch(() => undefined); // nothing to show, then
  }, []);
  if (!state) return <span class="storage" />;
  const { usage, quota, isKept } = state;
  return (
    <span
      class="storage soft"
      title={
        isKept
          ? 'The browser keeps the log until you delete it.'
          : 'When the disk is nearly full, the browser may clear the log: export a backup now and then.'
      }
    >
      {megabytes(usage)} of {megabytes(quota)} used{isKept ? '' : ' · not protected'}
    </span>
  );
}

const UNITS = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 2 });

function megabytes(bytes: number): string {
  return bytes > 1e9 ? `${UNITS.format(bytes / 1e9)} GB` : `${UNITS.format(bytes / 1e6)} MB`;
}
