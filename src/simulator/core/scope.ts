import type { AnyActorScope } from 'xstate';

const refuse = (what: string): never => {
  throw new Error(`a step may only change the state: ${what}`);
};

/** An object that throws when asked for a member that it does not have. */
const only = <Scope extends object>(members: Scope): Scope =>
  new Proxy(members, {
    get: (all, member) => (member in all ? all[member as keyof Scope] : refuse(String(member))),
  });

/**
 * What XState needs in addition to a machine, a state and an event: the actor that takes the step. The practice starts no actor and sends
 * nothing, and building an actor for each step costs several times as much as the step, so one scope serves all. It refuses whatever only an
 * actor could do: `emit`, `log`, `sendTo`, `spawn`, a custom action. `test/model/scope.test.ts` compares it with XState’s own `transition`.
 */
export const scope = only({
  self: undefined,
  actionExecutor: ({ type }: { type: string }) => refuse(type),
  system: only({ _sendInspectionEvent: () => undefined }),
}) as unknown as AnyActorScope;
