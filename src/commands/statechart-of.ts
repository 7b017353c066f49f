import type { machineFor } from '../simulator/core/simulator.ts';

/** The part of a state that is drawn. */
interface Drawn {
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Drawn>>;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Drawn[] | undefined }[]>;
}

const nameOf = ({ path }: Drawn): string => path.join('_') || 'practice';

/** The transitions from a state, one line each. */
const linesFrom = (state: Drawn): string[] =>
  [...state.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target = [] }) => target.map((to) => `  ${nameOf(state)} --> ${nameOf(to)} : ${event}`)),
  );

/**
 * The statechart of a practice, or of one of its sites, for Mermaid: pages, and what leads from one to the next. In: the practice's machine,
 * and the site’s id. Throws, naming the sites of the practice, if the practice does not have this site.
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
    ...sites.flatMap(([id, state]) => [
      `  state ${id} {`,
      ...Object.values(state.states).map((page) => `    state "${page.path.join('.')}" as ${nameOf(page)}`),
      '  }',
    ]),
    ...sites.flatMap(([, state]) => [state, ...Object.values(state.states)]).flatMap(linesFrom),
    ...(site === undefined ? linesFrom(root) : []),
  ].join('\n');
}
