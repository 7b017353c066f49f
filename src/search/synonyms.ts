/**
 * Words that people use for the same thing in this field. A question with one word also finds pages that use another word of its
 * line. A word may be in several lines. Endings do not matter: the index knows "linked" by "link".
 */
const lines: readonly string[] = [
  // Getting in.
  'login username credentials log',
  'password credentials',
  'forgot forgotten lost lose remember recover recovery retrieve reset',
  'invalid error refused rejected wrong fails failed denied',
  'problem trouble error',
  // Linking and unlinking.
  'link linked linking connect attach join associate merge tie',
  'unlink unlinked unlinking undo reverse separate disconnect',
  'wrong mistake incorrect mismatch differ different match other',
  'nextgen converted conversion transition transitioned',
  // Things on the screen.
  'menu menus bar headings categories tabs',
  'limited missing incomplete short disappeared fail',
  'cache cookies history browsing',
  'clear delete empty erase',
  'strange strangely weird acting',
  'redaction agreement notice',
  // Accounts.
  'deactivated inactive inactivity disabled expired suspended reactivate activate',
  'legacy upgrade upgraded old',
  'shared share sharing firm office',
  'billing bill combine paa administrative',
  'agent paralegal assistant secretary staff',
  'attorney lawyer',
  'fees fee charged charge pay unpaid free exempt locked',
  'information details profile',
  'change update edit modify maintain',
  'moved address office',
  // Messages and people.
  'secondary additional second extra another cc',
  'notices noticing notification notifications nef',
  'call phone telephone contact number hours help',
  'court clerk desk',
  'psc center',
  // Spanish.
  'link enlazar vincular conectar',
  'unlink desvincular desenlazar',
  'password contrasena clave',
  'username usuario',
  'forgot olvide olvido perdi recuperar',
  'account cuenta',
  'menus menu limitados limitado',
  'limited limitados limitado limitada',
  'email correo',
  'secondary secundario secundaria',
  'court tribunal corte',
];

/** The lines, word by word. */
export const groups: readonly (readonly string[])[] = lines.map((line) => line.split(' '));

/** A word without its most common endings, so that "accounts" finds "account". */
export const rootOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ings?|ed|es|s)$/, '') : word);

/** The other words that mean the same as a word, without repetition. */
export function synonymsOf(word: string): string[] {
  const sought = rootOf(word);
  const others = groups.filter((group) => group.some((member) => rootOf(member) === sought)).flat();
  return [...new Set(others)].filter((synonym) => rootOf(synonym) !== sought);
}
