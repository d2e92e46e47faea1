export interface PinchChange {
  /** How far the middle went, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** Where the middle is now. */
  readonly middle: readonly [number, number];
}

/** Given where two fingers are now, what they did since the call before. */
export type Pinch = (fingers: readonly (readonly [number, number])[]) => PinchChange;

type Span = { readonly x: number; readonly y: number; readonly distance: number };

function spanOf(fingers: readonly (readonly [number, number])[]): Span {
  const [a = [0, 0], b = a] = fingers;
  return {
    x: (a[0] + b[0]) / 2,
    y: (a[1] + b[1]) / 2,
    distance: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])),
  };
}

/** Two fingers move and zoom the board at once. */
export function createPinch(fingers: readonly (readonly [number, number])[]): Pinch {
  let last = spanOf(fingers);
  return (now) => {
    const next = spanOf(now);
    const change = {
      dx: next.x - last.x,
      dy: next.y - last.y,
      scale: next.distance / last.distance,
      middle: [next.x, next.y] as const,
    };
    last = next;
    return change;
  };
}
