import { type Camera, toBoard } from '../../state/camera.ts';

function canvasElement(): Element | null {
  return document.querySelector('[data-canvas]');
}

/** The board point under a point of the window, in CSS pixels. */
export function boardPointAt(camera: Camera, clientX: number, clientY: number): [number, number] {
  const box = canvasElement()?.getBoundingClientRect();
  return toBoard(camera, clientX - (box?.left ?? 0), clientY - (box?.top ?? 0));
}

/** Whether a bar or panel lies over the board there. */
export function isCovered(clientX: number, clientY: number): boolean {
  const top = document.elementFromPoint(clientX, clientY);
  const canvas = canvasElement();
  return canvas !== null && top !== null && top !== canvas && !canvas.contains(top);
}
