import { defineConfig, type TestUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One project per kind of test, each found by its folder. Browser tests end in `.e2e.ts` and `.a11y.ts`: not here. */
const project = (name: string, folders: string[], more: TestUserConfig = {}) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`), ...more },
});

/** Begins with what takes longest, the exploring of every state, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(/[\\/]every-state[\\/]/.test(moduleId));
    return (await super.sort(files)).sort((one, other) => isLong(other) - isLong(one));
  }
}

export default defineConfig({
  // The same JSX as Astro's Preact integration, so that a component renders in a test as it does in a page.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // A machine may be busy with something else: these only end what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Exploring takes all of a core, so every core gets a worker.
    maxWorkers: '100%',
    // What the tests share is data that nobody changes, so it is read once for a worker and not once for a file.
    isolate: false,
    // A test that runs alone hides all the others, on a developer's machine too.
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('domain', ['domain', 'flow']),
      project('model', ['model'], { globalSetup: './test/model/every-state/forget.ts' }),
      project('content', ['content', 'architecture', 'browser']),
      // These read what the model has kept: they run after it.
      project('ui', ['ui'], { sequence: { groupOrder: 1 } }),
      project('search', ['search']),
      project('together', ['together'], { sequence: { groupOrder: 1 } }),
      // Reads dist/: run it after the build.
      project('site', ['site']),
    ],
  },
});
