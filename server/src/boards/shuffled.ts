import { randomInt } from 'node:crypto';

/** The same things in an order that nobody can tell beforehand (Fisher and Yates). */
export function shuffled<T>(things: readonly T[]): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    const [moved] = mixed.splice(other, 1);
    if (moved !== undefined) mixed.splice(last, 0, moved);
  }
  return mixed;
}
