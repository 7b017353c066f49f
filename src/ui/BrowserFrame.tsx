import { useRef } from 'preact/hooks';
import type { Screen } from '../simulator/screen.ts';
import type { PracticeEvent } from '../simulator/event.ts';
import { BrowserTools } from './BrowserTools.tsx';
import { Legend } from './Legend.tsx';
import { isRinged, type Ring } from './ring.ts';
import type { PracticeStrings } from './strings.ts';
import type { ComponentChildren } from 'preact';

interface Props {
  screen: Screen;
  strings: PracticeStrings;
  ring: Ring;
  ringAddress: boolean;
  canGoBack: boolean;
  id: string;
  children: ComponentChildren;
  onGo: (typed: string) => void;
  onBack: () => void;
  onPress: (event: PracticeEvent) => void;
}

/** The drawn browser window around a screen: its title bar says practice, its address bar shows the real address. */
export function BrowserFrame({
  screen,
  strings,
  ring,
  ringAddress,
  canGoBack,
  id,
  children,
  onGo,
  onBack,
  onPress,
}: Props) {
  // Left to the browser, so that what was typed before the script arrived stays.
  const bar = useRef<HTMLInputElement>(null);
  return (
    <section class="browser" aria-label={strings.browser}>
      <p class="title-bar">
        <strong>{strings.practiceBadge}</strong>
      </p>
      {screen.address !== null && (
        <div class="address-bar">
          <button type="button" class="quiet" onClick={onBack} disabled={!canGoBack}>
            {strings.back}
          </button>
          {screen.refresh && (
            <button
              type="button"
              class="quiet"
              data-ring={isRinged(ring, screen.refresh.event) || undefined}
              onClick={() => screen.refresh && onPress(screen.refresh.event)}
            >
              {screen.refresh.label.text}
            </button>
          )}
          <label for={`${id}address`}>{strings.address}</label>
          <input
            id={`${id}address`}
            type="text"
            key={`${screen.page} ${screen.address}`}
            ref={bar}
            defaultValue={screen.address}
            data-address=""
            data-ring={ringAddress || undefined}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onKeyDown={(event) => event.key === 'Enter' && onGo(event.currentTarget.value)}
          />
          <button type="button" class="quiet" onClick={() => onGo(bar.current?.value ?? '')}>
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
