import { z } from 'zod';
import { text, texts } from './texts.ts';

/** The messages of the practice of one person's whole way, in `content/ui/<language>.yaml` under `wholeWay`. */
export const wholeWayStrings = z.strictObject({
  ...texts(
    'title', 'description', 'lede', 'steps', 'plain', 'ask', 'begin', 'beginNamed', 'done', 'inHand', 'goOn', 'finished', 'toGuides', 'own', 'ownLede', 'noScript', 'link',
  ).shape,
  /** What is so about the second factor in a stage, said after its start. */
  notes: texts('signed-in', 'left-out', 'after-call'),
  /** What is wrong with the list of tasks in an address. */
  faults: texts('unknown', 'order', 'repeated', 'no-last', 'two-last', 'two-factors', 'not-together'),
  /** The stages, by the ids of `src/scenarios/way/`: a title, and what differs from the words of its scenario. */
  stages: z.record(
    z.string(),
    z.strictObject({ title: text, start: text.optional(), goal: text.optional(), complete: text.optional() }),
  ),
}); // prettier-ignore
