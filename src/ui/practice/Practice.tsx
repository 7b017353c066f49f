import { useLayoutEffect, useState } from 'preact/hooks';
import { stateOf } from '../../scenarios/play/session.ts';
import { answerIn, coachSays, placeIn, statusIn, toldOf } from './what-to-say.ts';
import type { PlayedProps } from './props.ts';
import { watchSecondPresses } from './second-press.ts';
import { useFocus } from './use-focus.ts';
import { usePractice } from './use-practice.ts';
import { useProgress } from './use-progress.ts';
import { usePlay } from './use-play.ts';
import { CoachView } from '../coach/CoachView.tsx';
import { Transcript } from '../coach/Transcript.tsx';
import { CardView } from '../devices/CardView.tsx';
import { Devices } from '../devices/Devices.tsx';
import { BrowserFrame } from '../screen/BrowserFrame.tsx';
import { ScreenView } from '../screen/ScreenView.tsx';
import { WhatIf } from './WhatIf.tsx';

/** The practice: a drawn browser with its screen, the devices, the card and the coach. */
export function Practice(props: PlayedProps) {
  const { strings, text, mode } = props;
  const practice = usePractice(props);
  const { session } = practice;
  const { simulator } = session;
  const state = stateOf(session);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(watchSecondPresses, []);
  const focus = useFocus(session, props, setOpen);
  const { screen, card, factor, advised, actions, coaching, textOf, fillIn, fillInCode } = usePlay(
    practice,
    focus,
    props,
  );
  const told = toldOf(session, props.route, advised, practice.note, strings);
  const isDone = told.outcome.kind === 'complete';
  useProgress(props, session, told.done, isDone);

  const afterGoal = isDone && props.afterGoal;
  const place = placeIn(told, strings);
  const ring = advised?.event ?? null;
  const views = simulator.viewsOf(state);
  const drawn = { strings, ring, onPress: actions.press };
  return (
    <section
      id="practice"
      class={`practice in-${mode}`}
      aria-label={strings.practice}
      data-open={isOpen || undefined}
      data-practice=""
      ref={focus.root}
    >
      {mode === 'guide' && (
        <p class="sheet-handle">
          <span>{place ?? text.title}</span>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? strings.closeSheet : strings.openSheet}
          </button>
        </p>
      )}
      <h2 class="practice-title">{strings.practice}</h2>
      <div class={afterGoal ? 'practice-body goes-on' : 'practice-body'}>
        <p class="only-card">{strings.onlyCardValues}</p>
        <div role="status" class="status" data-outcome={told.outcome.kind}>
          {statusIn(told, text, strings)}
        </div>
        {afterGoal}
        <BrowserFrame
          {...drawn}
          screen={screen}
          ringAddress={advised?.kind === 'go'}
          back={practice.back}
          onGo={(typed) => actions.press({ type: 'address.entered', to: simulator.addressIn(typed, state) })}
        >
          <ScreenView screen={screen} idPrefix="practice-" textOf={textOf} actions={actions} {...drawn} />
        </BrowserFrame>
        <div class="beside">
          <CoachView
            strings={strings}
            says={coachSays(told, text, strings)}
            answer={answerIn(told)}
            place={place}
            canUndo={told.hasBegun}
            {...coaching}
          />
          <CardView card={card} strings={strings} onFillIn={fillIn} row={factor?.cardRow(fillInCode)} />
          <WhatIf session={session} text={text} strings={strings} onChoose={practice.startOver} />
          <Transcript session={session} strings={strings} />
          <p class="small-print">
            <a href={props.differencesHref}>{strings.differences}</a>
          </p>
        </div>
        <Devices
          {...drawn}
          views={views}
          card={card}
          phone={factor?.phone({ ...drawn, view: views.phone }, fillInCode)}
          run={factor?.run ?? null}
        />
      </div>
    </section>
  );
}
