// Everything that must hold, stage by stage, cheapest first. Stops at the first stage that fails, and names it.
import { npm } from './npm.mjs';

/**
 * The name of a stage, and the script of package.json that is the stage.
 * @type {[string, string][]}
 */
const stages = [
  ['types', 'check'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unit, model, content', 'test:unit'],
  ['build', 'build'],
  ['built site', 'test:site'],
  ['browser', 'test:e2e'],
  ['accessibility', 'test:a11y'],
  ['browser, below a path', 'test:base'],
  ['budgets', 'bench'],
];

/** @type {[string, number][]} */
const times = [];
let failed;
for (const [name, script] of stages) {
  console.log(`\n── ${name} (npm run ${script})`);
  const start = performance.now();
  const passed = npm(['run', '--silent', script]);
  times.push([name, (performance.now() - start) / 1000]);
  if (!passed) {
    failed = name;
    break;
  }
}

console.log('');
for (const [name, seconds] of times) {
  const outcome = name === failed ? 'FAILED' : 'passed';
  console.log(`${outcome}  ${name.padEnd(22)}${seconds.toFixed(1).padStart(7)} s`);
}
const total = times.reduce((sum, [, seconds]) => sum + seconds, 0);
if (failed) {
  console.error(
    `\nThe stage "${failed}" failed after ${total.toFixed(0)} s; ${stages.length - times.length} stages did not run.`,
  );
  process.exit(1);
}
console.log(`\nAll ${stages.length} stages passed in ${total.toFixed(0)} s.`);
