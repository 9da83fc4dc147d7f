import { useEffect, useState } from 'preact/hooks';
import {
  type Access,
  askForEverywhere,
  currentAccess,
  giveUp,
  watchAccess,
} from '../../lib/settings/access.ts';
import './welcome.css';

/** The first page a reader sees: where On Record may read. It can be opened and decided again at any time. */
export function Welcome() {
  const access = useAccess();
  // Neither of these two allows anything yet, so only this page knows which of them it is.
  const [picked, setPicked] = useState<'sites' | 'click'>('click');
  if (!access) return null;
  const choice = access.everywhere ? 'everywhere' : access.sites.length > 0 ? 'sites' : picked;
  return (
    <main class="welcome-page">
      <h1>
        <img src="/icon/48.png" alt="" width="34" height="34" />
        Where may On Record read?
      </h1>
      <p>
        On Record finds the quotations of a news article and tells you who said them. Everything happens on
        this computer; nothing is ever sent anywhere. You can change this at any time.
      </p>
      <div class="choices">
        <Choice
          title="On every news article"
          text="Quotations are highlighted wherever you read. Pages that are no articles are left alone."
          chosen={choice === 'everywhere'}
          onChoose={() => void askForEverywhere()}
        />
        <Choice
          title="On sites I choose"
          text="On a news site, open On Record from the toolbar and choose “Always read”."
          chosen={choice === 'sites'}
          onChoose={() => {
            setPicked('sites');
            void giveUpEverywhere(access);
          }}
        />
        <Choice
          title="Only when I click"
          text="A page is read when you open On Record on it and choose “Read this page”. It sees no other page."
          chosen={choice === 'click'}
          onChoose={() => {
            setPicked('click');
            void giveUp();
          }}
        />
      </div>
      {!access.everywhere && access.sites.length > 0 && (
        <ul class="sites" aria-label="Sites that are read">
          {access.sites.map((site) => (
            <li key={site}>
              {site}
              <button type="button" class="button" onClick={() => void giveUp(site)}>
                Stop reading
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        In private windows nothing is kept. Pages that are already open are read once they are reloaded.
      </p>
    </main>
  );
}

function Choice(props: { title: string; text: string; chosen: boolean; onChoose: () => void }) {
  return (
    <button type="button" class="choice" aria-pressed={props.chosen} onClick={props.onChoose}>
      <strong>{props.title}</strong>
      <span>{props.text}</span>
    </button>
  );
}

/** All sites at once are given up; those allowed one by one stay. */
async function giveUpEverywhere({ everywhere }: Access): Promise<void> {
  if (everywhere) await giveUp();
}

function useAccess(): Access | undefined {
  const [access, setAccess] = useState<Access>();
  useEffect(() => {
    const look = () => void currentAccess().then(setAccess);
    look();
    return watchAccess(look);
  }, []);
  return access;
}
