// The checks that are too slow to run at every change: more random walks, damaged inputs by the ten thousand, every practice pressed
// twice, all pages and screens in every window, the clicks of every guide. The tests read `THOROUGH`.
import { runStages } from './stages.mjs';

const passed = await runStages(
  [
    [{ name: 'build', script: 'build' }],
    [{ name: 'build, below a path', script: 'build:elsewhere', needs: 'build' }],
    [{ name: 'model', script: 'test:model' }],
    [{ name: 'browser, accessibility', script: 'test:browser', needs: 'build, below a path' }],
    [{ name: 'budgets', script: 'bench', needs: 'build' }],
  ],
  { THOROUGH: '1' },
);
process.exit(passed ? 0 : 1);
