/** The parts of a key event that tell whether it sends. `keyCode` is deprecated, but it is the only one that works in all browsers. */
interface Key {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * Does a key mean "send"? An Enter that ends the composition of letters (Japanese, accents on some keyboards) only puts the letters into
 * the field. In Safari only its code, 229, distinguishes it.
 */
export const isSendingEnter = ({ key, isComposing, keyCode }: Key): boolean =>
  key === 'Enter' && !isComposing && keyCode !== 229;
