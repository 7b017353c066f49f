/** What can be put into a text, by the name of its place. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Puts values into a text: `{name}` becomes `values.name`, `{menus.filing.0}` becomes `values['menus.filing.0']`. Throws where the text has a
 * place without a value: a sentence with a hole in it must not reach a reader.
 */
export const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{([a-z][\w.-]*)\}/gi, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" has no value for ${place}`);
    return String(value);
  });
