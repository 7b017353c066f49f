import { appIds } from '../../../domain/phone.ts';
import { canInstall, canTakeKey } from '../../../domain/phone-setup.ts';
import type { KeyId } from '../../../domain/passcode.ts';
import { ours } from '../views.ts';
import type { Control } from '../../core/screen.ts';
import type { Moment } from '../../core/context.ts';

/** What the practice phone shows and lets one do. */
export interface PhoneView {
  readonly isAtHand: boolean;
  /** The name of the authentication app on it; null before one is installed. */
  readonly app: string | null;
  /** The keys whose passcodes it shows. */
  readonly keys: readonly KeyId[];
  /** By how many passcodes its clock is ahead. */
  readonly clockAhead: number;
  /** The account that the passcodes are for, as the app lists it. */
  readonly username: string;
  readonly controls: readonly Control[];
}

/** The phone in a moment; null in a scenario without one. */
export function phoneViewOf({ page, setting, world }: Moment): PhoneView | null {
  const { phone } = world;
  const site = setting.place.pacer.mfa;
  if (phone === null || site === null) return null;
  const { devices } = setting.place;
  const canTake = page === 'mfa.setUp' && canTakeKey(world);
  const controls: (Control | false)[] = [
    !phone.isAtHand && { label: ours(devices.replacePhone), event: { type: 'phone.replaced' } },
    ...(canInstall(world) ? appIds : []).map((app): Control => ({
      label: ours(devices.installApp.replace('{app}', site.apps[app])),
      event: { type: 'phone.appInstalled', app },
    })),
    canTake && { label: ours(devices.scanCode), event: { type: 'phone.codeScanned' } },
    canTake && { label: ours(devices.enterKey), event: { type: 'phone.keyTyped' } },
    phone.isAtHand && phone.clockAhead !== 0 && { label: ours(devices.setPhoneTime), event: { type: 'phone.timeSet' } },
  ];
  return {
    isAtHand: phone.isAtHand,
    app: phone.app === null ? null : site.apps[phone.app],
    keys: phone.isAtHand ? phone.keys : [],
    clockAhead: phone.clockAhead,
    username: setting.card.pacerUsername ?? '',
    controls: controls.filter((one) => one !== false),
  };
}
