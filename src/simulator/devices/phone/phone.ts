import { assign } from 'xstate';
import {
  canInstall,
  canTakeKey,
  installApp,
  replacePhone,
  setPhoneTime,
  takeKey,
} from '../../../domain/phone-setup.ts';
import type { Context } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

const canTake = ({ context }: { context: Context }) => canTakeKey(context.world);
const take = { type: 'conclude', params: { attempt: ({ world }: Context) => takeKey(world) } } as const;

/** The practice phone with its authentication app. */
export const phone = practice.createStateConfig({
  on: {
    'phone.appInstalled': {
      guard: ({ context }) => canInstall(context.world),
      actions: assign(({ context, event }) => ({ world: installApp(context.world, event.app) })),
    },
    'phone.codeScanned': { guard: canTake, actions: take },
    'phone.keyTyped': { guard: canTake, actions: take },
    'phone.timeSet': { actions: assign(({ context }) => ({ world: setPhoneTime(context.world) })) },
    'phone.replaced': { actions: assign(({ context }) => ({ world: replacePhone(context.world) })) },
  },
});
