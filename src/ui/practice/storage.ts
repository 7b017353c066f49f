import type { SessionRecord } from '../../scenarios/play/session.ts';

/** The result of reading a stored session: a value to check, nothing, a damaged text, or a browser that blocks storage. */
export type Stored =
  { readonly kind: 'found'; readonly value: unknown } | { readonly kind: 'none' | 'damaged' | 'blocked' };

/** The key under which a practice is stored for as long as the tab is open. */
export const storageKey = (place: string, scenario: string): string => `dry-docket:${place}/${scenario}`;

/** Reads what was stored in this tab. Never throws: some browsers refuse storage altogether. */
export function load(key: string): Stored {
  try {
    const text = sessionStorage.getItem(key);
    if (text === null) return { kind: 'none' };
    try {
      return { kind: 'found', value: JSON.parse(text) as unknown };
    } catch {
      return { kind: 'damaged' };
    }
  } catch {
    return { kind: 'blocked' };
  }
}

/** Stores a value for as long as the tab is open; null removes it. Out: whether the browser allowed it. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Stores the events of a session; an empty one is removed. Out: whether the browser allowed it. */
export function save(key: string, record: SessionRecord): boolean {
  return keep(key, record.events.length === 0 && record.variant === 'usual' ? null : record);
}
