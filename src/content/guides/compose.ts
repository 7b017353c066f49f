import { fill } from '../../domain/fill.ts';
import type { CourtGuide, GuideTemplate } from '../../schemas/court-guide.ts';
import type { Action, Guide, GuideStep } from '../../schemas/guide.ts';
import { bodyWith, stepBlock } from './sections.ts';
import { valuesOf } from './values.ts';
import { type CourtOfGuide, holds, textWhere } from './where.ts';

/** A file of guides taken apart: what its front matter says, and the text below it. */
export interface GuideParts<Front> {
  readonly front: Front;
  readonly body: string;
}

/** A value as prose prints it: its signs mean nothing there. */
const asProse = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value).replaceAll(/[\\`*_{}[\]<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A line of prose. Throws where a brace begins no place: it would mean something else further on. */
function withPlaces(line: string): string {
  if (/\{(?![a-z][\w.-]*\})/i.test(line)) throw new Error(`"${line}": a place is written like {words.linkItem}`);
  return line;
}

/**
 * The guide of a court: what is written once for all courts, with its names, labels and addresses put in, only what holds there, and its own
 * sentences where it has a file of its own. Throws where a place has no value in this court, or the own file names a step that it has not.
 */
export function composeGuide(
  { front: template, body }: GuideParts<GuideTemplate>,
  own: GuideParts<CourtGuide> | null,
  court: CourtOfGuide,
  sourcesOfCourt: readonly string[],
): GuideParts<Guide> {
  const values = valuesOf(court.profile);
  const put = (text: string): string => fill(textWhere(text, court), values);
  // In prose a value is a value, whatever signs it has; and a fault is told with its line, not with the whole text.
  const inProse = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asProse(value)]));
  const putInProse = (text: string): string =>
    textWhere(text, court)
      .split('\n')
      .map((line) => fill(withPlaces(line), inProse))
      .join('\n');
  const here = ({ where }: { readonly where?: string | undefined }) => where === undefined || holds(where, court);
  const putInto = (action: object): Action =>
    Object.fromEntries(
      Object.entries(action).flatMap(([key, text]: [string, string]) => (key === 'where' ? [] : [[key, put(text)]])),
    ) as Action;
  const titles = own?.front.titles ?? {};
  const said = <Key extends Exclude<keyof CourtGuide, 'titles'>>(key: Key) => own?.front[key] ?? template[key];
  const steps = template.steps.filter(here).map(({ id, title, do: actions }): GuideStep => ({
    id,
    title: put(titles[id] ?? title),
    do: actions.filter(here).map(putInto),
  }));
  const strange = Object.keys(titles).find((id) => !steps.some((step) => step.id === id));
  if (strange !== undefined)
    throw new Error(`it has a title for the step "${strange}", which this court does not have`);
  const ids = steps.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`there are two steps "${twice}"`);
  const written = [...body.matchAll(stepBlock)].map(([, id = '']) => id);
  const unlisted = written.find((id) => !template.steps.some((step) => step.id === id));
  if (unlisted !== undefined)
    throw new Error(`there is a text for the step "${unlisted}", which is not in the front matter`);
  return {
    front: {
      title: put(said('title')),
      summary: put(said('summary')),
      order: template.order,
      scenario: template.scenario,
      topics: said('topics'),
      who: put(said('who')),
      have: said('have').map(put),
      minutes: said('minutes'),
      sources: own?.front.sources ?? [...new Set([...sourcesOfCourt, ...template.sources])],
      reviewed: said('reviewed'),
      steps,
    },
    body: bodyWith(putInProse(own?.body ?? ''), putInProse(body), ids),
  };
}
