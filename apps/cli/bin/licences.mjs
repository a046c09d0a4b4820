// `npm run licences`: every installed package with its licence, as the lock names it; ends with 1 when one is not among
// the allowed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './set-up.mjs';

/**
 * Licences under which a public body may run and pass on the product, unchanged packages included. A new one is a
 * decision: add it here.
 */
export const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'PSF-2.0',
  'Python-2.0',
  'CC0-1.0',
  // Weak copyleft that reaches no further than the package's own files.
  'MPL-2.0',
  // Fonts, and figures about browsers.
  'OFL-1.1',
  'CC-BY-4.0',
];

/** What a package's own text says where its description says nothing. */
const READ_BY_HAND = { '@react-aria/optimize-locales-plugin': 'Apache-2.0', 'png-js': 'MIT' };

/**
 * Every package of the lock that is not ours: name, version, licence, whether production needs it, and its content's
 * hash.
 */
export function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        path,
        name,
        version: entry.version,
        licence: licenceOf(path, entry, name),
        production: !entry.dev && !entry.devOptional,
        integrity: entry.integrity ?? null,
        bundled: entry.inBundle === true,
        resolved: entry.resolved ?? null,
      };
    });
}

function licenceOf(path, entry, name) {
  if (entry.license) return entry.license;
  if (READ_BY_HAND[name]) return READ_BY_HAND[name];
  const manifest = join(root, path, 'package.json');
  const { license } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  return typeof license === 'string' ? license : 'unknown';
}

/** Whether an SPDX expression can be fulfilled with allowed licences alone. */
export function isAllowed(expression) {
  const words = expression.replace(/[()]/g, ' ').trim();
  if (/ OR /.test(words)) return words.split(' OR ').some(isAllowed);
  return words.split(' AND ').every((licence) => ALLOWED.includes(licence.trim()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = lockedPackages().sort((a, b) => a.licence.localeCompare(b.licence) || a.name.localeCompare(b.name));
  for (const { name, version, licence, production } of packages)
    console.log(`${licence}\t${name}@${version}${production ? '' : '\tdevelopment only'}`);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused)
    console.error(`Not among the allowed licences: ${licence} (${name}@${version}).`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
