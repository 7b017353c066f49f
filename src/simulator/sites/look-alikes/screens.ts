import type { Wording } from '../../../domain/wording.ts';
import type { PageId } from '../../core/names.ts';
import type { Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { accountOf, accountPage, wordsOfAccount } from '../account/screens.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';

/** A login page that is not PACER's, however much it looks like it. The address bar shows that it is not. */
const foreignLogin = (moment: Moment, page: PageId, address: string, title: Wording): Page => {
  const { words } = moment.setting.place.pacer;
  return accountPage(page, address, title, [
    ...refusalBlocks(moment),
    fieldBlock(moment, 'username', words.username, ['empty', 'pacerUsername', 'other']),
    fieldBlock(moment, 'password', words.password, ['empty', 'pacerPassword', 'other'], { masked: true }),
    buttonBlock(words.login, { type: 'foreign.loginPressed' }),
  ]);
};

/** The page that the look-alike link leads to. */
export const lookAlikePage = (moment: Moment): Page =>
  foreignLogin(
    moment,
    'foreign.lookAlike',
    accountOf(moment).addresses.lookAlike,
    wordsOfAccount(moment).lookAlikeTitle,
  );

/** A training site: real, but not the live system. It knows other accounts. */
export const trainingPage = (moment: Moment): Page =>
  foreignLogin(moment, 'foreign.training', accountOf(moment).addresses.training, wordsOfAccount(moment).trainingTitle);
