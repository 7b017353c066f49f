import { expect } from '@playwright/test';
import type { Action } from '../../src/simulator/core/perform.ts';
import type { PracticePage } from './practice-page.ts';

/** Does an action of a guide with a person's hands: by the names of what is on the screen and on the devices beside it. */
export async function act(practice: PracticePage, action: Action): Promise<void> {
  if ('go' in action) return practice.goTo(action.go);
  if ('fill' in action) return practice.type(action.fill, action.with);
  if ('check' in action) return expect(practice.browser).toContainText(action.check);
  if ('outside' in action) return;
  const name = { name: action.press, exact: true };
  const inPractice = practice.practice.getByRole('button', name).or(practice.practice.getByRole('link', name));
  const control = inPractice.or(practice.practice.getByRole('checkbox', name));
  // An option is found by its own name; the list that has it is above it.
  const option = practice.page.getByRole('option', name);
  const list = practice.browser.getByRole('combobox').filter({ has: option });
  await control.or(list).first().waitFor();
  if ((await list.count()) === 0) return control.click();
  await list.selectOption({ label: action.press });
}
