import chromium from '@sparticuz/chromium';
import startPostgres from './start-postgres.mjs';

/**
 * What the browser suite needs: PostgreSQL, and Chromium unpacked once, before several workers reach for the same file.
 */
export default async function startBrowser() {
  await startPostgres();
  if (process.platform === 'linux' && process.arch === 'x64') await chromium.executablePath();
}
