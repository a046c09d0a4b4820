// `npm start`: set up what is missing, then run the product until Ctrl-C.
import { build, checkNode, installPackages, stopRunning, tell } from './set-up.mjs';

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
} catch (error) {
  // A terminal tells everybody at once, and the command may have ended before this process hears of it.
  if (stopping || error.signal) await end(0);
  console.error(`Set-up stopped: ${error.message}`);
  process.exit(1);
}
const { start } = await import('../dist/start.js');
await start(tell, (ending) => (end = ending));
