/** What of a key tells whether it sends. Browsers call `keyCode` old, but nothing else tells this in all of them. */
interface Key {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * Does a key mean "send"? The Enter that ends the composition of letters (Japanese, accents on some keyboards) only puts the letters
 * into the field. Safari tells that one by its code alone: 229.
 */
export const isSendingEnter = ({ key, isComposing, keyCode }: Key): boolean =>
  key === 'Enter' && !isComposing && keyCode !== 229;
