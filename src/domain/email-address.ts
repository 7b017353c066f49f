/** What a text must look like to be taken for an e-mail address: a name, an @, and a domain with a dot. */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
