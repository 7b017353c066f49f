import { readdirSync, readFileSync } from 'node:fs';

/** A text file of the project: where it is, with forward slashes, and what it says. */
export interface ProjectFile {
  readonly path: string;
  readonly source: string;
}

/** Something a rule does not allow: the file, and what is wrong in it. */
export type Finding = string;

/** A rule about one file. Each has a case in its test that it refuses. */
export type Rule = (file: ProjectFile) => Finding[];

const notText = /\.(?:png|jpe?g|webp|avif|ico|gif|pdf|woff2?)$/;

/** Folders that git does not keep. */
const ignored = ['.git', ...readFileSync('.gitignore', 'utf8').split('\n')]
  .map((line) => line.trim().replace(/\/$/, ''))
  .filter((name) => name !== '');

/** Every file that is in the repository or could be added to it, under a folder ('' for all). */
export function projectFiles(folder = ''): ProjectFile[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (ignored.includes(entry.name) || notText.test(path)) return [];
    if (entry.isDirectory()) return projectFiles(path);
    return entry.isFile() ? [{ path, source: readFileSync(path, 'utf8') }] : [];
  });
}

/** What a rule finds in many files. */
export function findings(rule: Rule, files: readonly ProjectFile[]): Finding[] {
  return files.flatMap((file) => rule(file));
}
