import { describe, expect, it } from 'vitest';
import { findings, projectFiles } from './project-files.ts';
import {
  changesAtNamedWidths,
  classesWithoutUse,
  controlsHaveTheirSize,
  namedWidths,
  scriptsBringNoStyles,
  stylesWithoutUse,
  tokensPath,
} from './styles.ts';

const src = projectFiles('src');
const tokens = src.find(({ path }) => path === tokensPath)?.source ?? '';
const file = (path: string, source: string) => ({ path, source });
const sheet = (source: string) => file('src/components/a/a.css', source);

describe('the widths at which pages change', () => {
  const rule = changesAtNamedWidths(namedWidths(tokens));

  it('have their names in one place', () => {
    expect(namedWidths(tokens)).toEqual([44.01, 60.01, 64, 66]);
    expect(findings(rule, src)).toEqual([]);
  });

  it.each(['(min-width: 61rem)', '(max-width: 59.99rem)', 'screen and (min-width: 960px)', '(width < 60rem)'])(
    'are refused as %s',
    (query) => {
      expect(rule(sheet(`@media ${query} { p { margin: 0; } }`))).toHaveLength(1);
    },
  );

  it('leave other queries alone', () => {
    expect(rule(sheet('@media (pointer: coarse) {} @container fact (min-width: 9rem) {}'))).toEqual([]);
    expect(rule(sheet('@media screen and (min-width: 60.01rem) {} @media (max-width: 60rem) {}'))).toEqual([]);
  });
});

describe('the sizes of controls', () => {
  const rule = controlsHaveTheirSize(tokens);

  it('have their names in one place', () => {
    expect(tokens).toMatch(/--control: 2\.25rem;\s*--touch: 2\.75rem;/);
    expect(findings(rule, src)).toEqual([]);
  });

  it.each(['min-height: 2.25rem', 'min-width: 2.75rem', 'padding: 0 2.75rem'])('are refused as %s', (declaration) => {
    expect(rule(sheet(`.a { ${declaration}; }`))).toHaveLength(1);
  });

  it('are not mistaken for a part of another number', () => {
    expect(rule(sheet('.a { margin: 12.25rem; }'))).toEqual([]);
  });
});

describe('a class that has a style', () => {
  it('is in use', () => {
    expect(classesWithoutUse(src)).toEqual([]);
  });

  it('is refused if nothing has it', () => {
    const page = file('src/pages/a.astro', '<p class="one two-three"></p><p class={`in-${mode}`}></p> four');
    const unused = classesWithoutUse([page, sheet('.one, .two-three, .in-guide, .four > .two { margin: 0.5rem; }')]);
    expect(unused.map((finding) => finding.split('"')[1])).toEqual(['four', 'two']);
  });
});

describe('every style', () => {
  it('is imported', () => {
    expect(stylesWithoutUse(src)).toEqual([]);
  });

  it('is refused if nothing imports it', () => {
    const page = file('src/components/b.astro', "---\nimport './a/a.css';\n---\n");
    const importedSheet = file('src/components/a/b.css', "/* @import './c.css'; */");
    const third = file('src/components/a/c.css', '');
    expect(
      stylesWithoutUse([page, file('src/components/a/a.css', "@import './b.css';"), importedSheet, third]),
    ).toEqual(['src/components/a/c.css: nothing imports it']);
  });

  it('comes with a page, and never with what runs in the browser', () => {
    expect(findings(scriptsBringNoStyles, src)).toEqual([]);
    expect(scriptsBringNoStyles(file('src/ui/a/A.tsx', "import './a.css';"))).toHaveLength(1);
  });
});
