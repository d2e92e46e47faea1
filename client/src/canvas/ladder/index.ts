export { createGlide, type Glide } from './glide.ts';
export { hitLadder } from './hit.ts';
export { type LadderLook, paintLadder } from './paint.ts';
export { cellKey, type PlacedMarker } from './placed.ts';
export { paintNow, paintWanted } from './paintAgreed.ts';
export {
  buildLadderScene,
  type LadderScene,
  ladderScene,
  type SceneMarker,
  type SceneMore,
} from './scene.ts';
export { lookOfPlaced, type MarkerLook, paintMarker } from './paintMarkers.ts';
export { ownLook, paintPlacing, type PlacingLook } from './paintPlacing.ts';
export { goneFrom, type Trail, trailsOf } from './trails.ts';
