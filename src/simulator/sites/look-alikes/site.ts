import { giveAway } from '../../../domain/foreign-site.ts';
import { refuse } from '../../../domain/refusal.ts';
import type { Site } from '../../core/site.ts';
import { askToLogIn } from '../sign-on/site.ts';
import { lookAlikeMessages } from './messages.ts';
import { lookAlikePage, trainingPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'foreign.lookAlike': true;
    'foreign.training': true;
  }
  interface Messages {
    lookAlike: true;
  }
  interface Events {
    'foreign.loginPressed': unknown;
    'foreign.linkFollowed': unknown;
  }
}

/** Sites that look like PACER's login. */
export const lookAlikes: Site<'foreign'> = {
  id: 'foreign',
  pages: {
    lookAlike: { screen: lookAlikePage, backTo: 'lookAlike' },
    training: { screen: trainingPage, backTo: 'training' },
  },
  deeds: {
    loginPressed: {
      on: ['lookAlike', 'training'],
      to: ['pacer.login'],
      // The look-alike has what it wanted, and sends the user on to the real page.
      does: ({ page }) => (page === 'foreign.lookAlike' ? askToLogIn(null) : refuse('training-login')),
    },
    linkFollowed: { to: ['foreign.lookAlike'], does: () => ({ to: 'foreign.lookAlike' }) },
  },
  // A page reads what is typed into it before anything is pressed.
  hears: {
    'field.filled': { on: ['lookAlike'], does: ({ world }, { value }) => ({ world: giveAway(world, value) }) },
  },
  messages: lookAlikeMessages,
};
