import type { PracticeStrings } from '../schemas/practice-strings.ts';

export type { PracticeStrings };

/** Puts values into a message: `{name}` becomes `values.name`. A name without a value stays as it is. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
