/** Does a text look like an e-mail address, with a name, an @, and a domain with a dot? */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
