import { acceptNotice, logIn } from '../../../domain/signing-in.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { LoginStep, World } from '../../../domain/world.ts';
import { type Attempt, isRefused } from '../../core/attempt.ts';
import { type Context, valueIn } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

type StateConfig = Parameters<typeof practice.createStateConfig>[0];

/** Where a login leads in some circumstances. In `leads`: the world after the login, and what the login was for. */
interface Way {
  readonly leads: (world: World, at: string) => boolean;
  readonly target: string;
}

/** Where a login leads, by circumstances; to the last place in all others. */
export type AfterLogin = readonly [Way, Way, string] | readonly [string];

/** Where a login goes on after something that was attempted: refused where it was, or to what it waits for next, or in. */
export type GoesOn = (attempt: Attempt) => {
  guard?: (args: { context: Context }) => boolean;
  target?: string;
  actions: { type: 'conclude'; params: { attempt: Attempt } };
}[];

/** What else a login can wait for: the pages for it, by what it waits for, and all their states. */
export interface LoginPages {
  readonly at: Readonly<Partial<Record<LoginStep, string>>>;
  readonly states: (goesOn: GoesOn) => Readonly<Record<string, StateConfig>>;
}

const attempt: Attempt = (context) => logIn(context.world, valueIn(context, 'username'), valueIn(context, 'password'));

const accepted: Attempt = ({ world }) => acceptNotice(world);

const isTicked = ({ context }: { context: Context }) => context.ticked.includes('redaction');

/** Would the attempt bring about a world like this? */
const comesTo =
  (attempted: Attempt, holds: (world: World, at: string) => boolean) =>
  ({ context }: { context: Context }): boolean => {
    const outcome = attempted(context);
    return !isRefusal(outcome) && holds(outcome, context.at);
  };

/** How a login goes on, by where it leads and the pages at which it can wait. */
export const goesOnFrom =
  (afterLogin: AfterLogin, pages: LoginPages['at'] = {}): GoesOn =>
  (attempted) => {
    const actions = { type: 'conclude' as const, params: { attempt: attempted } };
    const waiting = Object.entries({ ...pages, notice: 'notice' }).map(([step, page]) => ({
      guard: comesTo(attempted, ({ browser }) => browser.loggingIn?.waitsFor === step),
      target: `#practice.browser.pacer.${page}`,
      actions,
    }));
    const ways = afterLogin.map((way) =>
      typeof way === 'string'
        ? { target: `#practice.browser.pacer.${way}`, actions }
        : { guard: comesTo(attempted, way.leads), target: way.target, actions },
    );
    return [{ guard: isRefused(attempted), actions }, ...waiting, ...ways];
  };

/**
 * PACER's Central Sign-On: the login page, the redaction notice that filers must accept, and PACER's own page after it. In: where a login
 * leads, and what else it can wait for.
 */
export function pacerSite(afterLogin: AfterLogin, more?: LoginPages) {
  const goesOn = goesOnFrom(afterLogin, more?.at);
  return practice.createStateConfig({
    initial: 'login',
    states: {
      login: {
        entry: 'openPage',
        on: {
          'field.filled': { actions: 'fillField' },
          'login.pressed': goesOn(attempt),
        },
      },
      notice: {
        entry: 'continuePage',
        on: {
          'box.ticked': { actions: 'tickBox' },
          'notice.accepted': [{ guard: (args) => !isTicked(args) }, ...goesOn(accepted)],
        },
      },
      signedIn: { entry: 'openPage' },
      ...more?.states(goesOn),
    },
  });
}
