import type { LoadedStage } from './stage-loaders.ts';

let opened: LoadedStage | null = null;

/** Sets the stage with which a practice of several begins: the build draws it, and the loader waits for it before it takes the page over. */
export const openWith = (stage: LoadedStage): void => {
  opened = stage;
};

/** That stage; null where none was loaded. */
export const openedStage = (): LoadedStage | null => opened;
