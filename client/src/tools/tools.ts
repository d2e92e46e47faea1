import type { ToolName } from '../state/viewStore.ts';
import { connectorTool } from './connector.ts';
import { eraser } from './eraser.ts';
import { frameTool } from './frame.ts';
import { hand } from './hand.ts';
import { laser } from './laser.ts';
import { penTool } from './pen.ts';
import { placeTool } from './place.ts';
import { selectTool } from './select/index.ts';
import { shapeTool } from './shape.ts';
import type { Tool } from './tool.ts';
import { writeTool } from './write.ts';

/** Every tool there is. A new one is one file and one line here. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  select: selectTool,
  hand,
  task: writeTool('task'),
  note: writeTool('note'),
  text: writeTool('text'),
  pen: penTool('pen'),
  highlighter: penTool('highlighter'),
  shape: shapeTool,
  connector: connectorTool,
  frame: frameTool,
  eraser,
  laser,
  place: placeTool,
};
