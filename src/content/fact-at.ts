import type { FactOf } from '../schemas/fact.ts';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * The fact at a path in content: `contacts.psc.phone`. In lists, an entry is named by its id. Null where there is no fact.
 */
export function factAt(path: string, content: unknown): FactOf<unknown> | null {
  const found = path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((entry: { id?: string }) => entry.id === key) as unknown;
    return isTree(value) ? value[key] : undefined;
  }, content);
  return isTree(found) && 'value' in found ? (found as unknown as FactOf<unknown>) : null;
}
