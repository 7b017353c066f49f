import { stringify } from 'yaml';
import { factAt } from '../components/fact/fact-at.ts';
import type { Action, Guide, GuideStep } from '../schemas/guide.ts';
import { type CourtContent, sourcesNamedIn } from './content-files.ts';
import { faultOfSteps, stepsOfCoach } from './court-guide-steps.ts';

/** Stands where the prose of a step is still to be written. */
export const toWrite = 'TO WRITE: what this step is for, and what to do where it fails.';
/** Stands where the guide that was copied had a fact that this court's file has not. */
export const notKnown = (path: string) => `(NOT KNOWN: ${path})`;
/** What a guide says of its last review before there was one. The schema refuses it. */
export const notReviewed = 'not yet';

/** Finds what is left to do in the prose of a guide that was copied. */
export const leftToWrite = /TO WRITE: |\(NOT KNOWN: [^)]*\)/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Pairs = readonly (readonly [string | null | undefined, string | null | undefined])[];

/** What one court has in place of what another has. What stands for several things is left out. */
function mapOf(pairs: Pairs): Map<string, string> {
  const whole = pairs.flatMap(([old, now]) => (old && now ? [[old, now] as const] : []));
  return new Map(whole.filter(([old, now]) => whole.every((one) => one[0] !== old || one[1] === now)));
}

/** The labels on the screens of one court, and those of another in their places. */
function labelsFor({ profile: from }: CourtContent, { profile: to }: CourtContent): Map<string, string> {
  // A title often repeats the item that leads to it. Steps name the item.
  const items = (Object.keys(from.words) as (keyof typeof from.words)[]).filter((word) => !word.endsWith('Title'));
  const words = items.map((word) => [from.words[word].text, to.words[word].text] as const);
  const pacer = (Object.keys(from.pacer.words) as (keyof typeof from.pacer.words)[]).map(
    (word) => [from.pacer.words[word].text, to.pacer.words[word].text] as const,
  );
  const menus = from.menus.filing.map((item, index) => [item, to.menus.filing[index]] as const);
  return mapOf([...words, ...pacer, ...menus]);
}

/**
 * Puts the names, addresses and labels of one court in place of those of another: names wherever they stand, in one pass, the longest
 * first; labels where they stand alone, or are marked as labels.
 */
function renaming(from: CourtContent, to: CourtContent): (text: string) => string {
  const names = mapOf([
    [from.file.name.value, to.file.name.value],
    [from.file.shortName, to.file.shortName],
    [from.file.pacerName.value, to.file.pacerName.value],
    [from.file.address.value, to.file.address.value],
    [from.profile.host, to.profile.host],
    [from.file.recovery.login?.value, to.file.recovery.login?.value],
    [from.file.recovery.password?.value, to.file.recovery.password?.value],
    [from.profile.splash?.filingSystem.text, to.profile.splash?.filingSystem.text],
    [from.profile.contacts[0]?.role, to.profile.contacts[0]?.role],
    [`/courts/${from.id}/`, `/courts/${to.id}/`],
    [`/practice/${from.id}/`, `/practice/${to.id}/`],
  ]);
  const known = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(known.map(escaped).join('|'), 'g');
  const labels = labelsFor(from, to);
  const label = (text: string) => labels.get(text.replace(/\s+/g, ' ')) ?? text;
  const marked = /(\*\*)(.+?)(\*\*)|(<Label>)(.*?)(<\/Label>)/gs;
  return (text) =>
    label(text)
      .replace(marked, (_, ...[a, b, c, d, e, f]: (string | undefined)[]) =>
        a === undefined ? `${d ?? ''}${label(e ?? '')}${f ?? ''}` : `${a}${label(b ?? '')}${c ?? ''}`,
      )
      .replace(any, (found) => names.get(found) ?? found);
}

const renamedAction = (action: Action, rename: (text: string) => string): Action =>
  Object.fromEntries(Object.entries(action).map(([key, value]) => [key, rename(value)])) as Action;

