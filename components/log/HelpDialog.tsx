import { Dialog } from '../shared/Dialog.tsx';
import { KEY_HELP } from './keyboard.ts';

/** What the keys do. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" action="Close" onSubmit={() => {}} onClose={onClose}>
      <dl class="keys">
        {KEY_HELP.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
