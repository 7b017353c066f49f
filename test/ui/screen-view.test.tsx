import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Screen, wordsOf } from '../../src/simulator/core/screen.ts';
import { ScreenView } from '../../src/ui/screen/ScreenView.tsx';
import { strings } from '../support/content.ts';
import { everyPage } from '../support/pages.ts';
import { escaped } from './html.ts';
import { allScreens, screensByPage } from './screens.ts';

const html = (screen: Screen) =>
  renderToString(
    <ScreenView screen={screen} idPrefix="t-" textOf={() => ''} strings={strings} ring={null} actions={null} />,
  );

/** The texts of labels by what they are for, without purely visual marks. */
function labelsOf(markup: string): ReadonlyMap<string, string> {
  const labels = [...markup.matchAll(/<label for="([^"]+)">(.*?)<\/label>/gs)];
  return new Map(
    labels.map(([, id = '', inner = '']) => [
      id,
      inner.replaceAll(/<span aria-hidden="true">.*?<\/span>/g, '').replaceAll(/<[^>]*>/g, ''),
    ]),
  );
}

/** The words of the page itself; the browser's own controls are beside the address bar. */
const pageWords = (screen: Screen) => wordsOf({ ...screen, tools: [] });

const inputsOf = (markup: string) => [...markup.matchAll(/<input [^>]*>/g)].map(([input]) => input);

describe('the screens', () => {
  it('are many, on every page', () => {
    console.log(
      `${allScreens.length} screens: ${screensByPage.map(([page, screens]) => `${page} ${screens.length}`).join(', ')}`,
    );
    expect(screensByPage.map(([page]) => page).sort()).toEqual(everyPage);
  });
});

describe.each(screensByPage)('the page %s', (_, screens) => {
  it('binds the label of each field to its input', () => {
    for (const screen of screens) {
      const markup = html(screen);
      const labels = labelsOf(markup);
      const texts = inputsOf(markup).filter((input) => input.includes('type="text"'));
      expect(texts).toHaveLength(fieldsOf(screen).length);
      for (const { field, label } of fieldsOf(screen)) {
        expect(labels.get(`t-${field}`)).toBe(escaped(label.text));
        expect(texts.filter((input) => input.includes(`id="t-${field}"`))).toHaveLength(1);
      }
    }
  });

  it('invites no password manager: no password field, no name, nothing to submit', () => {
    for (const screen of screens) {
      const markup = html(screen);
      expect(markup).not.toMatch(/type="(?:password|submit)"|<form|\sname=|autocomplete="(?!off")/);
      for (const button of markup.match(/<button [^>]*>/g) ?? []) expect(button).toContain('type="button"');
      for (const input of inputsOf(markup).filter((tag) => tag.includes('type="text"')))
        expect(input).toContain('autocomplete="off"');
    }
  });

  it('has no style attribute, no handler and no script in its markup, which the policy would block', () => {
    for (const screen of screens) expect(html(screen)).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
  });

  it('marks every word that is not quoted with its grade, and no other', () => {
    for (const screen of screens) {
      const markup = html(screen);
      // A list's options are plain text to a browser; the legend under the screen says whose words they are.
      const options = screen.blocks.flatMap((block) => (block.kind === 'choice' ? block.options : []));
      const marked = pageWords(screen).filter(
        (word) => word.grade !== 'quoted' && !options.some(({ label }) => label === word),
      );
      for (const { grade, text } of marked)
        expect(markup).toContain(`<span data-grade="${grade}">${escaped(text)}</span>`);
      expect(markup.match(/data-grade="/g) ?? []).toHaveLength(marked.length);
    }
  });

  it('shows all its words, and only its own controls', () => {
    for (const screen of screens) {
      const markup = html(screen);
      for (const { text } of pageWords(screen)) expect(markup).toContain(escaped(text));
      const links = screen.blocks.flatMap((block) =>
        block.kind === 'links' ? block.links : block.kind === 'tabs' ? block.tabs : [],
      );
      expect(markup.match(/<a /g) ?? []).toHaveLength(links.length + (screen.menuBar?.length ?? 0));
    }
  });

  it('binds the label of each list to it, with all that can be chosen', () => {
    for (const screen of screens) {
      const markup = html(screen);
      const labels = labelsOf(markup);
      for (const block of screen.blocks.filter((part) => part.kind === 'choice')) {
        expect(labels.get(`t-${block.choice}`)).toBe(escaped(block.label.text));
        const [, list = ''] = new RegExp(`<select id="t-${block.choice}"[^>]*>(.*?)</select>`, 's').exec(markup) ?? [];
        const options = [...list.matchAll(/<option[^>]*>(.*?)<\/option>/gs)].map(([, text]) => text);
        const choosable = block.options.map(({ label }) => escaped(label.text));
        expect(options).toEqual(block.chosen === null ? [strings.choose, ...choosable] : choosable);
      }
    }
  });

  it('says which of its tabs is open', () => {
    for (const screen of screens) {
      const tabs = screen.blocks.flatMap((block) => (block.kind === 'tabs' && block.current >= 0 ? [block] : []));
      expect(html(screen).match(/aria-current="page"/g) ?? []).toHaveLength(tabs.length);
    }
  });

  it('hides what is typed in the fields that ask for passwords', () => {
    for (const screen of screens) {
      const masked = inputsOf(html(screen)).filter((input) => input.includes('class="masked"'));
      expect(masked).toHaveLength(fieldsOf(screen).filter((field) => /password/i.test(field.label.text)).length);
    }
  });

  it('has its menu bar in a navigation of that name, if it has one', () => {
    for (const screen of screens)
      expect(html(screen).includes(`<nav class="menu-bar" aria-label="${strings.menuBar}">`)).toBe(
        screen.menuBar !== null,
      );
  });
});
