import { getCollection, getEntry } from 'astro:content';
import type { CourtProfile } from '../domain/court.ts';
import { resolveCourt } from '../profiles/resolve.ts';
import type { CourtFile } from '../schemas/court.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import type { PacerFile } from '../schemas/wordings.ts';
import { language } from '../domain/language.ts';

/** A court with everything that its pages need: its file, PACER's, and the profile that the simulator runs on. */
export interface CourtOnPage {
  readonly court: CourtFile;
  readonly pacer: PacerFile;
  readonly profile: CourtProfile;
}

/** Reads a court from content. Throws if its file, or one it depends on, is missing. */
export async function courtOnPage(id: string): Promise<CourtOnPage> {
  const [court, pacer, cmecf, mfa, devices, sources] = await Promise.all([
    getEntry('courts', id),
    getEntry('pacer', 'pacer'),
    getEntry('cmecf', 'cmecf'),
    getEntry('mfa', 'mfa'),
    getEntry('devices', 'devices'),
    getCollection('sources'),
  ]);
  if (!court || !pacer || !cmecf || !mfa || !devices)
    throw new Error(`content/ lacks one of courts/${id}.yaml, pacer.yaml, cmecf.yaml, mfa.yaml and devices.yaml`);
  const profile = resolveCourt({
    id,
    court: court.data,
    pacer: pacer.data,
    cmecf: cmecf.data,
    mfa: mfa.data,
    devices: devices.data,
    sources: Object.fromEntries(sources.map(({ id, data }) => [id, data])),
  });
  return { court: court.data, pacer: pacer.data, profile };
}

/** The words of the practice frame in the language of the page. */
export async function practiceText(of = language): Promise<PracticeStrings> {
  const entry = await getEntry('practiceUi', `practice.${of}`);
  if (!entry) throw new Error(`content/ui/practice.${of}.yaml is missing`);
  return entry.data;
}
