import { courtOf, type Moment } from '../../core/moment.ts';
import type { Control, Page } from '../../core/screen.ts';

/** The page before the login. Throws for a court that has none. */
export function splashPage(moment: Moment): Page {
  const court = courtOf(moment);
  const { splash } = court;
  if (!splash) throw new Error(`${court.id} has no page before the login`);
  const linksTo = (control: Control) => ({ kind: 'links', links: [control] }) as const;
  return {
    page: 'splash.home',
    address: court.address,
    title: splash.title,
    menuBar: null,
    blocks: [
      linksTo({ label: splash.filingSystem, event: { type: 'splash.filingSystemOpened' } }),
      ...splash.text.map((text) => ({ kind: 'text', text }) as const),
      ...(splash.linkUtility
        ? [linksTo({ label: splash.linkUtility, event: { type: 'splash.linkUtilityOpened' } })]
        : []),
    ],
  };
}
