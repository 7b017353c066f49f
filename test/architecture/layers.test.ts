import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { layersGoOneWay, packagesStayHome } from './layers.ts';
import { findings, projectFiles } from './project-files.ts';

const src = projectFiles('src');

describe('dependence goes one way', () => {
  it('holds in src', () => {
    expect(src.length).toBeGreaterThan(0);
    expect(findings(layersGoOneWay, src)).toEqual([]);
  });

  it.each([
    ['src/domain/world.ts', `import { machine } from '../simulator/core/machine.ts';`],
    ['src/coach/way.ts', `export { Screen } from '../ui/screen.tsx';`],
    ['src/simulator/core/machine.ts', `const later = () => import('../../coach/way.ts');`],
    ['src/domain/court.ts', `type Way = import('../coach/way.ts').Way;`],
    ['src/content/place.ts', `import { dateInWords } from '../components/fact/fact-text.ts';`],
    ['src/ui/frame.tsx', `import { court } from '../schemas/court.ts';`],
    ['src/ui/frame.tsx', `import { type Court, court } from '../schemas/court.ts';`],
    ['src/schemas/court.ts', `import type { World } from '../simulator/core/machine.ts';`],
    ['src/domain/world.ts', `import data from '../../content/start.yaml';`],
    ['src/drawer/things.ts', `export const things = [];`],
  ])('refuses %s: %s', (path, source) => {
    expect(layersGoOneWay({ path, source })).toHaveLength(1);
  });

  it.each([
    ['src/coach/way.ts', `import { step } from '../simulator/core/simulator.ts';`],
    ['src/domain/court.ts', `import type { Court } from '../schemas/court.ts';`],
    ['src/domain/court.ts', `import { type Court } from '../schemas/court.ts';`],
    ['src/content.config.ts', `import { court } from './schemas/court.ts';`],
    ['src/pages/index.astro', `---\nimport { Frame } from '../ui/frame.tsx';\n---\n<Frame />`],
  ])('allows %s: %s', (path, source) => {
    expect(layersGoOneWay({ path, source })).toEqual([]);
  });
});

describe('packages stay where they belong', () => {
  it('holds in src', () => {
    expect(findings(packagesStayHome, src)).toEqual([]);
  });

  it.each([
    ['src/coach/way.ts', `import { getShortestPaths } from 'xstate/graph';`],
    ['src/ui/frame.tsx', `import type { Snapshot } from 'xstate';`],
    ['src/pages/index.astro', `---\nimport { z } from 'astro/zod';\n---\n`],
    ['src/domain/world.ts', `import { z } from 'zod';`],
    ['src/simulator/sites/sign-on/screens.ts', `import { h } from 'preact';`],
    ['src/scenarios/court/link.ts', `import { getEntry } from 'astro:content';`],
    ['src/domain/code.ts', `import { createHmac } from 'node:crypto';`],
  ])('refuses %s: %s', (path, source) => {
    expect(packagesStayHome({ path, source })).toHaveLength(1);
  });
});

it('finds the imports of an Astro file in its frontmatter and its scripts', () => {
  const source = `---\nimport A from './a.astro';\n---\n<A /><script>import './b.ts';</script>`;
  expect(importsOf({ path: 'src/pages/x.astro', source }).map(({ from }) => from)).toEqual(['./a.astro', './b.ts']);
});
