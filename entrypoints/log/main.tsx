import { render } from 'preact';
import { LogPage } from '../../components/log/LogPage.tsx';

const app = document.getElementById('app');
if (app) render(<LogPage />, app);