/** The actions with the other court's names. After its address comes its first page, where it has one. */
function actionsFor(
  actions: readonly Action[],
  from: CourtContent,
  to: CourtContent,
  rename: (text: string) => string,
): Action[] {
  const before = from.profile.splash?.filingSystem.text;
  const now = to.profile.splash?.filingSystem.text;
  const opensFirstPage = (action: Action) => 'go' in action && action.go === from.file.address.value;
  return actions
    .filter((action) => !('press' in action && action.press === before && now === undefined))
    .flatMap((action) => [
      renamedAction(action, rename),
      ...(opensFirstPage(action) && before === undefined && now !== undefined ? [{ press: now }] : []),
    ]);
}

function factsIn(body: string, to: CourtContent): string {
  const contact = to.file.contacts[0]?.id;
  return body.replace(/<GuideFact of="([^"]+)"([^>]*?)\/>/g, (all, path: string, rest: string) => {
    const has = (one: string) => factAt(one, { court: to.file, pacer: to.pacer }) !== null;
    if (has(path)) return all;
    const other = path.replace(/^court\.contacts\.[^.]+/, `court.contacts.${contact ?? ''}`);
    return has(other) ? `<GuideFact of="${other}"${rest}/>` : notKnown(path);
  });
}

/** The prose with a block for each step: that of the guide that was copied where it has one, else a line that asks for it. */
function proseOf(body: string, steps: readonly GuideStep[]): string {
  const blocks = [...body.matchAll(/<Step id="([^"]*)">\n?(.*?)\n?<\/Step>/gs)];
  const first = blocks[0]?.index ?? body.length;
  const last = blocks.at(-1);
  const end = last ? last.index + last[0].length : body.length;
  const prose = new Map(blocks.map(([, id, text]) => [id, text]));
  const written = steps.map(({ id }) => `<Step id="${id}">\n${prose.get(id) ?? toWrite}\n</Step>`);
  return `${body.slice(0, first)}${written.join('\n\n')}${body.slice(end)}`;
}

/** A guide of another court, before it is made over. */
export interface Model {
  readonly court: CourtContent;
  readonly front: Guide;
  readonly body: string;
}

/** The steps of a guide with the other court's names; null where they cannot be played there. */
function stepsFrom(
  { court: from, front }: Model,
  to: CourtContent,
  rename: (text: string) => string,
): GuideStep[] | null {
  const steps = front.steps
    .map(({ id, title, do: actions }) => ({ id, title: rename(title), do: actionsFor(actions, from, to, rename) }))
    .filter((one) => one.do.length > 0);
  return faultOfSteps({ scenario: front.scenario, steps }, to) === null ? steps : null;
}

/**
 * A guide for a court, made from that of another: the first model whose steps can be played here, with this court's names, addresses
 * and facts. Where none can, the prose is that of the first, and the steps are the coach's. It says that nobody has reviewed
 * it, which the build refuses, and marks what is left to write.
 */
export function guideFor(models: readonly [Model, ...Model[]], to: CourtContent): string {
  const tried = models.map((model) => {
    const rename = renaming(model.court, to);
    return { ...model, rename, steps: stepsFrom(model, to, rename) };
  });
  const best = tried.find(({ steps }) => steps !== null) ?? tried[0];
  if (!best) throw new Error('there is no guide to begin from');
  const { front, body, rename } = best;
  const steps = best.steps ?? stepsOfCoach(front.scenario, to);
  const made = {
    ...front,
    title: rename(front.title),
    summary: rename(front.summary),
    who: rename(front.who),
    have: front.have.map(rename),
    sources: [...new Set([...sourcesNamedIn(to.file), ...front.sources])],
    reviewed: notReviewed,
    steps,
  };
  const matter = stringify(made, { version: '1.1', lineWidth: 0, singleQuote: true });
  return `---\n${matter}---\n${factsIn(proseOf(rename(body), steps), to)}`;
}
