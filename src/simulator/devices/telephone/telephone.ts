import { fill } from '../../../domain/fill.ts';
import type { Contact } from '../../../domain/court.ts';
import { answers, canSay, tell } from '../../../domain/telephone.ts';
import type { TopicId } from '../../../domain/topics.ts';
import type { Wording } from '../../../domain/wording.ts';
import { ours } from '../../core/blocks.ts';
import { contactsOf, type Moment } from '../../core/moment.ts';
import type { Control } from '../../core/screen.ts';
import type { Device } from '../../core/site.ts';

/** The call in progress: the contact, what was said last, and whether anyone answers. Null if there is none. */
type Call = { readonly contact: string; readonly said: TopicId | null; readonly isAnswered: boolean } | null;

/** What the practice telephone shows and offers. */
export interface TelephoneView {
  readonly status: 'idle' | 'connected' | 'unanswered';
  /** The contacts that the reader can call, each with the control that dials. */
  readonly contacts: readonly { readonly contact: Contact; readonly call: Control }[];
  /** The contact on the line; null if there is none. */
  readonly talkingTo: Contact | null;
  /** What can be said now. */
  readonly topics: readonly Control[];
  /** The last answer; null if there is none. */
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
        const known = contactsOf(setting).find(({ id }) => id === contact);
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
  // A person does one thing at a time: opening a message or a letter hangs up.
  hears: { 'mailbox.messageOpened': hangUp, 'mailbox.letterBegun': hangUp },
  view: (moment) => {
    const { setting, world } = moment;
    const call = callIn(moment);
    const known = contactsOf(setting).filter(({ canBeCalled }) => canBeCalled);
    if (known.length === 0) return null;
    const talkingTo = call === null ? null : (known.find(({ id }) => id === call.contact) ?? null);
    const topics =
      call?.isAnswered && talkingTo
        ? talkingTo.topics.filter(({ id }) => setting.topics.includes(id) && canSay(world, id, call.said))
        : [];
    return {
      status: call === null ? 'idle' : call.isAnswered ? 'connected' : 'unanswered',
      contacts: known.map((contact) => ({
        contact,
        call: {
          label: ours(fill(setting.place.devices.call, { role: contact.role })),
          event: { type: 'telephone.dialed', contact: contact.id },
        },
      })),
      talkingTo,
      topics: topics.map((topic) => ({ label: topic.says, event: { type: 'telephone.said', topic: topic.id } })),
      answer: talkingTo?.topics.find(({ id }) => id === call?.said)?.answer ?? null,
      hangUp: call && { label: ours(setting.place.devices.hangUp), event: { type: 'telephone.hungUp' } },
    };
  },
  offers: (view) => [...view.contacts.map(({ call }) => call), ...view.topics, ...(view.hangUp ? [view.hangUp] : [])],
};
