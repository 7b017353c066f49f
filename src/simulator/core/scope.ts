import type { AnyActorScope } from 'xstate';

const refuse = (what: string): never => {
  throw new Error(`a step may only change the state: ${what}`);
};

/** An object of which nothing else may be asked than what it has. */
const only = <Some extends object>(some: Some): Some =>
  new Proxy(some, {
    get: (all, member) => (member in all ? all[member as keyof Some] : refuse(String(member))),
  });

/**
 * What XState wants beside a machine, a state and an event: the actor that takes the step. The practice starts none and sends nothing, and building
 * an actor for each step costs several times as much as the step, so one scope serves all. Whatever only an actor could do is refused:
 * `emit`, `log`, `sendTo`, `spawn`, an action of one’s own. `test/model/scope.test.ts` holds it against XState’s own `transition`.
 */
export const scope = only({
  self: undefined,
  actionExecutor: ({ type }: { type: string }) => refuse(type),
  system: only({ _sendInspectionEvent: () => undefined }),
}) as unknown as AnyActorScope;
