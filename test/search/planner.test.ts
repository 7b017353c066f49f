import { describe, expect, it } from 'vitest';
import { filler } from '../../src/search/filler.ts';
import { plan } from '../../src/search/planner.ts';
import { wordsOf } from '../../src/search/spelling.ts';
import { groups, rootOf, synonymsOf } from '../../src/search/synonyms.ts';
import { weights } from '../../src/search/weights.ts';

describe('each thing is looked up in one spelling', () => {
  it.each([
    ['CM/ECF', ['cmecf']],
    ['cm ecf', ['cmecf']],
    ['my ECF login', ['my', 'cmecf', 'login']],
    ['secondary e-mail', ['secondary', 'email']],
    ['E-Mails', ['email']],
    ['2FA', ['mfa']],
    ['two-factor authentication', ['mfa']],
    ['multi-factor', ['mfa']],
    ['I can’t log in', ['i', 'login']],
    ['signing on', ['login']],
    ['User ID', ['username']],
    ['login ID', ['username']],
    ['Next Gen', ['nextgen']],
    ['undo the link', ['unlink']],
    ['reverse my linking', ['unlink']],
    ['un-link', ['unlink']],
    ['e-filing', ['filing']],
    ['menús', ['menus']],
    ['the attorney’s', ['the', 'attorney']],
    ['', []],
    ['?!', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('synonyms', () => {
  it.each([
    ['credentials', 'password'],
    ['lost', 'forgot'],
    ['menu', 'bar'],
    ['cookies', 'cache'],
    ['undo', 'unlink'],
    ['inactive', 'deactivated'],
    ['helped', 'call'],
    ['lawyers', 'attorney'],
    ['contrasena', 'password'],
  ])('%s also means %s', (word, synonym) => {
    expect(synonymsOf(word)).toContain(synonym);
  });

  it('are never the word itself in another form', () => {
    expect(synonymsOf('linked').map(rootOf)).not.toContain('link');
  });

  it('do not exist for a word that the field does not know', () => {
    expect(synonymsOf('zebra')).toEqual([]);
  });

  it('are spelled as they are looked up, and are not filler', () => {
    const words = groups.flat();
    expect(words.filter((word) => wordsOf(word).join() !== word || filler.has(word))).toEqual([]);
  });
});

describe('a plan', () => {
  const ideasOf = (question: string) => plan(question).ideas;

  it.each([
    ['menus still limited', ['menus', 'limited']],
    ['why can’t I see the bankruptcy menu after linking', ['bankruptcy', 'menu', 'linking']],
    ['I forgot my CM/ECF username', ['forgot', 'cmecf', 'username']],
    [
      'How do I add, change or delete a secondary email address?',
      ['add', 'change', 'delete', 'secondary', 'email', 'address'],
    ],
    ['link linked linking', ['linking']],
    ['mis menús siguen limitados', ['menus', 'limitados']],
  ])('keeps what carries "%s"', (question, ideas) => {
    expect(ideasOf(question)).toEqual(ideas);
  });

  it('keeps filler if there is nothing else', () => {
    expect(ideasOf('what is it')).toEqual(['what', 'is', 'it']);
  });

  it('of nothing is empty', () => {
    expect(plan('  ?  ')).toEqual({ ideas: [], queries: [] });
  });

  it('looks up every idea, and counts the reader’s own word in full and others for less', () => {
    const { ideas, queries } = plan('forgot password');
    ideas.forEach((word, idea) => {
      const [own, ...others] = queries.filter((query) => query.idea === idea);
      expect(own).toEqual({ word, idea, weight: 1 });
      expect(others.length).toBeGreaterThan(0);
      expect(others.every(({ weight }) => weight === weights.synonym)).toBe(true);
    });
  });

  it('counts the name of a court for little', () => {
    const { queries } = plan('unlink in Ruritania', ['District of Ruritania']);
    const weightOf = (sought: string) => queries.find(({ word }) => word === sought)?.weight;
    expect(weightOf('unlink')).toBe(1);
    expect(weightOf('ruritania')).toBe(weights.place);
  });

  it('does not grow without end', () => {
    const long = Array.from({ length: 200 }, (_, number) => `word${number}`).join(' ');
    expect(plan(long).ideas).toHaveLength(weights.ideas);
  });
});
