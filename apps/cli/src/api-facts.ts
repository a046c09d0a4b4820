import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiFacts } from '@banso/api';
import ts from 'typescript';

/**
 * Reads docstrings and refusals from the sources. A refusal counts for a route when its declaration in a table made by
 * `refusals({…})` is named in the route's method, or in anything of ours that this names in turn; a method of an
 * interface stands for those of all classes that implement it. Which branch is taken
 * is not asked, so a route may be told more than it ever answers, and never less. What every route shares (guard, body,
 * limits) is not reached from its method: `libs/platform/http/src/shared-refusals.ts` knows that.
 * @param root where the repository stands
 */
export function factsOfSources(root: string): ApiFacts {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const facts: ApiFacts = { classes: {}, routes: {} };
  const classes = program
    .getSourceFiles()
    .filter((file) => isOurs(file, root))
    .flatMap(classesIn);
  const reach = new Reach(checker, root, implementersOf(checker, classes));
  for (const declared of classes.sort((a, b) => compare(nameOf(a), nameOf(b)))) {
    if (hasDecorator(declared, 'Controller')) {
      for (const method of routesOf(declared)) {
        const about = docOf(checker, checker.getSymbolAtLocation(method.name));
        facts.routes[`${nameOf(declared)}.${method.name.getText()}`] = {
          ...(about ? { about } : {}),
          refusals: reach.refusalsOf(method),
        };
      }
    } else if (isShape(checker, declared)) {
      facts.classes[nameOf(declared)] = docsOf(checker, declared);
    }
  }
  return facts;
}

/** Everything that the API consists of, as the compiler sees it. */
function programOf(root: string): ts.Program {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(base.config.compilerOptions, root);
  return ts.createProgram([join(root, 'apps/api/src/index.ts')], { ...options, composite: false, noEmit: true });
}

function isOurs(file: ts.SourceFile, root: string): boolean {
  return file.fileName.startsWith(`${root}/`) && !file.fileName.includes('/node_modules/') && !file.isDeclarationFile;
}

function classesIn(file: ts.SourceFile): ts.ClassDeclaration[] {
  return file.statements.filter(ts.isClassDeclaration).filter(({ name }) => name !== undefined);
}

/** The classes that say they implement an interface of ours, by that interface. */
function implementersOf(
  checker: ts.TypeChecker,
  classes: readonly ts.ClassDeclaration[],
): Map<ts.Symbol, ts.ClassDeclaration[]> {
  const found = new Map<ts.Symbol, ts.ClassDeclaration[]>();
  for (const declared of classes)
    for (const { token, types } of declared.heritageClauses ?? [])
      for (const { expression } of token === ts.SyntaxKind.ImplementsKeyword ? types : []) {
        const { symbol } = checker.getTypeAtLocation(expression.parent);
        if (symbol) found.set(symbol, [...(found.get(symbol) ?? []), declared]);
      }
  return found;
}

function nameOf(declared: ts.ClassDeclaration): string {
  return declared.name?.text ?? '';
}

function decoratorsOf(node: ts.HasDecorators): string[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );
}

function hasDecorator(node: ts.HasDecorators, name: string): boolean {
  return decoratorsOf(node).includes(name);
}

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

function routesOf(declared: ts.ClassDeclaration): ts.MethodDeclaration[] {
  return declared.members
    .filter(ts.isMethodDeclaration)
    .filter((method) => decoratorsOf(method).some((name) => VERBS.includes(name)));
}

/** Whether a body, a query or an answer may be of this class: it has properties that the API's document knows. */
function isShape(checker: ts.TypeChecker, declared: ts.ClassDeclaration): boolean {
  const properties = checker
    .getTypeAtLocation(declared)
    .getProperties()
    .flatMap((property) => property.declarations ?? []);
  return properties.some((property) => ts.isPropertyDeclaration(property) && decoratorsOf(property).length > 0);
}

/** The docstring of a class and those of its properties, its own and inherited ones. */
function docsOf(checker: ts.TypeChecker, declared: ts.ClassDeclaration): Record<string, string> {
  const type = checker.getTypeAtLocation(declared);
  const docs = [
    ['', docOf(checker, type.symbol)],
    ...type.getProperties().map((property) => [property.name, docOf(checker, property)]),
  ];
  return Object.fromEntries(docs.filter(([, text]) => text !== ''));
}

