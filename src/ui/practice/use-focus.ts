import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from '../../scenarios/play/session.ts';
import type { PlayedProps } from './props.ts';

/** Where the focus is, and where it goes when the screen changes. */
export interface Focus {
  /** The element of the practice. */
  readonly root: RefObject<HTMLElement>;
  /** Remembers the section that has the focus, in case the button that was pressed is about to vanish. */
  readonly remember: () => void;
  /** Decides whether the focus goes to what is new on the screen, once that has changed. */
  readonly goesToNews: (isSo: boolean) => void;
}

/** Moves the focus after each change of a session. In: as well, how to unfold the practice, which "Try from here" does first. */
export function useFocus(session: Session, { mode, takesFocus }: PlayedProps, unfold: (isOpen: true) => void): Focus {
  const root = useRef<HTMLElement>(null);
  const isMoving = useRef(takesFocus ?? false);
  const section = useRef<Element | null>(null);

  // After a screen changes, the focus goes to what is new: the message of a refusal, or the heading of the page.
  useLayoutEffect(() => {
    if (isMoving.current) {
      const target =
        root.current?.querySelector<HTMLElement>('[data-message]') ??
        root.current?.querySelector<HTMLElement>('[data-screen-title]');
      target?.focus({ preventScroll: mode === 'guide' });
    } else {
      const focused = document.activeElement ?? document.body;
      const isLost = focused === document.body || focused.matches(':disabled');
      // The button that was pressed is gone or disabled: the focus stays in the same section.
      if (isLost) section.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    }
    isMoving.current = false;
    section.current = null;
  }, [session, mode]);

  // "Try from here" unfolds the practice and leads into it.
  useLayoutEffect(() => {
    const onTry = () => {
      unfold(true);
      isMoving.current = true;
    };
    document.addEventListener('practice:try', onTry);
    return () => document.removeEventListener('practice:try', onTry);
  }, [unfold]);

  return {
    root,
    remember: () => (section.current = document.activeElement?.closest('section') ?? null),
    goesToNews: (isSo) => (isMoving.current = isSo),
  };
}
