/** As much of a state node as these checks need. */
export interface StateNode {
  readonly id: string;
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, StateNode>>;
  readonly config: Readonly<Record<string, unknown>>;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly StateNode[] | undefined }[]>;
}

/** A node and all nodes below it. */
export const nodesUnder = (node: StateNode): StateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesUnder(child)),
];

/** Where a machine would do something by itself, by the path of the node: call out, wait, or move without an event. */
export const selfActing = (node: StateNode): string[] =>
  nodesUnder(node).flatMap((child) =>
    ['invoke', 'after', 'always', 'onDone'].filter((key) => key in child.config).map((key) => `${child.id}: ${key}`),
  );

/** The pages that the machine can show, by name. */
export const pagesOf = (node: StateNode): string[] =>
  nodesUnder(node)
    .filter(({ states }) => Object.keys(states).length === 0)
    .map(({ path }) => path.join('.'));
