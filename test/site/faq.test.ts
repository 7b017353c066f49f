import { expect, it } from 'vitest';
import { answerOf, questions } from '../support/faq.ts';
import { type BuiltPage, builtPages, findings, pageFrom, type PageRule } from './built-page.ts';
import { decoded } from './passages.ts';

const isQuestion = ({ address }: BuiltPage) => /^\/faq\/.+/.test(address);
const said = (text: string | undefined) =>
  decoded(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const pageOf = (id: string) => builtPages.find(({ address }) => address === `/faq/${id}/`);

/** The answer is the first thing after the question. */
const answerComesFirst: PageRule = (page) => {
  if (!isQuestion(page)) return [];
  const parts = page.root.querySelector('article')?.childElements ?? [];
  const inOrder = parts[0]?.is('h1') === true && parts[1]?.hasAttribute('data-answer') === true;
  return inOrder && said(parts[1]?.textContent) !== '' ? [] : [`${page.address}: something stands before the answer`];
};

/** A question says what it draws on, when it was checked, and how else people ask it. */
const isComplete: PageRule = (page) =>
  isQuestion(page)
    ? ['meta[name="dry-docket:topics"]', '.source-list li', '[data-build]', '[data-aliases]', '.crumbs a'].flatMap(
        (part) =>
          page.root.querySelector(`${part.startsWith('meta') ? '' : 'main '}${part}`)
            ? []
            : [`${page.address}: no ${part}`],
      )
    : [];

it('every question has a page that says what its file says', () => {
  for (const question of questions) {
    const { id, data } = question;
    const root = pageOf(id)?.root;
    expect(said(root?.querySelector('h1')?.textContent), id).toBe(data.question);
    expect(said(root?.querySelector('[data-answer]')?.textContent), id).toBe(answerOf(question));
    const description = root?.querySelector('meta[name="description"]')?.getAttributeValue('content');
    expect(said(description ?? ''), id).toBe(answerOf(question));
    const topics = root?.querySelector('meta[name="dry-docket:topics"]')?.getAttributeValue('content');
    expect(topics, id).toBe(data.topics.join(' '));
    expect(
      data.aliases.filter((alias) => !said(root?.querySelector('[data-aliases]')?.textContent).includes(alias)),
    ).toEqual([]);
  }
});

it('the answer comes first', () => {
  expect(findings(answerComesFirst)).toEqual([]);
  const page = (article: string) => pageFrom('/faq/x/', `<main><article>${article}</article></main>`);
  expect(answerComesFirst(page('<h1>Q?</h1><p data-answer>Yes.</p>'))).toEqual([]);
  expect(answerComesFirst(page('<h1>Q?</h1><p>Well.</p><p data-answer>Yes.</p>'))).toHaveLength(1);
  expect(answerComesFirst(page('<p data-answer>Yes.</p><h1>Q?</h1>'))).toHaveLength(1);
  expect(answerComesFirst(page('<h1>Q?</h1><p data-answer></p>'))).toHaveLength(1);
});

it('a question names its topics, its sources, the day it was checked, and other ways to ask it', () => {
  expect(findings(isComplete)).toEqual([]);
  expect(isComplete(pageFrom('/faq/x/', '<main><h1>Q?</h1></main>'))).toHaveLength(5);
});

it('the list names every question once, with its answer', () => {
  const list = builtPages.find(({ address }) => address === '/faq/')?.root;
  const links = list?.querySelectorAll('main h3 a').map((link) => link.getAttributeValue('href')) ?? [];
  expect([...links].sort()).toEqual(questions.map(({ id }) => `/faq/${id}/`).sort());
  const text = said(list?.querySelector('main')?.textContent);
  expect(questions.filter((question) => !text.includes(answerOf(question))).map(({ id }) => id)).toEqual([]);
});

it('leads to the practice wherever the question has one', () => {
  const without = questions.filter(
    ({ id, data }) => data.practice && !pageOf(id)?.root.querySelector('[data-practice-this]'),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

it('every page leads to the questions', () => {
  const links = (page: BuiltPage) =>
    page.root.querySelectorAll('footer a').map((link) => link.getAttributeValue('href'));
  expect(builtPages.filter((page) => !links(page).includes('/faq/')).map(({ address }) => address)).toEqual([]);
});

it('marks words in another language as such', () => {
  const spanish = questions.filter(({ data }) => data.aliasesIn.es);
  expect(spanish.length).toBeGreaterThan(0);
  const unmarked = spanish.filter(({ id }) => !pageOf(id)?.root.querySelector('[data-aliases] [lang="es"]'));
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});
