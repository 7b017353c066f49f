import { useRef } from 'preact/hooks';
import type { Screen } from '../../simulator/core/screen.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';
import { BrowserTools } from './BrowserTools.tsx';
import { isSendingEnter } from './enter.ts';
import { EventButton } from './EventButton.tsx';
import { Legend } from './Legend.tsx';
import { pressOf } from './press.ts';
import type { Ring } from './ring.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { ComponentChildren } from 'preact';

interface Props {
  screen: Screen;
  strings: PracticeStrings;
  ring: Ring;
  ringAddress: boolean;
  /** What Back means; null where there is no page before this one. */
  back: PracticeEvent | null;
  children: ComponentChildren;
  onGo: (typed: string) => void;
  onPress: (event: PracticeEvent) => void;
}

/** The drawn browser window around a screen: its title bar says practice, its address bar shows the real address. */
export function BrowserFrame({ screen, strings, ring, ringAddress, back, children, onGo, onPress }: Props) {
  // The browser keeps this text, so that what was typed before the script arrived stays.
  const bar = useRef<HTMLInputElement>(null);
  return (
    <section class="browser" aria-label={strings.browser}>
      <p class="title-bar">
        <strong>{strings.practiceBadge}</strong>
      </p>
      {screen.address !== null && (
        <div class="address-bar">
          <button type="button" class="quiet" disabled={back === null} {...(back && pressOf(back, null, onPress))}>
            {strings.back}
          </button>
          {screen.refresh && <EventButton control={screen.refresh} ring={ring} onPress={onPress} quiet />}
          <label for="practice-address">{strings.address}</label>
          <input
            id="practice-address"
            type="text"
            key={`${screen.page} ${screen.address}`}
            ref={bar}
            defaultValue={screen.address}
            data-address=""
            data-ring={ringAddress || undefined}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onKeyDown={(event) => isSendingEnter(event) && onGo(event.currentTarget.value)}
          />
          <button type="button" class="quiet" data-once="" onClick={() => onGo(bar.current?.value ?? '')}>
            {strings.go}
          </button>
        </div>
      )}
      <BrowserTools tools={screen.tools} ring={ring} onPress={onPress} />
      {children}
      <Legend screen={screen} strings={strings} />
    </section>
  );
}
