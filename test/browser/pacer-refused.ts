import { refusalIn } from '../../src/domain/court.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { pacerPlace } from '../support/content.ts';
import type { PracticePage } from './practice-page.ts';
import { expect } from './practice-test.ts';

/** Checks what the page says and has the focus on, and what the coach explains. The way to the goal is still open. */
export async function expectRefused(practice: PracticePage, reason: Reason): Promise<void> {
  const { message, lesson } = refusalIn(pacerPlace, reason);
  await practice.expectWords(message.text);
  await practice.expectFocusOn(message.text);
  await expect(practice.coach).toContainText(lesson);
  await practice.askCoach();
}
