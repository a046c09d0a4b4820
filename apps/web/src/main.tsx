import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no place to draw in.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// For machines without Japanese letters of their own; nobody waits for it.
void import('@fontsource-variable/noto-sans-jp/index.css');
// Only where the browser allows it (https or this machine): the application then opens without network too.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js');
// A new version has replaced the files this page was made of.
window.addEventListener('vite:preloadError', () => location.reload());
