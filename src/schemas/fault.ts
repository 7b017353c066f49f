import type { z } from 'zod';

/** One thing that a schema finds, as zod tells it. */
export type Issue = z.core.$ZodIssue;

const isTree = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** A place in a file as an editor names it: entries of a list by their id, where they have one. */
function keyOf(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  const names = path.map((key) => {
    const inList = Array.isArray(at);
    at = isTree(at) ? at[key] : undefined;
    return inList && isTree(at) && typeof at.id === 'string' ? at.id : String(key);
  });
  return names.join('.');
}

const valueAt = (path: readonly PropertyKey[], data: unknown): unknown =>
  path.reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), data);

/** What YAML makes of words that an editor meant otherwise, and what to do about it. */
function aboutType(value: unknown, expected: string): string {
  if (expected === 'string' && value instanceof Date) return `put the day in quotation marks, such as '2026-11-21'`;
  if (expected === 'string') return `expected words, not ${JSON.stringify(value)}: put them in quotation marks`;
  if (expected === 'array') return 'expected a list, with a line that begins with a hyphen for each entry';
  if (expected === 'number' || expected === 'int') return `expected a number, not ${JSON.stringify(value)}`;
  return `expected ${expected}`;
}

/**
 * What a schema finds, in an editor's words. In: the issue, and what stands in the file. Out: the key, and what belongs there:
 * `contacts.help-desk.hours.value.from: "71:00" is no time of day; write hours such as 08:30`.
 */
export function faultInWords(issue: Issue, data: unknown, above: readonly PropertyKey[] = []): string {
  const path = [...above, ...issue.path];
  const at = keyOf(path, data);
  const said = (what: string) => (at === '' ? what : `${at}: ${what}`);
  const value = valueAt(path, data);
  const isEmpty = value === null || value === undefined;
  if (isEmpty && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return `${at} is empty`.trim();
  switch (issue.code) {
    case 'invalid_union': {
      if (issue.errors.length === 0) return said(issue.message);
      const ways = issue.errors.map((some) => some.map((inner) => faultInWords(inner, data, path)).join(' and '));
      return ways.join(', or ');
    }
    case 'unrecognized_keys':
      return said(`there is no key ${issue.keys.map((key) => `"${key}"`).join(', ')} here; is it misspelled?`);
    case 'invalid_type':
      return said(aboutType(value, issue.expected));
    case 'invalid_value':
      return said(
        `${JSON.stringify(value)} is none of ${issue.values.map((allowed) => JSON.stringify(allowed)).join(', ')}`,
      );
    case 'invalid_format':
      if (issue.format === 'date') return said(`expected an ISO date in quotation marks, such as '2026-11-21'`);
      return said(
        `${JSON.stringify(value)}: expected ${issue.format === 'regex' ? issue.message : issue.message.replace(/^Invalid /, '')}`,
      );
    default:
      return said(issue.message);
  }
}
