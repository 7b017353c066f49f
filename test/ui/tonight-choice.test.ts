import { describe, expect, it } from 'vitest';
import { choiceIn, fragmentOf } from '../../src/components/tonight/tonight-choice.ts';
import { linksFor } from '../../src/components/tonight/tonight-links.ts';

const choices = { courts: ['aa', 'bb'], symptoms: ['no-code', 'site-down'] };

describe('the choice in an address', () => {
  it.each([
    ['#court=bb&symptom=no-code', 'bb', 'no-code'],
    ['#symptom=no-code&court=bb', 'bb', 'no-code'],
    ['#court=bb', 'bb', null],
    ['#symptom=site-down', null, 'site-down'],
    ['#no-code', null, 'no-code'],
    ['', null, null],
    ['#', null, null],
    ['#rules', null, null],
    ['#court=zz&symptom=no-code', null, 'no-code'],
    ['#court=bb&symptom=zz', 'bb', null],
    ['#court=%E0%A4%A&symptom=%', null, null],
    ['#court=__proto__', null, null],
  ])('%s', (fragment, court, symptom) => {
    expect(choiceIn(fragment, choices)).toEqual({ court, symptom });
  });

  it('keeps the court at a plain anchor, and at nothing else', () => {
    const before = { court: 'aa', symptom: 'no-code' };
    expect(choiceIn('#rules', choices, before)).toEqual({ court: 'aa', symptom: null });
    expect(choiceIn('#site-down', choices, before)).toEqual({ court: 'aa', symptom: 'site-down' });
    expect(choiceIn('#symptom=site-down', choices, before)).toEqual({ court: null, symptom: 'site-down' });
    expect(choiceIn('', choices, before)).toEqual({ court: null, symptom: null });
  });

  it.each(['', '#no-code', '#court=aa', '#court=aa&symptom=site-down'])('comes back as it was: "%s"', (fragment) => {
    expect(fragmentOf(choiceIn(fragment, choices))).toBe(fragment);
  });
});

describe('the links of a step', () => {
  it('are made for every court that has the guide, and keep their fragment', () => {
    const links = [
      { text: 'Link', at: '/courts/{court}/link/#verify' },
      { text: 'More', at: '/faq/more/' },
    ];
    expect(linksFor(links, ['aa', 'bb'], ['/courts/bb/link/'])).toEqual([
      { text: 'Link', at: '/courts/bb/link/#verify', court: 'bb' },
      { text: 'More', at: '/faq/more/', court: null },
    ]);
  });
});
