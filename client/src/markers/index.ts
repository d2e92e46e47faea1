export { textIn } from './outlines.ts';
export { MARKER_BOX, MARKER_HALF, markerPath } from './svgPath.ts';
export { tracePath } from './tracePath.ts';
