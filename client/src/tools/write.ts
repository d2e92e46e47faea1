import { mayEdit } from './hand.ts';
import { type Writable, writeAt } from './newItem.ts';
import type { Cursor, Tool, ToolState } from './tool.ts';

/** The tool that puts a new task, note or text where one presses, and opens it for typing. */
export function writeTool(name: Writable): Tool {
  const cursor = (): Cursor => (name === 'text' ? 'text' : 'crosshair');
  const pressed: ToolState = {
    name: 'pressed',
    cursor,
    up(input, context) {
      writeAt(context, name, input.x, input.y);
      return idle;
    },
    cancel: () => true,
  };
  const idle: ToolState = {
    name: 'idle',
    cursor,
    down: (_, context) => (mayEdit(context) ? pressed : undefined),
  };
  return { name, idle, makeHere: (context, x, y) => writeAt(context, name, x, y) };
}
