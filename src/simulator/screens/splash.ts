import type { Context } from '../context.ts';
import type { Control, Page } from '../screen.ts';

/** The page before the login. Only courts that have one come here. */
export function splashPage({ setting: { court } }: Context): Page {
  const { splash } = court;
  const toFilingSystem: Control = {
    label: splash?.filingSystem ?? court.words.backToCourt,
    event: { type: 'filingSystem.opened' },
  };
  const toUtility: readonly Control[] = splash?.linkUtility
    ? [{ label: splash.linkUtility, event: { type: 'linkUtility.opened' } }]
    : [];
  return {
    page: 'splash',
    address: court.address,
    title: splash?.title ?? court.words.homeTitle,
    menuBar: null,
    blocks: [
      { kind: 'links', links: [toFilingSystem] },
      ...(splash?.text ?? []).map((text) => ({ kind: 'text' as const, text })),
      ...(toUtility.length > 0 ? [{ kind: 'links' as const, links: toUtility }] : []),
    ],
  };
}
