// The same as `npm run banso`, where everything is installed and built already (the production image).
import { banso } from '../dist/banso.js';

process.exitCode = await banso(process.argv.slice(2));
