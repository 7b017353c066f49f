import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/simulator/core/screen.ts';
import { Legend } from '../../src/ui/screen/Legend.tsx';
import { strings } from '../support/content.ts';
import { escaped } from './html.ts';
import { screensByPage } from './screens.ts';

/** The part of a text that the legend shows at least, however it shortens long ones. */
const beginning = (text: string) => escaped(text.slice(0, 50));

const lines = (html: string, grade: string) =>
  [...html.matchAll(new RegExp(`<li class="${grade}">(.*?)</li>`, 'gs'))].map(([, line = '']) => line).join('\n');

describe.each(screensByPage)('the legend of %s', (_, screens) => {
  it('lists every borrowed word with its source, and every word of our own', () => {
    for (const screen of screens) {
      const html = renderToString(<Legend screen={screen} strings={strings} />);
      for (const { grade, text, from } of wordsOf(screen)) {
        if (grade === 'quoted') continue;
        expect(lines(html, grade)).toContain(`“${beginning(text)}`);
        if (grade === 'borrowed') expect(lines(html, grade)).toContain(escaped(from ?? '?'));
      }
    }
  });

  it('lists nothing that is quoted', () => {
    for (const screen of screens) {
      const html = renderToString(<Legend screen={screen} strings={strings} />);
      const graded = wordsOf(screen).filter(({ grade }) => grade !== 'quoted');
      const unsure = `${lines(html, 'borrowed')}${lines(html, 'illustrative')}`;
      expect((unsure.match(/“/g) ?? []).length).toBe(
        new Set(graded.map((word) => `${word.from ?? ''}${word.text}`)).size,
      );
    }
  });
});
