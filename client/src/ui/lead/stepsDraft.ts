import type { Step, StepId } from '@samenspel/shared/records';

/** The steps with one put so many places further; at the ends it stays. */
export function moveStep(steps: readonly Step[], id: StepId, by: number): Step[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step) return [...steps];
  const to = Math.max(0, Math.min(steps.length - 1, from + by));
  const others = steps.filter((other) => other.id !== id);
  return [...others.slice(0, to), step, ...others.slice(to)];
}

/** The steps with some values of one changed. */
export function changeStep(steps: readonly Step[], id: StepId, values: Partial<Step>): Step[] {
  return steps.map((step) => (step.id === id ? { ...step, ...values, id } : step));
}

/** Minutes from what was typed: whole, none below 0 or above `most`. */
export function minutesFrom(text: string, most: number): number {
  const minutes = Number.parseInt(text, 10);
  return Number.isFinite(minutes) ? Math.max(0, Math.min(most, minutes)) : 0;
}
