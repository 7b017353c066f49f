import { getCollection, getEntry } from 'astro:content';
import { guideAddress } from './guide-address.ts';
import { withCourts } from '../flow/with-courts.ts';
import type { StartFile } from '../schemas/start.ts';
import { siteText } from './site-text.ts';

/** A question as the page shows it: those of courts begin with the courts that have guides here. */
export type StartQuestion = StartFile['questions'][number];

/** The flow as the pages show it, with the courts, and the titles of the pages that it can point to, by address. */
export interface StartFlow extends StartFile {
  readonly courts: readonly { readonly id: string; readonly shortName: string }[];
  readonly titles: Readonly<Record<string, string>>;
}

/** Reads the flow. The courts come in the order of their ids. Throws if `content/start.yaml` is missing. */
export async function startFlow(): Promise<StartFlow> {
  const entry = await getEntry('start', 'start');
  if (!entry) throw new Error('content/start.yaml is missing');
  const courts = (await getCollection('courts')).map(({ id, data }) => ({
    id,
    shortName: data.shortName,
    read: { source: data.name.source },
  }));
  const questions = withCourts(entry.data.questions, courts, ({ id, shortName, read }, like) => ({
    ...like,
    id,
    says: shortName,
    short: undefined,
    note: undefined,
    from: [read],
  }));
  const titles = Object.fromEntries([
    ...(await getCollection('faq')).map(({ id, data }) => [`/faq/${id}/`, data.question] as const),
    ...(await getCollection('guides')).map(({ id, data }) => [guideAddress(id), data.title] as const),
    ['/courts/', (await siteText()).courts.title] as const,
  ]);
  return { ...entry.data, questions, courts, titles };
}
