import { assign } from 'xstate';
import { activateSearch } from '../../../domain/activation.ts';
import { logOut } from '../../../domain/signing-in.ts';
import type { Attempt } from '../../core/attempt.ts';
import { valueIn } from '../../core/context.ts';
import { form } from '../../core/form.ts';
import { practice } from '../../core/practice.ts';

const activation: Attempt = (context) => activateSearch(context.world, valueIn(context, 'token'));

const page = practice.createStateConfig({ entry: 'openPage' });

type StateConfig = Parameters<typeof practice.createStateConfig>[0];

/** Manage My Account: its tabs, and the pages behind their links. In: those where something is changed. */
export const accountSite = (changes: Readonly<Record<string, StateConfig>> = {}) =>
  practice.createStateConfig({
    initial: 'billing',
    on: {
      'logOut.pressed': { target: '.loggedOut', actions: assign(({ context }) => ({ world: logOut(context.world) })) },
    },
    states: {
      billing: page,
      settings: page,
      maintenance: page,
      payments: page,
      usage: page,
      courts: page,
      ...changes,
      activate: form(activation, 'settings'),
      loggedOut: page,
    },
  });
