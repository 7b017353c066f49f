import { spawnSync } from 'node:child_process';

/**
 * How to run npm, the same npm that runs this program where there is one.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  return script && /\.c?js$/.test(script)
    ? { command: process.execPath, args: [script, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm to its end. In: npm's arguments. Out: did it succeed?
 * @param {string[]} args
 * @returns {boolean}
 */
export function npm(args) {
  const { command, args: all, shell } = npmCommand(args);
  return spawnSync(command, all, { stdio: 'inherit', shell }).status === 0;
}
