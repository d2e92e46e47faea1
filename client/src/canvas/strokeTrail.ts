/**
 * Somebody else's pen line while it is being drawn: presence carries its newest part only, so what came before is
 * kept here. @returns x and y in turn, board units
 */
export function extendTrail(
  known: readonly number[],
  newest: readonly number[],
): readonly number[] {
  const lastX = known.at(-2);
  const lastY = known.at(-1);
  for (let i = newest.length - 2; i >= 0; i -= 2) {
    if (newest[i] === lastX && newest[i + 1] === lastY) return [...known, ...newest.slice(i + 2)];
  }
  return newest;
}
