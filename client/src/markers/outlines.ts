import type { RoleShape } from '@samenspel/shared/records';

/** (x, y) from the middle, y down; in halves of the marker's size. */
export type Corner = readonly [number, number];

interface Outline {
  /** Clockwise on screen; undefined for a circle. */
  readonly corners: readonly Corner[] | undefined;
  /** Radius of each corner's rounding, or of the circle; in halves of the size. */
  readonly round: number;
  /** Height of the text's middle, in halves of the size. */
  readonly textY: number;
  /** Size of the text beside that in a circle. */
  readonly textScale: number;
}

function regular(count: number, radius: number, turn: number, y = 0): Corner[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

const UP = -Math.PI / 2;

/** Of about the same weight to the eye, each within the marker's size (a tip may reach into the gap). */
const OUTLINES = {
  circle: { corners: undefined, round: 0.98, textY: 0, textScale: 1 },
  square: {
    corners: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    round: 0.3,
    textY: 0,
    textScale: 1,
  },
  hexagon: { corners: regular(6, 1.04, 0), round: 0.14, textY: 0, textScale: 1 },
  diamond: { corners: regular(4, 1.1, 0), round: 0.16, textY: 0, textScale: 0.88 },
  triangle: {
    corners: [
      [0, -1],
      [1.06, 0.84],
      [-1.06, 0.84],
    ],
    round: 0.2,
    textY: 0.34,
    textScale: 0.78,
  },
  pentagon: { corners: regular(5, 1.06, UP, 0.06), round: 0.14, textY: 0.08, textScale: 0.96 },
  octagon: { corners: regular(8, 1.04, Math.PI / 8), round: 0.12, textY: 0, textScale: 1 },
  shield: {
    corners: [
      [-0.88, -0.88],
      [0.88, -0.88],
      [0.88, 0.2],
      [0.5, 0.68],
      [0, 1],
      [-0.5, 0.68],
      [-0.88, 0.2],
    ],
    round: 0.16,
    textY: -0.12,
    textScale: 0.98,
  },
} as const satisfies Record<RoleShape, Outline>;

/** Where text goes in a shape: offset from the middle in halves of the size, and its scale. */
export function textIn(shape: RoleShape): { readonly y: number; readonly scale: number } {
  const { textY, textScale } = OUTLINES[shape];
  return { y: textY, scale: textScale };
}

/** An outline round (0, 0), in halves of the marker's size. */
export interface MarkerOutline {
  /** Clockwise on screen; undefined for a circle. */
  readonly corners: readonly Corner[] | undefined;
  /** Of the circle, or of each corner's rounding. */
  readonly radius: number;
}

/**
 * The one definition of how a role looks, on the canvas as in SVG.
 * @param outset moves the whole edge outward, or inward when negative; in halves of the size
 */
export function outlineOf(shape: RoleShape, outset = 0): MarkerOutline {
  const { corners, round }: Outline = OUTLINES[shape];
  const radius = Math.max(0, round + outset);
  return { corners: corners && (outset === 0 ? corners : moveEdges(corners, outset)), radius };
}

/** The corners of the same convex outline with each edge moved outward by `by`. */
function moveEdges(corners: readonly Corner[], by: number): Corner[] {
  return corners.map((corner, i) => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const a = normal(before, corner);
    const b = normal(corner, after);
    const share = by / (1 + a[0] * b[0] + a[1] * b[1]);
    return [corner[0] + (a[0] + b[0]) * share, corner[1] + (a[1] + b[1]) * share];
  });
}

/** The unit vector outward of an edge; corners go round clockwise on screen. */
function normal(from: Corner, to: Corner): Corner {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  return [dy / length, -dx / length];
}
