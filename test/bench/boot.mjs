// The whole product, telling its parent when it is ready.
import { start } from '../../apps/cli/dist/start.js';

const tell = (sentence) => {
  if (sentence.includes('is ready')) process.send({ ready: true });
};
// A signal ends it in its order, as `npm start` does.
await start(tell, (end) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end(0));
});
