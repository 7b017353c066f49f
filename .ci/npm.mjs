import { spawnSync } from 'node:child_process';

/**
 * Runs npm to its end, the same npm that runs this program where there is one. In: npm's arguments. Out: did it succeed?
 * @param {string[]} args
 * @returns {boolean}
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  const { status } =
    script && /\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
      : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}
