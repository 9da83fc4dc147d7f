import type { SpeakerListProps } from '../../components/page/SpeakerList.tsx';
import type { CardView } from './card-view.ts';

/** What of our interface is built with Preact: the card, and the speakers in the opened list. */
export interface Panels {
  CardView: typeof CardView;
  renderSpeakers(props: SpeakerListProps, into: HTMLElement): void;
  /** Their style sheet. */
  styles: string;
}
