import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCameraGlide } from '../src/canvas/cameraGlide.ts';
import type { Camera } from '../src/state/camera.ts';
import { createViewStore } from '../src/state/viewStore.ts';

const FAR: Camera = { x: 4000, y: 2000, zoom: 0.5 };

let frames = new Map<number, FrameRequestCallback>();
let hands = new EventTarget();
let still = false;

beforeEach(() => {
  frames = new Map();
  hands = new EventTarget();
  still = false;
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    frames.set(++last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  vi.stubGlobal('addEventListener', hands.addEventListener.bind(hands));
});

afterEach(() => vi.unstubAllGlobals());

/** The screen is drawn at this moment, in milliseconds. */
function frame(now: number): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw(now);
}

function gliding() {
  const view = createViewStore();
  view.setState({ viewport: { width: 1000, height: 800 } });
  createCameraGlide(view)(FAR);
  frame(0);
  frame(60);
  return view;
}

test('the camera is there within 180 ms', () => {
  const view = gliding();
  expect(view.getState().camera).not.toEqual(FAR);
  frame(180);
  expect(view.getState().camera).toEqual(FAR);
  expect(frames.size).toBe(0);
});

test.each(['pointerdown', 'wheel'])('a %s has the board back at once', (name) => {
  const view = gliding();
  const { camera } = view.getState();
  hands.dispatchEvent(new Event(name));
  frame(180);
  expect(view.getState().camera).toEqual(camera);
});

test('whoever moves the board on the way is where they went', () => {
  const view = gliding();
  const own = { x: 1, y: 2, zoom: 1 };
  view.setState({ camera: own });
  frame(180);
  expect(view.getState().camera).toEqual(own);
});

test('a second goal takes the place of the first', () => {
  const view = createViewStore();
  view.setState({ viewport: { width: 1000, height: 800 } });
  const go = createCameraGlide(view);
  go(FAR);
  frame(0);
  go({ x: 0, y: 0, zoom: 2 });
  frame(60);
  frame(300);
  expect(view.getState().camera).toEqual({ x: 0, y: 0, zoom: 2 });
});

test('where stillness is asked for, it is there at once', () => {
  still = true;
  const view = createViewStore();
  createCameraGlide(view)(FAR);
  expect(view.getState().camera).toEqual(FAR);
  expect(frames.size).toBe(0);
});
