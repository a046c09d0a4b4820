// `npm run banso -- <command>`: one job by hand.
import { build, checkNode, installPackages } from './set-up.mjs';

checkNode();
await installPackages();
await build();
const { banso } = await import('../dist/banso.js');
process.exitCode = await banso(process.argv.slice(2));
