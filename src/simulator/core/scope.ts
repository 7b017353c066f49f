import type { AnyActorScope } from 'xstate';

/** An object of which nothing else may be asked than what it has. */
const only = <Some extends object>(some: Some, name: string): Some =>
  new Proxy(some, {
    get: (all, member) => {
      if (member in all) return all[member as keyof Some];
      throw new Error(`a step of the practice asks for ${name}.${String(member)}: it may only change the state`);
    },
  });

/**
 * What XState wants beside a machine, a state and an event: the actor that takes the step. The practice starts none and sends nothing, and building
 * an actor for each step costs several times as much as the step, so one scope serves all. Whatever only an actor could do is refused:
 * `emit`, `log`, `sendTo`, `spawn`, an action of one’s own. `test/model/scope.test.ts` holds it against XState’s own `transition`.
 */
export const scope = only(
  {
    self: undefined,
    actionExecutor: ({ type }: { type: string }) => {
      throw new Error(`a step of the practice would do "${type}": it may only change the state`);
    },
    system: only({ _sendInspectionEvent: () => undefined }, 'system'),
  },
  'scope',
) as unknown as AnyActorScope;
