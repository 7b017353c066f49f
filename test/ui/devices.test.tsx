import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { knownCard } from '../../src/simulator/core/moment.ts';
import { Devices } from '../../src/ui/devices/Devices.tsx';
import { StillPhone } from '../../src/ui/devices/StillPhone.tsx';
import { plays } from '../model/plays.ts';
import { strings } from '../support/content.ts';
import { wayOfCoach } from '../support/ways.ts';
import { escaped } from './html.ts';

const states = plays.flatMap(({ simulator, variant }) =>
  wayOfCoach(simulator, variant.isGoal)
    .flatMap((state) => [state, ...simulator.offersIn(state).map(({ event }) => simulator.step(state, event))])
    .map((state) => ({ simulator, state })),
);

const rendered = states.map(({ simulator, state }) => {
  const moment = simulator.momentOf(state);
  const views = simulator.viewsOf(state);
  const card = knownCard(moment);
  const html = renderToString(
    <Devices
      views={views}
      card={card}
      strings={strings}
      ring={null}
      onPress={() => undefined}
      phone={<StillPhone view={views.phone} moment={moment} strings={strings} ring={null} />}
    />,
  );
  return {
    views,
    offers: simulator.offersIn(state).filter(({ place }) => place !== 'page' && place !== 'address'),
    card,
    html,
  };
});

describe('the devices', () => {
  it('show a button or link for everything that can be done on them, and no other', () => {
    for (const { offers: all, html } of rendered) {
      const offers = all.flatMap((offer) => (offer.kind === 'press' ? [offer.control.label.text] : []));
      const buttons = [...html.matchAll(/<(button|a) [^>]*>(.*?)<\/\1>/gs)]
        .map(([, , inner = '']) => inner.replaceAll(/<[^>]*>/g, ''))
        // What is filled in from the phone is done in the page.
        .filter((text) => !text.startsWith('Fill in'));
      expect(buttons.sort()).toEqual(offers.map(escaped).sort());
    }
  });

  it('have nothing that submits, takes a name, or carries a style', () => {
    for (const { html } of rendered) {
      expect(html).not.toMatch(/<form|\sname=|\sstyle=|<input/);
      for (const button of html.match(/<button [^>]*>/g) ?? []) expect(button).toContain('type="button"');
    }
  });

  it('leave no place in a text unfilled', () => {
    expect(rendered.map(({ html }) => html).filter((html) => /[{}]/.test(html))).toEqual([]);
  });

  it('tell who is on the line by role, and what was answered', () => {
    const answered = rendered.filter(({ views }) => views.telephone?.answer);
    expect(answered.length).toBeGreaterThan(0);
    for (const { views, html } of answered) {
      const view = views.telephone;
      expect(html).toContain(escaped(view?.talkingTo?.role ?? '?'));
      const [said = '?'] = view?.answer?.text.split('{') ?? [];
      expect(html).toContain(escaped(said));
    }
  });

  it('show the CM/ECF login in the message that brings it, and nowhere else', () => {
    const reading = rendered.filter(({ views }) => views.mailbox?.open?.text.text.includes('{cmecfLogin}'));
    expect(reading.length).toBeGreaterThan(0);
    for (const { card, html } of reading) expect(html).toContain(card.cmecfLogin);
  });
});
