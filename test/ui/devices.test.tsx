import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { knownCard } from '../../src/simulator/core/context.ts';
import { telephoneViewOf } from '../../src/simulator/devices/views.ts';
import { mailboxViewOf } from '../../src/simulator/devices/mailbox/view.ts';
import { deviceOffers, offersIn } from '../../src/simulator/core/offers.ts';
import { step } from '../../src/simulator/core/simulator.ts';
import { Devices } from '../../src/ui/Devices.tsx';
import { StillPhone } from '../../src/ui/StillPhone.tsx';
import { plays } from '../model/plays.ts';
import { strings } from '../support/content.ts';
import { wayOfCoach } from '../support/ways.ts';
import { escaped } from './html.ts';

const states = plays
  .flatMap(({ start, variant }) => wayOfCoach(start, variant.isGoal))
  .flatMap((state) => [state, ...offersIn(state).map(({ event }) => step(state, event))]);

const rendered = states.map((state) => {
  const card = knownCard(state.context);
  const html = renderToString(
    <Devices
      state={state}
      card={card}
      strings={strings}
      ring={null}
      onPress={() => undefined}
      phone={<StillPhone state={state} strings={strings} ring={null} />}
    />,
  );
  return { state, card, html };
});

describe('the devices', () => {
  it('show a button or link for everything that can be done on them, and no other', () => {
    for (const { state, html } of rendered) {
      const offers = deviceOffers(state).flatMap((one) => (one.kind === 'press' ? [one.control.label.text] : []));
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
    const answered = rendered.filter(({ state }) => telephoneViewOf(state)?.answer);
    expect(answered.length).toBeGreaterThan(0);
    for (const { state, html } of answered) {
      const view = telephoneViewOf(state);
      expect(html).toContain(escaped(view?.talkingTo?.role ?? '?'));
      const [said = '?'] = view?.answer?.text.split('{') ?? [];
      expect(html).toContain(escaped(said));
    }
  });

  it('show the CM/ECF login in the message that brings it, and nowhere else', () => {
    const reading = rendered.filter(({ state }) => mailboxViewOf(state)?.open?.text.text.includes('{cmecfLogin}'));
    expect(reading.length).toBeGreaterThan(0);
    for (const { card, html } of reading) expect(html).toContain(card.cmecfLogin);
  });
});
