import * as v from 'valibot';
import { type Camera, ZOOM } from './camera.ts';
import { readDevice, writeDevice } from './deviceStorage.ts';
import type { ViewStore } from './viewStore.ts';

const Finite = v.pipe(v.number(), v.finite());
const KeptCamera = v.object({
  x: Finite,
  y: Finite,
  zoom: v.pipe(Finite, v.minValue(ZOOM.least), v.maxValue(ZOOM.most)),
});

/** Milliseconds of rest before a camera is kept. */
const REST = 400;

const keyOf = (board: string) => `samenspel:camera:${board}`;

/** Where this device last looked on a board. */
export function keptCamera(board: string): Camera | undefined {
  return readDevice(keyOf(board), KeptCamera);
}

/** Cameras that nobody chose; looking first again may give a better one. */
const unchosen = new WeakSet<Camera>();

/** Says that this camera was not chosen by a person, so that it is not kept. */
export function markUnchosen(camera: Camera): void {
  unchosen.add(camera);
}

/** Whether nobody chose this camera. */
export function isUnchosen(camera: Camera): boolean {
  return unchosen.has(camera);
}

/** Cameras that the screen went to by itself: not by the hand of who looks. */
const steered = new WeakSet<Camera>();

/** Says that this camera is the screen's doing, though one that is kept. */
export function markSteered(camera: Camera): void {
  steered.add(camera);
}

/** Whether a person went to this camera by hand. */
export function isByHand(camera: Camera): boolean {
  return !steered.has(camera) && !unchosen.has(camera);
}

/** Keeps where one looks, once the board lies still. */
export function keepCamera(board: string, view: ViewStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    timer = undefined;
    writeDevice(keyOf(board), view.getState().camera);
  };
  const stop = view.subscribe((next, before) => {
    if (next.camera === before.camera || unchosen.has(next.camera)) return;
    clearTimeout(timer);
    timer = setTimeout(keep, REST);
  });
  return () => {
    stop();
    if (timer === undefined) return;
    clearTimeout(timer);
    keep();
  };
}
