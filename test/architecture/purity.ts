import ts from 'typescript';
import { scriptsOf } from './imports.ts';
import type { Rule } from './project-files.ts';

const model = /^src\/(?:domain|simulator|scenarios|coach)\//;

/** Names of the browser and the machine. What the model needs from them, it gets as an argument. */
const platform = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'globalThis', 'self'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'performance', 'crypto', 'process', 'console', 'Temporal'],
  ...['Document', 'Element', 'Node', 'EventTarget', 'HTMLElement'],
]);

/** The domain, the simulator, the scenarios and the coach read no clock, no chance and no page. */
export const modelIsPure: Rule = (file) => {
  if (!model.test(file.path)) return [];
  return scriptsOf(file).flatMap((script) => {
    const declared = declaredNames(script);
    const faults: string[] = [];
    const visit = (node: ts.Node): void => {
      const what = impurity(node, declared);
      if (what) faults.push(`${file.path}: ${what} is not for the model: pass what it gives as an argument`);
      ts.forEachChild(node, visit);
    };
    visit(script);
    return faults;
  });
};

function impurity(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  const isDate = (expression: ts.Expression) => ts.isIdentifier(expression) && expression.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    if (name === 'Date.now' || name === 'Math.random') return name;
  }
  if (!ts.isIdentifier(node) || declared.has(node.text) || isMemberName(node)) return undefined;
  return platform.has(node.text) || /^HTML\w+Element$/.test(node.text) ? node.text : undefined;
}

/** Is this the name of a member, as in `world.location` or `{ location: … }`, rather than a value of its own? */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
}

/** Names that the file gives to its own things: a parameter `history` is not the browser's history. */
function declaredNames(script: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(script);
  return names;
}
