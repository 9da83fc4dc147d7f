import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PANEL_STYLES } from '../components/page/panel-styles.ts';
import { SpeakerList } from '../components/page/SpeakerList.tsx';
import { CardView } from '../lib/reader/card-view.ts';
import { world } from '../lib/reader/world.ts';

/** Injected by the background when a reader of the page first wants the card or the list of speakers. */
export default defineUnlistedScript(() => {
  world.onRecordPanels = {
    CardView,
    renderSpeakers: (props, into) => render(h(SpeakerList, props), into),
    styles: PANEL_STYLES,
  };
});
