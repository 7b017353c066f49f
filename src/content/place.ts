import { getCollection, getEntry } from 'astro:content';
import type { Place } from '../domain/court.ts';
import { resolvePacer } from '../profiles/resolve-pacer.ts';
import type { AccountFile } from '../schemas/account.ts';
import type { CourtFile } from '../schemas/court.ts';
import { courtOnPage } from './court-profile.ts';
import { siteText } from './site-text.ts';

/** Where a guide or a practice takes place, with what its pages need: a court, or PACER. */
export interface PlaceOnPage {
  /** As a heading names it. */
  readonly name: string;
  /** The address of its own page. */
  readonly at: string;
  /** The pages above its own. */
  readonly above: readonly { readonly name: string; readonly at: string }[];
  readonly place: Place;
  /** The court's file; null at PACER. */
  readonly court: CourtFile | null;
  /** The file of PACER's account pages; null in a court. */
  readonly account: AccountFile | null;
}

/** PACER, practiced without a court. Throws if one of its files is missing. */
export async function pacerOnPage(): Promise<{ account: AccountFile; place: Place }> {
  const [pacer, account, mfa, devices, sources] = await Promise.all([
    getEntry('pacer', 'pacer'),
    getEntry('account', 'account'),
    getEntry('mfa', 'mfa'),
    getEntry('devices', 'devices'),
    getCollection('sources'),
  ]);
  if (!pacer || !account || !mfa || !devices)
    throw new Error('content/ lacks one of pacer.yaml, account.yaml, mfa.yaml and devices.yaml');
  const place = resolvePacer({
    pacer: pacer.data,
    account: account.data,
    mfa: mfa.data,
    devices: devices.data,
    sources: Object.fromEntries(sources.map(({ id, data }) => [id, data])),
  });
  return { account: account.data, place };
}

/** The place of that id: a court's, `pacer`, or `mfa`, whose guides are practiced at PACER. Throws if its file is missing. */
export async function placeOnPage(id: string): Promise<PlaceOnPage> {
  const text = await siteText();
  if (id === 'pacer') {
    const { account, place } = await pacerOnPage();
    return { name: text.pacer.title, at: '/pacer/', above: [], place, court: null, account };
  }
  if (id === 'mfa') {
    const { account, place } = await pacerOnPage();
    return { name: text.mfa.title, at: '/mfa/', above: [], place, court: null, account };
  }
  const { court, profile } = await courtOnPage(id);
  return {
    name: court.shortName,
    at: `/courts/${id}/`,
    above: [{ name: text.courts.title, at: '/courts/' }],
    place: profile,
    court,
    account: null,
  };
}
