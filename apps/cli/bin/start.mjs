// `npm start`: set up what is missing, then run the product until Ctrl-C.
import { build, checkNode, installPackages, tell } from './set-up.mjs';

checkNode();
try {
  await installPackages();
  await build();
} catch (error) {
  console.error(`Set-up stopped: ${error.message}`);
  process.exit(1);
}
const { start } = await import('../dist/start.js');
await start(tell);