/** A docstring as one paragraph, without what only readers of the code need. */
function docOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
  return text
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Walks from a method to all that it names, and keeps what it found for the next walk. */
class Reach {
  private readonly named = new Map<ts.Node, { next: ts.Node[]; codes: string[] }>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly root: string,
    private readonly implementers: ReadonlyMap<ts.Symbol, readonly ts.ClassDeclaration[]>,
  ) {}

  /** Codes of refusals in order of the alphabet. */
  refusalsOf(start: ts.Node): string[] {
    const seen = new Set<ts.Node>();
    const codes = new Set<string>();
    const waiting = [start];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const { next, codes: own } = this.namedIn(node);
      for (const code of own) codes.add(code);
      waiting.push(...next);
    }
    return [...codes].sort(compare);
  }

  private namedIn(node: ts.Node): { next: ts.Node[]; codes: string[] } {
    const known = this.named.get(node);
    if (known) return known;
    const found = { next: [] as ts.Node[], codes: [] as string[] };
    this.named.set(node, found);
    const visit = (part: ts.Node): void => {
      if (ts.isTypeNode(part) || ts.isDecorator(part)) return;
      if (ts.isIdentifier(part) && part.parent !== node) this.follow(part, found);
      ts.forEachChild(part, visit);
    };
    ts.forEachChild(node, visit);
    return found;
  }

  private follow(name: ts.Identifier, found: { next: ts.Node[]; codes: string[] }): void {
    for (const declared of this.declarationsOf(name)) {
      if (isTableOfRefusals(declared)) found.codes.push(...codesNamed(name, declared));
      else if (isFollowed(declared, name) && isOurs(declared.getSourceFile(), this.root))
        found.next.push(...partsThatRun(declared), ...this.implementationsOf(declared));
    }
  }

  /** What runs where a method of an interface is called: rooms above hang on those below by interfaces. */
  private implementationsOf(declared: ts.Declaration): ts.Node[] {
    if (!ts.isMethodSignature(declared)) return [];
    const classes = this.implementers.get(this.checker.getTypeAtLocation(declared.parent).symbol) ?? [];
    return classes.flatMap(({ members }) =>
      members.filter((member) => ts.isMethodDeclaration(member) && member.name.getText() === declared.name.getText()),
    );
  }

  private declarationsOf(name: ts.Identifier): ts.Declaration[] {
    const symbol = this.checker.getSymbolAtLocation(name);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return meant?.declarations ?? [];
  }
}

/** `const X_REFUSALS = refusals({ … })`, written out as an object there. */
type TableOfRefusals = ts.VariableDeclaration & { initializer: ts.CallExpression };

function isTableOfRefusals(declared: ts.Declaration): declared is TableOfRefusals {
  const made = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return made !== undefined && ts.isCallExpression(made) && made.expression.getText() === 'refusals';
}

/** The one refusal of the table that is named there; all of them where the table is handed on as a whole. */
function codesNamed(name: ts.Identifier, { initializer }: TableOfRefusals): string[] {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === name) return [parent.name.text];
  if (ts.isImportSpecifier(parent)) return [];
  const [table] = initializer.arguments;
  return table && ts.isObjectLiteralExpression(table)
    ? table.properties.map((entry) => entry.name?.getText() ?? '')
    : [];
}

/** What runs, or is looked up, when it is named; of a class that is made anew, how it is made. */
function isFollowed(declared: ts.Declaration, name: ts.Identifier): boolean {
  if (ts.isClassDeclaration(declared)) return ts.isNewExpression(name.parent);
  if (ts.isPropertyDeclaration(declared)) return declared.initializer !== undefined;
  return ts.isFunctionLike(declared) || (ts.isVariableDeclaration(declared) && isOfModule(declared));
}

function partsThatRun(declared: ts.Declaration): ts.Node[] {
  return ts.isClassDeclaration(declared) ? declared.members.filter(ts.isConstructorDeclaration) : [declared];
}

function isOfModule(declared: ts.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(declared.parent) && ts.isSourceFile(declared.parent.parent.parent);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The facts as a module of the API, which is how the running code knows them. */
export function moduleOfFacts(facts: ApiFacts): string {
  return `${HEAD}${JSON.stringify(facts, null, 2)};\n`;
}

const HEAD = `// Made from the sources by \`npm run api:types\`; never edited by hand.
import type { ApiFacts } from './api-facts.js';

/** Docstrings and refusals of the API, as the sources say them. */
export const FACTS: ApiFacts = `;
