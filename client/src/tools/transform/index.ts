export { type Handle, type Held, heldOf, LINE_GAP, spotOf } from './handles.ts';
export { cursorAt, pressingHandle } from './states.ts';
