import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { currentTab } from '../../components/popup/tab-state.ts';

const app = document.getElementById('app');
if (app) render(<Popup tab={await currentTab()} />, app);
