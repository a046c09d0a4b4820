// The whole product, telling its parent when it is ready.
import { start } from '../../apps/cli/dist/start.js';

await start((sentence) => {
  if (sentence.includes('is ready')) process.send({ ready: true });
});
