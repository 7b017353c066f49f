import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of some kinds of tests, each found by its folder. Browser tests end in `.e2e.ts` and `.a11y.ts`: not here. */
const testsIn = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** What takes longest, in this order, so that no core waits for it at the end; and last, what asks for the ways that the model finds. */
const longest = [/[\\/]whole-way\./, /[\\/]every-state[\\/]/, /[\\/]model[\\/]/, /[\\/]content[\\/]/];
const last = /[\\/]test[\\/]ui[\\/]/;

/** The place of a file in the order, from 0. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((one) => one.test(moduleId));
  return last.test(moduleId) ? longest.length + 1 : place < 0 ? longest.length : place;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
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
      // One for all that needs no build: each further one would read the content again.
      {
        extends: true,
        test: {
          name: 'unit',
          include: testsIn('domain', 'flow', 'model', 'content', 'architecture', 'browser', 'search', 'ui'),
        },
      },
      // Reads what the model has kept: it runs after it.
      { extends: true, test: { name: 'together', include: testsIn('together'), sequence: { groupOrder: 1 } } },
      // Reads dist/: run it after the build.
      { extends: true, test: { name: 'site', include: testsIn('site') } },
    ],
  },
});
