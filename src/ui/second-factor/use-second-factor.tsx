import { PhoneView } from '../devices/PhoneView.tsx';
import type { UseSecondFactor } from '../practice/second-factor.ts';
import { useCodes } from './use-codes.tsx';

/** The second factor of a practice with a phone, which shows passcodes. */
export const useSecondFactor: UseSecondFactor = (given) => {
  const factor = useCodes(given);
  const { authenticator, place } = given.moment.setting;
  return {
    ...factor,
    phone: ({ view, ...props }, fillIn) =>
      view &&
      authenticator && (
        <PhoneView
          {...props}
          view={view}
          authenticator={authenticator}
          now={factor.run.now}
          isRunning={factor.run.isRunning}
          timeZone={place.timeZone}
          onFillIn={(passcode) => fillIn('passcode', passcode)}
        />
      ),
  };
};
