import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
