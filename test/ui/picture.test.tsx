import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/components/guide/picture.ts';
import { routeOf } from '../../src/profiles/route.ts';
import { Picture } from '../../src/ui/picture/Picture.tsx';
import { courtFiles, strings, termOf } from '../support/content.ts';
import { type PlayedGuide, playedGuides } from '../support/guides.ts';
import { escaped } from './html.ts';

function picture({ front, file, place, variant, simulator }: PlayedGuide, id: string) {
  const route = routeOf(front.steps, simulator, termOf, file);
  const card = variant.start(place).setting.card;
  const context = {
    place,
    court: courtFiles[place.id] ?? null,
    account: null,
    route,
    simulator,
    strings,
    practiceHref: '/',
  };
  const { state, ring } = pictureOf(context, id);
  return {
    ring,
    card,
    html: renderToString(<Picture simulator={simulator} state={state} ring={ring} id={id} strings={strings} />),
  };
}

/** The elements that a picture marks. */
const marked = (html: string) => html.match(/<[a-z]+ [^>]*data-ring="[^"]*"[^>]*>/g) ?? [];

it('some guide has a step that only looks, and some step types', () => {
  const actions = playedGuides.flatMap(({ front }) => front.steps.map((step) => step.do));
  expect(actions.some((all) => all.every((action) => 'check' in action || 'outside' in action))).toBe(true);
  expect(actions.some((all) => all.length === 1 && 'fill' in all[0]!)).toBe(true);
});

describe.each(playedGuides)('the pictures of the guide $path', (guide) => {
  const acting = guide.front.steps.filter((step) =>
    step.do.some((action) => !('check' in action || 'outside' in action)),
  );
  const looking = guide.front.steps.filter((step) => !acting.includes(step));

  it.each(acting.map(({ id }) => id))('mark exactly one control in the step %s', (id) => {
    const { html, ring } = picture(guide, id);
    expect(ring).not.toBeNull();
    expect(marked(html)).toHaveLength(1);
  });

  it('mark nothing in a step that only looks', () => {
    for (const { id } of looking) expect(marked(picture(guide, id).html)).toEqual([]);
  });

  it('show what is typed standing in its field, from the card', () => {
    const typing = guide.front.steps.filter((step) => step.do.length === 1 && 'fill' in step.do[0]!);
    for (const { id, do: actions } of typing) {
      const { html, card } = picture(guide, id);
      const term = 'with' in actions[0]! ? termOf(actions[0].with) : undefined;
      // A value that is on no card is a code, which the practice makes.
      const shown = term ? `value="${escaped(card[term] ?? '?')}"` : /value="[\d-]{6,9}"/;
      expect(marked(html)[0]).toMatch(shown);
    }
  });

  it('have ids of their own, so that all of them can be on one page', () => {
    const ids = guide.front.steps.flatMap(({ id }) =>
      [...picture(guide, id).html.matchAll(/ id="([^"]+)"/g)].map(([, fieldId]) => fieldId),
    );
    // Fields have ids, and every linking guide types into fields.
    if (guide.front.scenario === 'link') expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the link, the button or the list that the step chooses', () => {
    const choosing = guide.front.steps.filter((step) => step.do.length === 1 && 'press' in step.do[0]!);
    for (const { id, do: actions } of choosing) {
      const label = 'press' in actions[0]! ? actions[0].press : '';
      const element = /<(a|button|label|select) [^>]*data-ring="[^"]*"[^>]*>(.*?)<\/\1>/s.exec(picture(guide, id).html);
      const text = element?.[2]?.replaceAll(/<[^>]*>/g, '');
      // A list has all its options in it.
      if (element?.[1] === 'select') expect(text).toContain(escaped(label));
      else expect(text).toBe(escaped(label));
    }
  });
});
