import { getCollection } from 'astro:content';
import { fill } from '../domain/fill.ts';
import { siteText } from './site-text.ts';

/** A file of `content/` with values and words from sources, or a part of one. */
export interface FileWithValues {
  /** For whom its values hold, as the page of a source says it. */
  readonly of: string;
  /** What a path to one of its facts begins with in prose; null where prose names none of them. */
  readonly root: string | null;
  readonly data: unknown;
  /** The names of its facts, by key. */
  readonly names: Readonly<Record<string, string>>;
}

/** Every file with values from sources, in the order in which the page of a source lists them. */
export async function filesWithValues(): Promise<FileWithValues[]> {
  const { source, court, factNames } = await siteText();
  const everywhere = { of: source.everywhere, root: null, names: factNames };
  const cmecf = (await getCollection('cmecf')).map(({ data: { types, ...data } }) => ({ types, data }));
  return [
    ...(await getCollection('courts')).map(({ id, data }) => ({
      of: data.shortName,
      root: id,
      data,
      names: factNames,
    })),
    ...(await getCollection('pacer')).map(({ id, data }) => ({ ...everywhere, root: id, data })),
    ...(await getCollection('account')).map(({ data }) => ({ ...everywhere, data })),
    ...(await getCollection('mfa')).map(({ data }) => ({ ...everywhere, data })),
    ...cmecf.map(({ data }) => ({ ...everywhere, data })),
    // What holds for the courts of a kind has the keys of a court.
    ...cmecf.flatMap(({ types }) =>
      Object.entries(types).map(([type, data]) => ({
        of: fill(source.ofKind, { kind: court.kinds[type as keyof typeof types] }),
        root: null,
        data,
        names: factNames,
      })),
    ),
    ...(await getCollection('facts')).map(({ id, data }) => ({
      of: source.inQuestions,
      root: id,
      data,
      names: Object.fromEntries(Object.entries(data).map(([key, fact]) => [key, fact.name])),
    })),
  ];
}
