// `npx nx g @banso/generators:room courses --below=visits`: a room that compiles and passes at once, and its entries on
// the pages that know every room. What it looks like stands in `files`; where its entries go, in `entries.mjs`.
import { generateFiles, logger, names } from '@nx/devkit';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { enter, migrationsOf, roomsBelow, versionsOf } from './entries.mjs';

const SCHEMA = 'libs/platform/database/schema';

/**
 * @param tree the files of the repository, as Nx keeps them until all is made
 * @param options see schema.json
 * @throws Error where the room, its table or a name cannot be, or where a page has no place for its entry
 */
export default async function room(tree, options) {
  const words = wordsOf(tree, options);
  for (const [files, place] of [
    ['feature', `libs/features/${words.name}`],
    ['schema', SCHEMA],
    ['migrations', 'libs/platform/database/src/migrations'],
  ])
    generateFiles(tree, join(import.meta.dirname, 'files', files), place, words);
  enter(tree, words);
  await layOut(tree);
  return () => logger.info(lastWords(words));
}

/** As `npm run format` does: how long a line is depends on the names. */
async function layOut(tree) {
  const sources = tree.listChanges().filter(({ path }) => /(?<!\.sql)\.ts$|\.mjs$/.test(path));
  for (const { path } of sources) {
    const filepath = join(tree.root, path);
    tree.write(path, await format(tree.read(path, 'utf8'), { ...(await resolveConfig(filepath)), filepath }));
  }
}

/** Every name that a file of the room may need, made of the two that were said. */
function wordsOf(tree, { name, below = 'engagements', row = singular(name), word = row.replaceAll('-', ' ') }) {
  for (const said of [name, row])
    if (!/^[a-z]+(-[a-z]+)*$/.test(said))
      throw new Error(`"${said}" is no name: small letters, with hyphens between words.`);
  if (!/^[^'"`|\\\n]+$/.test(word)) throw new Error(`"${word}" cannot stand in a sentence: no quotes, no strokes.`);
  if (name === row) throw new Error(`What is one of "${name}" called? Say it with --row.`);
  if (tree.exists(`libs/features/${name}`)) throw new Error(`There is a room "${name}" already.`);
  const table = row.replaceAll('-', '_');
  if (tree.exists(`${SCHEMA}/policies/${table}.sql`)) throw new Error(`There is a table "${table}" already.`);
  const rooms = roomsBelow(
    tree,
    below.split(',').map((one) => one.trim()),
  );
  if (!rooms.includes('engagements'))
    throw new Error(`A room's rows belong to engagements: it stands above engagements, so not on "${below}".`);
  return {
    name,
    row,
    table,
    word,
    rooms,
    one: row.replaceAll('-', ' '),
    many: name.replaceAll('-', ' '),
    a: /^[aeiou]/.test(row) ? 'an' : 'a',
    Name: names(name).className,
    nameOf: names(name).propertyName,
    Row: names(row).className,
    rowOf: names(row).propertyName,
    ROW: names(row).constantName,
    ...migrationsOf(tree),
    versions: versionsOf(tree),
    template: '',
  };
}

/** courses → course, inquiries → inquiry, dispatches → dispatch. */
function singular(name) {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.replace(/(?<=ss|x|ch|sh)es$|(?<!s)s$/, '');
}

function lastWords({ name, row, table, a, one, word }) {
  return `
The room "${name}" is made. Now, in this order:
  npm install --package-lock-only   its line in package-lock.json; the commands below install what the lock says
  npm run schema:dump               its table in schema.sql
  npm run sql:types                 the types of its statements, as the database gives them
  npm run api:types                 its routes in the API's facts and the web client's types
  npm run erd                       its table in docs/erd.md
  BANSO_PROOF=1 npm run test:one -- access-proof   its routes in the access matrix
  npm test

Then make it yours:
  libs/features/${name}/src/${row}.entity.ts, its migration   what ${a} ${one} (${word}) really holds
  libs/platform/database/schema/policies/${table}.sql   who sees and writes it: docs/rls-in-ten-minutes.md
  libs/domain/src/capabilities.ts   a capability of its own, where engagement:read and engagement:write do not fit
  test/proof/access-table.ts        questions to its further routes
  docs/glossary.md, docs/developers.md   what it is called, and which rules live there
  eslint.config.mjs                 which rooms above may use it
`;
}
