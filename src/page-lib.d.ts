/** What all of the oldest browsers (`browsers.mjs`) have beyond ES2022: `tsconfig.page.json` knows no more of the language than this. */
interface ReadonlyArray<T> {
  findLast(holds: (value: T, index: number, array: readonly T[]) => boolean): T | undefined;
  findLastIndex(holds: (value: T, index: number, array: readonly T[]) => boolean): number;
}
interface Array<T> {
  findLast(holds: (value: T, index: number, array: readonly T[]) => boolean): T | undefined;
  findLastIndex(holds: (value: T, index: number, array: readonly T[]) => boolean): number;
}
