/** As much of nspell as the spelling test uses: it brings no types. */
declare module 'nspell' {
  interface Speller {
    /** Is the word spelled right? */
    correct(word: string): boolean;
    /** Takes a word into the dictionary. */
    add(word: string): Speller;
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
