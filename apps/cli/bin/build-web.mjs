// Bundles the web app where its sources have changed; what Nx calls to build it.
import { buildWeb } from './set-up.mjs';

await buildWeb();
