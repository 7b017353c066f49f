import { describe, expect, it } from 'vitest';
import { guideAt, guidePaths } from '../support/content.ts';
import { questions } from '../support/faq.ts';
import { besideSteps, labelsIn, labelsOfTitle, stepsIn } from './guide-labels.ts';
import { holds, inventedWords, speaksOfThePractice } from './invented-words.ts';

const { messages, names } = inventedWords();

/** A piece of prose that makes clear by itself what it is about: a step with its title, or a paragraph. */
interface Paragraph {
  readonly at: string;
  readonly prose: string;
  readonly labels: readonly string[];
}

const paragraphsIn = (at: string, body: string): Paragraph[] =>
  body.split(/\n{2,}/).map((prose) => ({ at, prose, labels: labelsIn(prose) }));

const guides = guidePaths.map((path) => {
  const { front, body } = guideAt(path);
  const titleOf = (id: string) => front.steps.find((step) => step.id === id)?.title ?? '';
  const steps = stepsIn(body).map(({ id, prose }): Paragraph => ({
    at: `${path}#${id}`,
    prose: `${titleOf(id)}\n${prose}`,
    labels: [...labelsOfTitle(titleOf(id)), ...labelsIn(prose)],
  }));
  return { path, body, paragraphs: [...steps, ...paragraphsIn(path, besideSteps(body))] };
});
const answers = questions.flatMap(({ id, data, body }) => paragraphsIn(id, `${data.answer}\n\n${body}`));
const everywhere = [...guides.flatMap(({ paragraphs }) => paragraphs), ...answers];

/** The messages that a paragraph tells as if the real system said them. */
const toldAsReal = ({ prose }: Pick<Paragraph, 'prose'>) =>
  speaksOfThePractice(prose) ? [] : messages.filter((message) => holds(prose, message));

/** The names that a paragraph gives to buttons and pages as if the real system had them. */
const namedAsReal = ({ prose, labels }: Paragraph) =>
  speaksOfThePractice(prose) ? [] : labels.filter((label) => names.some((name) => holds(label, name)));

describe('what the practice invented', () => {
  it('is known from the files that mark it', () => {
    expect(messages).toContain('The CM/ECF login or password is not valid.');
    expect(names).toContain('Use a backup code');
    expect(messages.length).toBeGreaterThan(50);
    // What a source gives is not invented, whatever other file marks it as ours.
    const files = [{ a: { text: 'Go on', illustrative: true } }, { b: { text: 'Go on', source: 'prd-linking' } }];
    expect(inventedWords(files)).toEqual({ messages: [], names: [] });
  });

  it('is told as a message of the real system by no guide and no answer', () => {
    expect(
      everywhere.flatMap((paragraph) => toldAsReal(paragraph).map((message) => `${paragraph.at}: ${message}`)),
    ).toEqual([]);
    const bad = 'The link utility says “The CM/ECF login or password is\nnot valid.” It wants the old pair.';
    expect(toldAsReal({ prose: bad })).toHaveLength(1);
    expect(toldAsReal({ prose: `In the practice: ${bad}` })).toEqual([]);
  });

  it('is named as a button of the real system by no answer, and by a guide that says so at its top', () => {
    expect(answers.flatMap((answer) => namedAsReal(answer).map((label) => `${answer.at}: ${label}`))).toEqual([]);
    const silent = guides.filter(({ body }) => !/<PracticeNames \/>.*## Steps/s.test(body));
    expect(silent.flatMap(({ paragraphs }) => paragraphs.flatMap(namedAsReal))).toEqual([]);
    expect(namedAsReal({ at: '', prose: 'Choose', labels: ['Delete Alex-old-phone'] })).toHaveLength(1);
  });

  it('what the link utility answers is not known, so nobody is told', () => {
    const tells = /\blink utility (?:says|tells|answers|refuses)\b/i;
    expect(everywhere.filter(({ prose }) => tells.test(prose) && !speaksOfThePractice(prose))).toEqual([]);
    expect(tells.test('**The link utility says that your PACER account is linked.**')).toBe(true);
  });
});
