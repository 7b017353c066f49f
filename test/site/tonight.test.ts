import { describe, expect, it } from 'vitest';
import { guideAddress } from '../../src/content/guide-address.ts';
import { linksFor } from '../../src/components/tonight/tonight-links.ts';
import { courtFiles, courtIds, guidePaths } from '../support/content.ts';
import { tonightFile } from '../support/faq.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import { decoded } from './passages.ts';

type Element = BuiltPage['root'];
const page = builtPages.find(({ address }) => address === '/tonight/');
const addresses = builtPages.map(({ address }) => address);
const guides = guidePaths.map((path) => guideAddress(path));
const words = (element: Element | null | undefined) => decoded(element?.textContent ?? '').replace(/\s+/g, ' ');
/** What a reader sees who chose a court: everything except what belongs to another court. */
const seenBy = (court: string, elements: readonly Element[]) =>
  elements.filter((element) => {
    const of = element.closest('[data-court]')?.getAttributeValue('data-court') ?? null;
    return of === null || of === court;
  });

const cases = tonightFile.symptoms.flatMap((symptom) => courtIds.map((court) => ({ court, ...symptom })));

describe.each(cases)('$id in $court', ({ id, court, who, do: deeds }) => {
  const section = page?.root.querySelector(`section[id="${id}"]`);
  const all = (selector: string) => seenBy(court, section?.querySelectorAll(selector) ?? []);

  it('has something to do, and links that exist', () => {
    const hrefs = all('ol a').map((link) => link.getAttributeValue('href') ?? '');
    for (const { links } of deeds) for (const { at } of linksFor(links, [court], guides)) expect(hrefs).toContain(at);
    expect(all('ol > li').length).toBeGreaterThanOrEqual(deeds.length);
    const own = hrefs.filter((href) => href.startsWith('/')).map((href) => href.replace(/#.*/, ''));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((href) => !addresses.includes(href))).toEqual([]);
  });

  it('says once whether it can be fixed alone', () => {
    expect(all('p.alone')).toHaveLength(1);
  });

  it('names someone who can help, each listed with a number, a mailbox, or extensions', () => {
    const helpers = all('a').filter((link) => /^#(?!symptoms)/.test(link.getAttributeValue('href') ?? ''));
    expect(helpers).toHaveLength(who.length);
    for (const link of helpers) {
      const listed = page?.root.querySelector(`[id="${(link.getAttributeValue('href') ?? '').slice(1)}"]`);
      expect(listed?.querySelectorAll('[data-fact]').length ?? 0).toBeGreaterThan(0);
    }
  });
});

describe.each(courtIds)('the rules of %s', (court) => {
  const parts = page?.root.querySelectorAll(`.court-rules[data-court="${court}"]`) ?? [];

  it('say what a technical failure is called there, or that no source names it', () => {
    const { called } = courtFiles[court]!.technicalFailure;
    expect(parts).toHaveLength(1);
    expect(words(parts[0])).toContain(called?.value ?? 'No source that we have names this court’s rule');
  });

  it('say where to look, and when a day ends', () => {
    for (const { value } of courtFiles[court]!.technicalFailure.look ?? []) expect(words(parts[0])).toContain(value);
    expect(words(parts[0])).toContain('at midnight in the court’s time zone');
  });
});

it('every telephone number and mailbox of a court is on the page, with hours or with the sentence that they are not known', () => {
  for (const [id, { contacts }] of Object.entries(courtFiles))
    for (const contact of contacts) {
      const listed = words(page?.root.querySelector(`[id="${id}-${contact.id}"]`));
      for (const fact of [contact.phone, contact.email]) if (fact) expect(listed).toContain(fact.value);
      expect(listed).toMatch(contact.hours ? /Monday to Friday, .* Time/ : /Hours not known/);
    }
});

it('every hour that is named has its time zone beside it', () => {
  const hours = page?.root
    .querySelectorAll('[data-answers]')
    .map((element) => element.getAttributeValue('data-answers') ?? '');
  expect(hours?.length).toBeGreaterThan(0);
  for (const answers of hours ?? [])
    expect(JSON.parse(decoded(answers))).toContainEqual(
      expect.objectContaining({ timeZone: expect.stringContaining('/') as string }),
    );
});

it('says before the first symptom that it is no legal advice, and who can say whether a reason counts', () => {
  const [before = ''] = words(page?.root.querySelector('main')).split(tonightFile.symptoms[0]!.says);
  expect(before).toContain('This is not legal advice');
  expect(before).toMatch(/whether your reason counts.*judge/);
});

it('repeats no staff extension from years ago, since the number of the desk is enough', () => {
  const extensions = Object.values(courtFiles).flatMap(({ contacts }) =>
    contacts.map((contact) => contact.extensions?.value),
  );
  expect(extensions.some((extension) => extension !== undefined)).toBe(true);
  for (const extension of extensions) if (extension) expect(words(page?.root)).not.toContain(extension);
});

it('other pages lead here', () => {
  const from = (address: string) => {
    const links = builtPages.find((built) => built.address === address)?.root.querySelectorAll('a') ?? [];
    return links.filter((link) => link.getAttributeValue('href')?.startsWith('/tonight/')).length;
  };
  for (const address of ['/faq/code-and-deadline-tonight/', '/mfa/lost-phone/', '/mfa/sign-in/'])
    // One of them is in the footer of every page.
    expect(from(address), address).toBeGreaterThan(1);
  expect(from('/')).toBeGreaterThan(0);
});
