import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const sources = ['apps/web/src', 'libs/ui/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** Whether what is at `child` runs only under a condition that `parent` asks. */
function isConditional(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return child !== parent.condition;
  if (ts.isIfStatement(parent)) return child !== parent.expression;
  if (!ts.isBinaryExpression(parent) || child !== parent.right) return false;
  const { kind } = parent.operatorToken;
  return [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ].includes(kind);
}

/** Calls of hooks under a condition of their component: React loses count of them, and the screen goes. */
function hooksUnderCondition(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^use[A-Z]/.test(node.expression.text)) {
      for (let at: ts.Node = node; at.parent && !ts.isFunctionLike(at); at = at.parent)
        if (isConditional(at.parent, at)) {
          found.push(`${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1} ${node.expression.text}`);
          break;
        }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('hooks of React', () => {
  it('are called whatever the state of their component is', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap((file) => hooksUnderCondition(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('a call under a condition is found', () => {
    const screen =
      'const Screen = ({ isOpen }) => { const a = useState(0); return isOpen && <Day {...useDays()} />; };';
    expect(hooksUnderCondition('screen.tsx', screen)).toEqual(['screen.tsx:1 useDays']);
  });
});
