import type { Screen } from './screen.ts';
import * as court from './screens/court.ts';
import { elsewhereScreen } from './screens/elsewhere.ts';
import * as pacer from './screens/pacer.ts';
import { pageOf, type PracticeState } from './simulator.ts';
import type { Context } from './context.ts';
import type { PageId } from './screen.ts';

const screens: Readonly<Record<PageId, (context: Context) => Screen>> = {
  'pacer.login': pacer.loginScreen,
  'pacer.notice': pacer.noticeScreen,
  'pacer.signedIn': pacer.signedInScreen,
  'court.home': court.homeScreen,
  'court.utilities': court.utilitiesScreen,
  'court.menu': court.menuScreen,
  'court.linkEntry': court.linkEntryScreen,
  'court.linkVerify': court.linkVerifyScreen,
  'court.linkDone': court.linkDoneScreen,
  'court.loggedOut': court.loggedOutScreen,
  elsewhere: elsewhereScreen,
};

/** What the practice browser shows in a state. */
export const screenOf = (state: PracticeState): Screen => screens[pageOf(state)](state.context);
