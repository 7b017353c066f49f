import { fill } from '../../../domain/fill.ts';
import type { KeyId } from '../../../domain/passcode.ts';
import { type AppId, appIds } from '../../../domain/phone.ts';
import {
  canInstall,
  canTakeKey,
  installApp,
  replacePhone,
  setPhoneTime,
  takeKey,
} from '../../../domain/phone-setup.ts';
import { ours } from '../../core/blocks.ts';
import type { Control } from '../../core/screen.ts';
import type { Deed, Device } from '../../core/site.ts';

/** What the practice phone shows and offers. */
export interface PhoneView {
  readonly isAtHand: boolean;
  /** The name of the authentication app on it; null before one is installed. */
  readonly app: string | null;
  /** The keys whose passcodes it shows. */
  readonly keys: readonly KeyId[];
  /** How far its clock is ahead, in time steps of a passcode. */
  readonly clockAhead: number;
  /** The account that the passcodes are for, as the app lists it. */
  readonly username: string;
  readonly controls: readonly Control[];
}

declare module '../../core/names.ts' {
  interface Views {
    phone: PhoneView;
  }
  interface Events {
    'phone.appInstalled': { readonly app: AppId };
    'phone.codeScanned': unknown;
    'phone.keyTyped': unknown;
    'phone.timeSet': unknown;
    'phone.replaced': unknown;
  }
}

const take: Deed<'phone.codeScanned' | 'phone.keyTyped', never> = {
  does: ({ world }) => (canTakeKey(world) ? { world: takeKey(world) } : null),
};

/** The practice phone with its authentication app. */
export const phone: Device<'phone'> = {
  id: 'phone',
  deeds: {
    appInstalled: { does: ({ world }, { app }) => (canInstall(world) ? { world: installApp(world, app) } : null) },
    codeScanned: take,
    keyTyped: take,
    timeSet: { does: ({ world }) => ({ world: setPhoneTime(world) }) },
    replaced: { does: ({ world }) => ({ world: replacePhone(world) }) },
  },
  view: ({ page, setting, world }) => {
    const { phone: held } = world;
    const site = setting.place.pacer.mfa;
    if (held === null || site === null) return null;
    const { devices } = setting.place;
    const canTake = page === 'mfa.setUp' && canTakeKey(world);
    const controls: (Control | false)[] = [
      !held.isAtHand && { label: ours(devices.replacePhone), event: { type: 'phone.replaced' } },
      ...(canInstall(world) ? appIds : []).map((app): Control => ({
        label: ours(fill(devices.installApp, { app: site.apps[app] })),
        event: { type: 'phone.appInstalled', app },
      })),
      canTake && { label: ours(devices.scanCode), event: { type: 'phone.codeScanned' } },
      canTake && { label: ours(devices.enterKey), event: { type: 'phone.keyTyped' } },
      held.isAtHand && held.clockAhead !== 0 && { label: ours(devices.setPhoneTime), event: { type: 'phone.timeSet' } },
    ];
    return {
      isAtHand: held.isAtHand,
      app: held.app === null ? null : site.apps[held.app],
      keys: held.isAtHand ? held.keys : [],
      clockAhead: held.clockAhead,
      username: setting.card.pacerUsername ?? '',
      controls: controls.filter((control) => control !== false),
    };
  },
  offers: ({ controls }) => controls,
};
