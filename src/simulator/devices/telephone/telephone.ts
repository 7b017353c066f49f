import type { Contact } from '../../../domain/court.ts';
import { answers, canSay, tell } from '../../../domain/telephone.ts';
import type { TopicId } from '../../../domain/topics.ts';
import type { Wording } from '../../../domain/wording.ts';
import { ours } from '../../core/blocks.ts';
import { contactsOf, type Moment } from '../../core/moment.ts';
import type { Control } from '../../core/screen.ts';
import type { Device } from '../../core/site.ts';

/** The call in progress: whom, what was said, and does anyone answer? Null while there is none. */
type Call = { readonly contact: string; readonly said: TopicId | null; readonly isAnswered: boolean } | null;

/** What the practice telephone shows and lets one do. */
export interface TelephoneView {
  readonly status: 'idle' | 'connected' | 'unanswered';
  /** Whom the scenario can call, each with the control that dials. */
  readonly contacts: readonly { readonly contact: Contact; readonly call: Control }[];
  /** Who is on the line; null when nobody is. */
  readonly talkingTo: Contact | null;
  /** What can be said now. */
  readonly topics: readonly Control[];
  /** What was answered last. */
  readonly answer: Wording | null;
  readonly hangUp: Control | null;
}

declare module '../../core/names.ts' {
  interface Owns {
    telephone: Call;
  }
  interface Views {
    telephone: TelephoneView;
  }
  interface Events {
    'telephone.dialed': { readonly contact: string };
    'telephone.said': { readonly topic: TopicId };
    'telephone.hungUp': unknown;
  }
}

const callIn = ({ own }: Moment): Call => own.telephone ?? null;

const hangUp = { does: () => ({ own: { telephone: null } }) };

/** The practice telephone: dial a contact; if the hours allow it, someone in that role answers. */
export const telephone: Device<'telephone'> = {
  id: 'telephone',
  own: null,
  deeds: {
    dialed: {
      does: ({ setting, world }, { contact }) => {
        const known = contactsOf(setting).find((one) => one.id === contact);
        const isAnswered = known !== undefined && known.canBeCalled && answers(known, world.now);
        return { own: { telephone: { contact, said: null, isAnswered } } };
      },
    },
    said: {
      does: (moment, { topic }) => {
        const { setting, world } = moment;
        const call = callIn(moment);
        if (!call?.isAnswered || !setting.topics.includes(topic) || !canSay(world, topic, call.said)) return null;
        return { own: { telephone: { ...call, said: topic } }, world: tell(world, call.contact, topic) };
      },
    },
    hungUp: hangUp,
  },
  // One does one thing at a time: whoever reads or writes has hung up.
  hears: { 'mailbox.messageOpened': hangUp, 'mailbox.letterBegun': hangUp },
  view: (moment) => {
    const { setting, world } = moment;
    const call = callIn(moment);
    const known = contactsOf(setting).filter((one) => one.canBeCalled);
    if (known.length === 0) return null;
    const talkingTo = call === null ? null : (known.find((one) => one.id === call.contact) ?? null);
    const topics =
      call?.isAnswered && talkingTo
        ? talkingTo.topics.filter((one) => setting.topics.includes(one.id) && canSay(world, one.id, call.said))
        : [];
    return {
      status: call === null ? 'idle' : call.isAnswered ? 'connected' : 'unanswered',
      contacts: known.map((contact) => ({
        contact,
        call: {
          label: ours(setting.place.devices.call.replace('{role}', contact.role)),
          event: { type: 'telephone.dialed', contact: contact.id },
        },
      })),
      talkingTo,
      topics: topics.map((topic) => ({ label: topic.says, event: { type: 'telephone.said', topic: topic.id } })),
      answer: talkingTo?.topics.find((one) => one.id === call?.said)?.answer ?? null,
      hangUp: call && { label: ours(setting.place.devices.hangUp), event: { type: 'telephone.hungUp' } },
    };
  },
  offers: (view) => [...view.contacts.map((one) => one.call), ...view.topics, ...(view.hangUp ? [view.hangUp] : [])],
};
