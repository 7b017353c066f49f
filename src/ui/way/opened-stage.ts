import type { LoadedStage } from './stage-loaders.ts';

let opened: LoadedStage | null = null;

/**
 * Sets the stage with which a practice of several stages begins. The build draws that stage, and the loader waits for it before the script
 * takes over the page.
 */
export const openWith = (stage: LoadedStage): void => {
  opened = stage;
};

/** The stage that was set; null if none was. */
export const openedStage = (): LoadedStage | null => opened;
