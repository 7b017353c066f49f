// Every check that must pass, stage by stage. The slowest checks are in `npm run test:thorough`.
import { runStages } from './stages.mjs';

const passed = await runStages([
  // Alone, because its time is one of the budgets.
  [{ name: 'build', script: 'build' }],
  [
    { name: 'types', script: 'check' },
    { name: 'lint', script: 'lint' },
    { name: 'format', script: 'format:check' },
    { name: 'build, below a path', script: 'build:elsewhere', needs: 'build' },
  ],
  [{ name: 'unit, model, content', script: 'test:unit' }],
  [{ name: 'built site', script: 'test:site', needs: 'build, below a path' }],
  [{ name: 'browser, accessibility', script: 'test:browser', needs: 'build, below a path' }],
  // Alone as well: it measures.
  [{ name: 'budgets', script: 'bench', needs: 'build' }],
]);
process.exit(passed ? 0 : 1);
