import { courtSites } from '../../src/simulator/practices/court.ts';
import { courtMfaSites } from '../../src/simulator/practices/court-with-phone.ts';
import { mfaCodesSites } from '../../src/simulator/practices/mfa-with-codes.ts';
import { mfaSites } from '../../src/simulator/practices/mfa-with-phone.ts';
import { pacerFormSites } from '../../src/simulator/practices/pacer-registration.ts';
import { pacerSites } from '../../src/simulator/practices/pacer-account.ts';

/** As much of a state node as its checks look at. */
export interface StateNode {
  readonly id: string;
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, StateNode>>;
  readonly config: Readonly<Record<string, unknown>>;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly StateNode[] | undefined }[]>;
}

/** The simulator's machines: of a court's sites and of PACER's, with a phone, with backup codes, and without. */
export const roots = [
  { name: 'a court', root: courtSites.machine.root as unknown as StateNode, scenario: 'link' },
  { name: 'a court with a phone', root: courtMfaSites.machine.root as unknown as StateNode, scenario: 'link-with-mfa' },
  { name: 'PACER', root: pacerSites.machine.root as unknown as StateNode, scenario: 'update-information' },
  { name: 'PACER’s form', root: pacerFormSites.machine.root as unknown as StateNode, scenario: 'upgrade' },
  {
    name: 'PACER with backup codes',
    root: mfaCodesSites.machine.root as unknown as StateNode,
    scenario: 'mfa-backup-codes',
  },
  { name: 'PACER with a phone', root: mfaSites.machine.root as unknown as StateNode, scenario: 'mfa-enroll' },
] as const;

/** A node and all below it. */
export const nodesUnder = (node: StateNode): StateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesUnder(child)),
];

/** Where a machine would do something by itself, by the path of the node: call out, wait, or move without an event. */
export const selfActing = (node: StateNode): string[] =>
  nodesUnder(node).flatMap((one) =>
    ['invoke', 'after', 'always', 'onDone'].filter((key) => key in one.config).map((key) => `${one.id}: ${key}`),
  );

/** Transitions that lead out of the region in which they are declared: they would reset every other region. */
export const leavingTheirRegion = (node: StateNode): string[] =>
  nodesUnder(node).flatMap((one) =>
    [...one.transitions].flatMap(([event, transitions]) =>
      transitions
        .flatMap(({ target }) => target ?? [])
        .filter((target) => one.path.length === 0 || target.path[0] !== one.path[0])
        .map((target) => `${one.id}: ${event} leads to ${target.id}`),
    ),
  );

/** The pages that the machine can show, named as `PageId` names them. */
export const pagesOf = (node: StateNode): string[] =>
  nodesUnder(node.states.browser ?? node)
    .filter((one) => Object.keys(one.states).length === 0)
    .map((one) => one.path.slice(1).join('.'));
