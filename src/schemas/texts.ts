import { z } from 'zod';

/** A message. */
export const text = z.string().min(1);

/** A strict object of texts, by name. */
export const texts = <const Name extends string>(...names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>);
