import { batchSize, backupCodeIn } from '../../domain/backup-codes.ts';
import { keyIds, passcodeAges, passcodeIn } from '../../domain/passcode.ts';
import type { Instant } from '../../domain/instant.ts';
import type { FieldId, PracticeEvent } from './names.ts';
import type { Moment } from './moment.ts';
import { fieldsOf, type Screen } from './screen.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** No practice runs beyond this instant, and a date too far in the future cannot be shown. */
const lastInstant: Instant = Date.UTC(2200, 0);

/** Is a value an instant that a running clock can show after `now`? Time only runs forward. */
const canFollow = (value: unknown, now: Instant): value is Instant =>
  Number.isSafeInteger(value) && (value as number) >= now && (value as number) < lastInstant;

/** Does an event have just these keys, so that it carries nothing that someone typed? */
const holdsOnly = (event: object, keys: readonly string[]) =>
  Object.keys(event).sort().join() === [...keys].sort().join();

/** Is a value the class of a code that a person with an app or a list can type into that field? */
function isCodeFor({ setting }: Moment, screen: Screen, field: unknown, value: unknown): boolean {
  const { code } = fieldsOf(screen).find((candidate) => candidate.field === field) ?? { code: null };
  if (typeof value !== 'string') return false;
  const passcode = passcodeIn(value);
  const backup = backupCodeIn(value);
  return passcode
    ? code === 'passcode' &&
        setting.authenticator !== null &&
        keyIds.includes(passcode.key) &&
        passcodeAges.includes(passcode.age)
    : code === 'backup' && [0, 1].includes(Number(backup?.batch)) && Number(backup?.number) < batchSize;
}

/**
 * The event that a stored record names, if it can only come from outside the practice: a code of a real authentication app, a backup code
 * that is not the next on the list, or time that passed while the clock ran. Null for anything else.
 */
export function fromOutside(event: unknown, moment: Moment, screen: Screen): PracticeEvent | null {
  if (!isObject(event) || moment.setting.codes === null) return null;
  if (event.type === 'clock.ran' && holdsOnly(event, ['type', 'to']) && canFollow(event.to, moment.world.now))
    return { type: 'clock.ran', to: event.to };
  if (!holdsOnly(event, ['type', 'field', 'value'])) return null;
  if (event.type !== 'field.filled' || !isCodeFor(moment, screen, event.field, event.value)) return null;
  return { type: 'field.filled', field: event.field as FieldId, value: event.value as 'other' };
}
