// `npm start`: set up what is missing, then run the product until Ctrl-C.
import { build, checkNode, installPackages, stopRunning, tell } from './set-up.mjs';

/** So long a signal that has ended others may still be on its way to this process (milliseconds). */
const SIGNAL_ARRIVES_WITHIN_MS = 200;

// A signal ends it quietly at any moment, the first minute included: here what set-up has begun, later the product in
// its order.
let stopping = false;
let end = (code) => {
  tell('stopping …');
  stopRunning();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    void end(0);
  });
}

checkNode();
try {
  await installPackages();
  await build();
  const { start } = await import('../dist/start.js');
  await start(tell, (ending) => (end = ending));
} catch (error) {
  // A terminal tells the whole group at once, and whoever has no processor just then sees that the others have ended
  // before it hears why. What breaks off because it is being stopped is no fault.
  await new Promise((resolve) => setTimeout(resolve, SIGNAL_ARRIVES_WITHIN_MS));
  if (stopping || error.signal) await end(0);
  console.error(inWords(error));
  await end(1);
}

/** What keeps it from starting; where it broke adds nothing to settings or to a command that has said why itself. */
function inWords(error) {
  if (error.name === 'CommandError') return `Set-up stopped: ${error.message}`;
  return error.name === 'ConfigError' ? error.message : error;
}
