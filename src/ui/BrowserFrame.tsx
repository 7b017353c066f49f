import { useEffect, useState } from 'preact/hooks';
import type { Screen } from '../simulator/screen.ts';
import { Legend } from './Legend.tsx';
import type { PracticeStrings } from './strings.ts';
import type { ComponentChildren } from 'preact';

interface Props {
  screen: Screen;
  strings: PracticeStrings;
  ringAddress: boolean;
  canGoBack: boolean;
  id: string;
  children: ComponentChildren;
  onGo: (typed: string) => void;
  onBack: () => void;
}

/** The drawn browser window around a screen: its title bar says practice, its address bar shows the real address. */
export function BrowserFrame({ screen, strings, ringAddress, canGoBack, id, children, onGo, onBack }: Props) {
  const [typed, setTyped] = useState(screen.address);
  useEffect(() => setTyped(screen.address), [screen.address, screen.page]);
  return (
    <section class="browser" aria-label={strings.browser}>
      <p class="title-bar">
        <strong>{strings.practiceBadge}</strong>
      </p>
      <div class="address-bar">
        <button type="button" class="quiet" onClick={onBack} disabled={!canGoBack}>
          {strings.back}
        </button>
        <label for={`${id}address`}>{strings.address}</label>
        <input
          id={`${id}address`}
          type="text"
          value={typed}
          data-address=""
          data-ring={ringAddress || undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && onGo(event.currentTarget.value)}
        />
        <button type="button" class="quiet" onClick={() => onGo(typed)}>
          {strings.go}
        </button>
      </div>
      {children}
      <Legend screen={screen} strings={strings} />
    </section>
  );
}
