import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Anything that lies somewhere in a pile. */
interface Ordered {
  readonly order: string;
}

/** Fractional orders between two, null being an end; where a stored one is broken, as good as possible: the first ones. */
export function ordersBetween(low: string | null, high: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(low, high, count);
  } catch {
    return generateNKeysBetween(null, null, count);
  }
}

/** The order for what is to lie on top of all these. */
export function orderOnTop(items: Iterable<Ordered>): string {
  let top: string | null = null;
  for (const { order } of items) if (top === null || order > top) top = order;
  try {
    return generateKeyBetween(top, null);
  } catch {
    return top === null ? generateKeyBetween(null, null) : firstAbove(top);
  }
}

/** Orders for several that are to lie on top of all these, from bottom to top. */
export function ordersOnTop(items: Iterable<Ordered>, count: number): string[] {
  const first = orderOnTop(items);
  return [first, ...ordersBetween(first, null, Math.max(0, count - 1))].slice(0, count);
}

/** Orders for several that are to lie under all these, from bottom to top. */
export function ordersAtBottom(items: Iterable<Ordered>, count: number): string[] {
  let bottom: string | null = null;
  for (const { order } of items) if (bottom === null || order < bottom) bottom = order;
  return ordersBetween(null, bottom, count);
}

/** Above an order that is no fractional index, as from a broken file: the first index of the next letter. */
function firstAbove(top: string): string {
  if (top < 'a') return 'a0';
  const letter = String.fromCharCode(top.charCodeAt(0) + 1);
  if (letter > 'z') return `${top}V`;
  return letter + '0'.repeat(letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
}
