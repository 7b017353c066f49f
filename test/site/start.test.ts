import { describe, expect, it } from 'vitest';
import { guideAddress } from '../../src/content/guide-address.ts';
import { asked, startFile } from '../support/start.ts';
import { courtIds } from '../support/content.ts';
import { builtPages } from './built-page.ts';
import { decoded } from './passages.ts';

const page = builtPages.find(({ address }) => address === '/start/');
const home = builtPages.find(({ address }) => address === '/');
const all = (selector: string) => page?.root.querySelectorAll(selector) ?? [];
const hrefsIn = (selector: string) => all(`${selector} a`).map((link) => link.getAttributeValue('href') ?? '');

const answers = asked.flatMap((question) => question.answers.map((answer) => ({ question: question.id, ...answer })));

describe.each(answers.map((answer) => ({ at: `${answer.question}=${answer.id}`, ...answer })))('$at', (answer) => {
  const place = `[id="${answer.at}"]`;

  it('is in the page, where links can lead to it', () => {
    expect(all(place)).toHaveLength(1);
  });

  it('leads on without a script, to each place that it can', () => {
    const anchors = answer.leads.map(({ to }) =>
      startFile.outcomes.some(({ id }) => id === to) ? `#outcome-${to}` : `#${to}`,
    );
    expect(hrefsIn(place)).toEqual(expect.arrayContaining(anchors));
    for (const anchor of anchors) expect(all(`[id="${anchor.slice(1)}"]`)).toHaveLength(1);
  });

  it('says where that was read', () => {
    const sources = courtIds.includes(answer.id) ? [] : answer.from.map(({ source }) => `/sources/${source}/`);
    expect(hrefsIn(`${place} .provenance.edge`)).toEqual(expect.arrayContaining(sources));
    expect(hrefsIn(`${place} .provenance.edge`).length).toBeGreaterThan(0);
  });
});

describe('the page', () => {
  it('draws a line for every two places that an answer joins, with words and sources on it', () => {
    // The HTML parser treats what is in a drawing as one piece.
    const drawn =
      page?.html.matchAll(/<g class="map-way [^>]*data-from="([^"]+)" data-to="([^"]+)"[^>]*>([^]*?)<\/g>/g) ?? [];
    const lines = [...drawn].map(([, from, to, inside = '']) => ({
      ends: `${from} ${to}`,
      words: decoded(inside.replace(/<[^>]+>/g, ' ')),
    }));
    const joined = new Set(answers.flatMap(({ question, leads }) => leads.map(({ to }) => `${question} ${to}`)));
    expect(new Set(lines.map(({ ends }) => ends))).toEqual(joined);
    expect(lines.filter(({ words }) => !/\[[^\]]+\]/.test(words))).toEqual([]);
  });

  it('has every task on the list, with the guide of each court where they differ', () => {
    for (const task of startFile.tasks) {
      const hrefs = hrefsIn(`[data-task="${task.id}"]`);
      const guides = task.guide ? courtIds.map((court) => guideAddress(task.guide!.replace('{court}', court))) : [];
      expect(hrefs).toEqual(expect.arrayContaining(guides));
      if (task.at) expect(hrefs).toContain(task.at);
      expect(hrefs.length).toBeGreaterThan(0);
    }
  });

  it('names the day of each court in the question about it', () => {
    const dated = all('#filed-before .dates [data-for-court]').map((date) => date.getAttributeValue('data-for-court'));
    expect([...dated].sort()).toEqual([...courtIds].sort());
  });
});

it('the home page asks the first question, and each answer leads on from there', () => {
  const [first] = asked;
  const links = home?.root.querySelectorAll('.first-question a').map((link) => link.getAttributeValue('href'));
  expect(links).toEqual(first?.answers.map(({ id }) => `/start/#${first.id}=${id}`));
});
