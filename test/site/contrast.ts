/** The two colors of each token, light and dark, as `src/styles/tokens.css` declares them. */
export function schemesOf(css: string): Record<'light' | 'dark', Record<string, string>> {
  const declared = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)];
  const scheme = (side: 2 | 3) => Object.fromEntries(declared.map((match) => [match[1] ?? '', match[side] ?? '']));
  return { light: scheme(2), dark: scheme(3) };
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [lower = 0, higher = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}
