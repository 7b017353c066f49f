import { spawn } from 'node:child_process';
import { npmCommand } from './npm.mjs';

/**
 * A stage: its name, the script of package.json that it is, and whether it needs what another stage makes.
 * @typedef {{ name: string, script: string, needs?: string }} Stage
 */

/** @typedef {{ name: string, seconds: number, outcome: 'passed' | 'FAILED' | 'left out' }} Ran */

/**
 * Runs one stage to its end.
 * @param {Stage} stage
 * @param {boolean} isAlone prints as it goes, instead of in one piece at the end
 * @param {Record<string, string>} env
 * @returns {Promise<Ran>}
 */
async function run({ name, script }, isAlone, env) {
  const start = performance.now();
  const heading = `\n── ${name} (npm run ${script})`;
  if (isAlone) console.log(heading);
  const { command, args, shell } = npmCommand(['run', '--silent', script]);
  const child = spawn(command, args, {
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    shell,
    env: { ...process.env, ...env },
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (!isAlone) console.log(`${heading}\n${Buffer.concat(printed).toString()}`);
  return { name, seconds: (performance.now() - start) / 1000, outcome: status === 0 ? 'passed' : 'FAILED' };
}

/**
 * Runs stages, those of one group side by side, and prints how long each took. A stage that fails stops only the stages that need it: one
 * run reports everything that is wrong. Out: has everything passed?
 * @param {readonly (readonly Stage[])[]} groups
 * @param {Record<string, string>} [env] variables that the stages get in addition to those of this process
 * @returns {Promise<boolean>}
 */
export async function runStages(groups, env = {}) {
  const start = performance.now();
  /** @type {Ran[]} */
  const ran = [];
  const isMissing = (/** @type {Stage} */ { needs }) =>
    needs !== undefined && ran.some(({ name, outcome }) => name === needs && outcome !== 'passed');
  for (const group of groups) {
    const possible = group.filter((stage) => !isMissing(stage));
    const done = await Promise.all(possible.map((stage) => run(stage, possible.length === 1, env)));
    ran.push(...done);
    for (const { name } of group.filter(isMissing)) ran.push({ name, seconds: 0, outcome: 'left out' });
  }

  console.log('');
  for (const { name, seconds, outcome } of ran)
    console.log(`${outcome.padEnd(8)}  ${name.padEnd(24)}${seconds.toFixed(1).padStart(7)} s`);
  const total = ((performance.now() - start) / 1000).toFixed(0);
  const bad = ran.filter(({ outcome }) => outcome !== 'passed');
  if (bad.length === 0) console.log(`\nAll ${ran.length} stages passed in ${total} s.`);
  else console.error(`\nNot passed after ${total} s: ${bad.map(({ name }) => `"${name}"`).join(', ')}.`);
  return bad.length === 0;
}
