import { expect, it } from 'vitest';
import { courtIds, courtProfile, guidePaths } from '../support/content.ts';
import { diagnosisCauses, questions } from '../support/faq.ts';
import { type BuiltPage, builtPages } from './built-page.ts';

const limitedMenus = courtIds.filter((court) => guidePaths.includes(`${court}/limited-menus`));
const pageAt = (address: string) => builtPages.find((page) => page.address === address)?.root;
const inAll = questions.filter(({ body }) => body.includes('<Diagnosis')).map(({ id }) => id);
const causesOn = (root: BuiltPage['root'] | undefined) =>
  root?.querySelectorAll('.diagnosis > ol > li').map((item) => item.getAttributeValue('id')) ?? [];
const remediesIn = (element: BuiltPage['root'] | undefined) =>
  element?.querySelectorAll('[data-remedy]').map((item) => item.getAttributeValue('data-remedy')) ?? [];

it.each(limitedMenus)('the guide to limited menus of %s goes through every cause and ends in its remedies', (court) => {
  const root = pageAt(`/courts/${court}/limited-menus/`);
  expect(causesOn(root)).toEqual(diagnosisCauses.map(({ id }) => `cause-${id}`));
  expect(remediesIn(root)).toEqual(courtProfile(court).remedies.map(({ id }) => id));
  expect(root?.querySelector('.remedies > p a')?.getAttributeValue('href')).toBe('#steps');
  expect(root?.querySelector('#steps')).not.toBeNull();
});

it('a question without a court goes through every cause and lists the remedies of every court', () => {
  expect(inAll.length).toBeGreaterThan(0);
  for (const id of inAll) {
    const root = pageAt(`/faq/${id}/`);
    expect(causesOn(root), id).toHaveLength(diagnosisCauses.length);
    expect(remediesIn(root), id).toHaveLength(courtIds.flatMap((court) => courtProfile(court).remedies).length);
    expect(root?.querySelectorAll('.remedies'), id).toHaveLength(courtIds.length);
  }
});

it('every cause shows what its sources say', () => {
  const causes = builtPages.flatMap(({ root }) => root.querySelectorAll('.diagnosis > ol > li'));
  expect(causes.length).toBeGreaterThan(0);
  expect(causes.filter((cause) => cause.querySelector('[data-fact]') === null)).toEqual([]);
});
