import { beginAdding } from '../../src/domain/enrolling.ts';
import { type AuthenticationApp, type Mfa, notEnrolled } from '../../src/domain/mfa.ts';
import type { KeyId } from '../../src/domain/passcode.ts';
import { stepAt } from '../../src/domain/time-step.ts';
import type { FilingAccount, World } from '../../src/domain/world.ts';
import { afterNextGen, filing, worldFrom, worldWith } from '../support/worlds.ts';

/** The time step in which the rules are tried. */
export const step = stepAt(afterNextGen);

/** An app with a key. In: the time step of the last passcode that was taken from it. */
export const appWith = (key: KeyId, lastStep: number | null = null): AuthenticationApp => ({
  key,
  nickname: '{nickname}',
  lastStep,
});

/** The second factor of an account with apps that have these keys, and whatever else differs. */
export const mfaWith = (keys: readonly KeyId[], rest: Partial<Mfa> = {}): Mfa => ({
  ...notEnrolled,
  apps: keys.map((key) => appWith(key)),
  ...rest,
});

/** The second factor of the account `own`. */
export const ownMfa = (world: World): Mfa => world.pacerAccounts.own!.mfa;

/** The keys of its apps, in order. */
export const ownKeys = (world: World): readonly KeyId[] => ownMfa(world).apps.map(({ key }) => key);

/** A world in which the account `own` is signed in, with this second factor. In: its filing account, unless it is not linked. */
export const signedInWith = (mfa: Mfa, account: FilingAccount = filing): World =>
  worldWith({ filing: account, pacer: { mfa }, browser: { signedIn: 'own' } });

/** How many apps an account may have in these tests. */
export const limit = 5;

/** The world after the person has begun to add an app, or codes. */
export const begin = (world: World, what: 'app' | 'codes' = 'app'): World => worldFrom(beginAdding(world, what, limit));
