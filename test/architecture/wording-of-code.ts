import { posix } from 'node:path';
import ts from 'typescript';
import { scriptsOf } from './imports.ts';
import type { ProjectFile, Rule } from './project-files.ts';

/** The ids of the courts that have a profile, by the names of their files. */
export function courtIds(files: readonly ProjectFile[]): string[] {
  return files.flatMap(({ path }) => /^content\/courts\/([a-z]+)\.yaml$/.exec(path)?.[1] ?? []);
}

/** How a comment names the source of a rule: "prd guide, p. 5", or "cod guide, step 3" where there are no pages. That does not count as naming a court in code. */
const citation = /\b[a-z]+ guide, (?:pp?\.|steps?) \d/g;

/** Courts differ in data: no code names one, nor does a comment, unless it cites a court's document. */
export function noCourtIn(ids: readonly string[]): Rule {
  const word = new RegExp(`(?<![A-Za-z])(?:${ids.join('|')})(?![A-Za-z])`);
  return ({ path, source }) => {
    if (!path.startsWith('src/')) return [];
    return [path, ...source.split('\n')].flatMap((line, number) => {
      const id = word.exec(line.replaceAll(citation, ''))?.[0];
      return id === undefined ? [] : [`${path}${number ? `:${number}` : ''} names the court ${id}`];
    });
  };
}

/** A file is named after what it is about, and imports name the file that they mean. */
export const filesHaveNamesOfTheField: Rule = (file) => {
  if (!file.path.startsWith('src/')) return [];
  const { path } = file;
  const names = path.split('/').map((part) => part.split('.')[0] ?? '');
  const vague = names.find((name) => /^(?:utils?|helpers?|common|misc|shared|stuff)$/i.test(name));
  if (vague !== undefined) return [`${path}: "${vague}" says nothing about what is in it`];
  if (/^index\.[mc]?[jt]sx?$/.test(posix.basename(path)) || onlyPassesOn(file)) {
    return [`${path} is a barrel: import from the file that has the thing`];
  }
  return [];
};

function onlyPassesOn(file: ProjectFile): boolean {
  return scriptsOf(file).some(
    ({ statements }) =>
      statements.length > 0 &&
      statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
  );
}
