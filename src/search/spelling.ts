/** Ways to write the same thing, and the spelling that is looked up. They apply in this order, to lower-case text without accents. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can|do|does|did|is|are|was|were|wo|would|could|should|has|have|had)n?['’]t\b|\bcannot\b/g, ' '],
  [/['’](?:s|m|ve|re|ll|d)\b/g, ' '],
  [/\bcm ?\/? ?ecf\b|\becf\b/g, ' cmecf '],
  [/\be[- ]?mails?\b/g, ' email '],
  [/\be[- ]?fil(e|ed|er|ers|ing)\b/g, ' fil$1 '],
  [/\b(?:2 ?fa|two[- ]factor|2[- ]factor|multi[- ]?factor)\b(?:[- ]auth\w*)?/g, ' mfa '],
  [/\blogin (?:id|name)s?\b|\buser ?-?(?:name|id)s?\b/g, ' username '],
  [/\b(?:log|sign)(?:s|ging|ged|ing|ed)?[- ](?:in|on)\b|\b(?:logon|signin)\b/g, ' login '],
  [/\bnext[- ]gen\b/g, ' nextgen '],
  [/\bun-?link/g, ' unlink'],
  [/\b(?:undo|undoing|reverse|cancel|remove|break)\b(?: \w+)? link(?:s|ing|ed)?\b/g, ' unlink '],
  [/\bpass[- ](?:word|code)/g, ' password'],
  [/\b(?:pwd?|pass ?wd)\b/g, ' password '],
  [/\bhelp[- ]?desk\b/g, ' help desk '],
  [/\bsmart ?phone\b/g, ' phone '],
];

/** The words of a text as they are looked up: in lower case, without accents, each thing spelled in one way. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings
    .reduce((so, [way, word]) => so.replace(way, word), plain)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
