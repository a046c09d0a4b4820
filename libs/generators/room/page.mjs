// Entries on pages of TypeScript and JavaScript: found by what the compiler reads, not by what a line looks like.
import { applyChangesToString, ChangeType } from '@nx/devkit';
import ts from 'typescript';

/**
 * Adds an entry at the end of the list or table that a name stands for: `const NAME = [ … ]`, `NAME: { … }`.
 * @param entry one entry without its comma; a line of its own where the others have one
 * @returns the page's new text
 * @throws Error where nothing of that name is there
 */
export function added(text, { page, to, entry }) {
  const list = literalOf(sourceOf(text), to);
  if (!list) throw new Error(`${page}: there is no list or table named ${to} for "${entry.trim()}".`);
  const elements = list.elements ?? list.properties;
  const last = elements.at(-1);
  if (!last) throw new Error(`${page}: ${to} is empty, so nothing says how its entries look.`);
  const ownLines = text.slice(list.getStart(), last.getStart()).includes('\n');
  if (!ownLines) return inserted(text, last.end, `, ${entry}`);
  const indent = /[ ]*$/.exec(text.slice(0, elements[0].getStart()))[0];
  const lines = entry
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
  // After the comma and whatever is remarked on the last entry's line.
  const rest = /^(,?)([^\n]*)/.exec(text.slice(last.end));
  return inserted(inserted(text, last.end + rest[0].length, `\n${lines},`), last.end, rest[1] ? '' : ',');
}

/**
 * Adds an import where the alphabet puts it, packages before files of one's own.
 * @throws Error where the page imports nothing
 */
export function imported(text, { page, what, from }) {
  const imports = sourceOf(text).statements.filter(ts.isImportDeclaration);
  if (imports.length === 0) throw new Error(`${page}: there is no import beside which that of ${from} could stand.`);
  const placeOf = (path) => `${path.startsWith('.') ? 1 : 0}${path}`;
  const before = imports.filter(({ moduleSpecifier }) => placeOf(moduleSpecifier.text) < placeOf(from)).at(-1);
  return inserted(text, before ? before.end + 1 : imports[0].getStart(), `import { ${what} } from '${from}';\n`);
}

/**
 * The names of a table's entries with what its lists hold: `{ visits: ['directory'] }`.
 * @throws Error where nothing of that name is there
 */
export function listsIn(text, { page, named }) {
  const table = literalOf(sourceOf(text), named);
  if (!table?.properties) throw new Error(`${page}: there is no table named ${named}.`);
  return Object.fromEntries(
    table.properties.map(({ name, initializer }) => [name.text, initializer.elements.map((element) => element.text)]),
  );
}

/** Adds lines before the end of a function's body. @throws Error where there is no such function */
export function saidIn(text, { page, named, lines }) {
  const found = sourceOf(text).statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === named);
  if (!found?.body) throw new Error(`${page}: there is no function named ${named}.`);
  return inserted(text, found.body.end - 1, `${lines}\n`);
}

/** Puts lines in before a text that the page holds once. @throws Error where it does not */
export function beside(text, { page, before, lines }) {
  const at = text.indexOf(before);
  if (at < 0 || text.indexOf(before, at + 1) >= 0)
    throw new Error(`${page}: "${before.trim()}" should stand there once.`);
  return inserted(text, at, lines);
}

function sourceOf(text) {
  return ts.createSourceFile('page.ts', text, ts.ScriptTarget.Latest, true);
}

/** The first array or object that a variable or a property of that name is set to. */
function literalOf(node, name) {
  const isNamed = (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && node.name.getText() === name;
  if (isNamed) {
    const value = bare(node.initializer);
    if (value) return value;
  }
  return ts.forEachChild(node, (child) => literalOf(child, name));
}

/** Without `as const` and the like. */
function bare(value) {
  if (!value) return undefined;
  if (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value)) return value;
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? bare(value.expression) : undefined;
}

function inserted(text, index, what) {
  return applyChangesToString(text, [{ type: ChangeType.Insert, index, text: what }]);
}
