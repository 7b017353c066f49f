import { fill } from '../../../domain/fill.ts';
import { canSkip } from '../../../domain/prompt.ts';
import type { Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { buttonBlock } from '../../core/blocks.ts';
import { loginPage, mfaOf } from './passcode-screens.ts';

/** The prompt to enroll that selected accounts get. Once all skips are used up, it has no Skip button (PACER’s tips of 2025 and 2026). */
export function promptPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  const { world } = moment;
  const left = world.pacerAccounts[world.browser.loggingIn?.account ?? '']?.mfa.skipsLeft ?? 0;
  const skipsLeft = { ...words.skipsLeft, text: fill(words.skipsLeft.text, { count: left }) };
  return loginPage(moment, 'pacer.prompt', words.promptTitle, [
    { kind: 'text', text: words.promptText },
    { kind: 'text', text: canSkip(world) ? skipsLeft : words.noSkipsLeft },
    buttonBlock(words.enrollNow, { type: 'pacer.enrollmentBegun' }),
    ...(canSkip(world) ? [buttonBlock(words.skip, { type: 'pacer.promptSkipped' })] : []),
  ]);
}
