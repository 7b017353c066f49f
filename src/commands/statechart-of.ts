import type { machineFor } from '../simulator/core/simulator.ts';

/** As much of a state as is drawn. */
interface Drawn {
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Drawn>>;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Drawn[] | undefined }[]>;
}

const nameOf = ({ path }: Drawn): string => path.join('_') || 'practice';

/** Where what can be done in a state leads, a line each. */
const linesFrom = (state: Drawn): string[] =>
  [...state.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target = [] }) => target.map((to) => `  ${nameOf(state)} --> ${nameOf(to)} : ${event}`)),
  );

/**
 * The statechart of a practice, or of one of its sites, as Mermaid draws it: pages, and what leads from one to the next. In: its machine, and the site’s id.
 * Throws, naming the sites that there are, for one that it does not have.
 */
export function statechartOf(machine: ReturnType<typeof machineFor>, site?: string): string {
  const root = machine.root as unknown as Drawn;
  const sites = Object.entries(root.states).filter(([id]) => site === undefined || id === site);
  if (sites.length === 0)
    throw new Error(
      `there is no site "${site ?? ''}" in this practice; there is ${Object.keys(root.states).join(', ')}`,
    );
  return [
    'stateDiagram-v2',
    ...sites.flatMap(([id, one]) => [
      `  state ${id} {`,
      ...Object.values(one.states).map((page) => `    state "${page.path.join('.')}" as ${nameOf(page)}`),
      '  }',
    ]),
    ...sites.flatMap(([, one]) => [one, ...Object.values(one.states)]).flatMap(linesFrom),
    ...(site === undefined ? linesFrom(root) : []),
  ].join('\n');
}
