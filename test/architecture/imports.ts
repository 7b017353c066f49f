import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

/** One import or re-export of a file. */
export interface Import {
  /** As it is written: `../domain/world.ts`, `xstate/graph`. */
  readonly from: string;
  /** Is nothing left of it after types are stripped? */
  readonly typeOnly: boolean;
}

/** The parts of a file that are TypeScript: all of it, or an Astro file's frontmatter and scripts. */
export function scriptsOf({ path, source }: ProjectFile): ts.SourceFile[] {
  const parts = path.endsWith('.astro')
    ? [/^\s*---\r?\n([^]*?)\r?\n---/.exec(source)?.[1], ...scriptElements(source)]
    : /\.[mc]?[jt]sx?$/.test(path)
      ? [source]
      : [];
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return parts
    .filter((part) => part !== undefined)
    .map((part) => ts.createSourceFile(path, part, ts.ScriptTarget.Latest, true, kind));
}

function scriptElements(source: string): (string | undefined)[] {
  return [...source.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]);
}

/** Every import of a file: statements, re-exports, `import()` and `import('…')` types. */
export function importsOf(file: ProjectFile): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importIn(node);
    if (imported) imports.push(imported);
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file)) visit(script);
  return imports;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.importClause ? isTypeOnly(node.importClause) : false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [address] = node.arguments;
    return { from: address && ts.isStringLiteralLike(address) ? address.text : '(computed)', typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, typeOnly: true };
  }
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
