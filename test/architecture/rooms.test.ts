import { describe, expect, it } from 'vitest';
import { practiceIds } from '../../src/simulator/practices/list.ts';
import { circlesIn } from './circles.ts';
import { findings, projectFiles } from './project-files.ts';
import { circlesOfRooms, floorsGoOneWay, practicesAreListedOnce } from './rooms.ts';

const src = projectFiles('src');
const file = (path: string, source: string) => ({ path, source });

describe('no two files import each other', () => {
  it('in src', () => {
    expect(circlesIn(src)).toEqual([]);
  });

  it.each([
    [`import { b } from './b.ts';`, `import { a } from './a.ts';`],
    [`import type { B } from './b.ts';`, `export type { A } from './a.ts';`],
    [`const b = () => import('./b.ts');`, `type A = import('./a.ts').A;`],
  ])('refuses %s in one and %s in the other', (first, second) => {
    expect(circlesIn([file('src/a.ts', first), file('src/b.ts', second)])).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  it('refuses a circle of three, and one that only begins further on', () => {
    const three = [
      file('src/a.ts', `import './b.ts';`),
      file('src/b.ts', `import './c.ts';`),
      file('src/c.ts', `import './b.ts';`),
    ];
    expect(circlesIn(three)).toEqual([['src/b.ts', 'src/c.ts']]);
  });
});

describe('the floors of the simulator', () => {
  it('go one way: the core knows no site and no device', () => {
    expect(findings(floorsGoOneWay, src)).toEqual([]);
  });

  it.each([
    ['src/simulator/core/machine.ts', `import { court } from '../sites/court/site.ts';`],
    ['src/simulator/core/offers.ts', `import type { MailboxView } from '../devices/mailbox/view.ts';`],
    ['src/simulator/devices/phone/phone.ts', `import { mfa } from '../../sites/mfa/site.ts';`],
    ['src/simulator/sites/mfa/site.ts', `import type { Desk } from '../../devices/mailbox/mailbox.ts';`],
    ['src/simulator/sites/court/site.ts', `import { courtPractice } from '../../practices/court.ts';`],
    ['src/simulator/helpers/things.ts', `export const things = [];`],
  ])('refuse %s: %s', (path, source) => {
    expect(floorsGoOneWay({ path, source })).toHaveLength(1);
  });
});

describe('the rooms of', () => {
  it.each(['src/simulator/sites', 'src/ui', 'src/components'])('%s do not need each other', (folder) => {
    expect(circlesOfRooms(src, folder)).toEqual([]);
  });

  it('a folder are refused where two do', () => {
    const two = [
      file('src/ui/a/View.tsx', `import '../b/press.ts';`),
      file('src/ui/b/press.ts', `import type { A } from '../a/View.tsx';`),
    ];
    expect(circlesOfRooms(two, 'src/ui')).toHaveLength(1);
    expect(circlesOfRooms(two, 'src/components')).toEqual([]);
    expect(circlesOfRooms([two[0]!], 'src/ui')).toEqual([]);
  });
});

describe('the practices', () => {
  const listed = practicesAreListedOnce(practiceIds);

  it('are in one list', () => {
    expect(findings(listed, src)).toEqual([]);
  });

  it('are refused as a second list', () => {
    expect(listed(file('src/ui/x.ts', `const all = ['court', 'courtPhone', 'mfaCodes'];`))).toHaveLength(1);
    expect(listed(file('src/ui/x.ts', `const all = { pacerForm: 1, pacer: 2 };`))).toHaveLength(1);
  });

  it('each have an island', () => {
    const frame = src.find(({ path }) => path === 'src/components/practice/PracticeFrame.astro')?.source ?? '';
    expect(practiceIds.filter((id) => !frame.includes(`{practice === '${id}' &&`))).toEqual([]);
  });
});
