import type { ToolName } from '../state/viewStore.ts';
import { hand } from './hand.ts';
import { pen } from './pen.ts';
import { placeTool } from './place.ts';
import { selectTool } from './select/index.ts';
import type { Tool } from './tool.ts';
import { writeTool } from './write.ts';

/** Every tool there is. A new one is one file and one line here. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  select: selectTool,
  hand,
  task: writeTool('task'),
  note: writeTool('note'),
  text: writeTool('text'),
  pen,
  place: placeTool,
};

export { ACTIONS, type ActionId } from './actions/index.ts';
export * from './actions/action.ts';
export { CHOSEN_ACTIONS, type ChosenActionId } from './actions/chosenActions.ts';
export { type Keys, keysText, matches } from './actions/keys.ts';
export * from './actions/registry.ts';
export { showRect } from './actions/zoom.ts';
export { runTools, type ToolRunner } from './runner.ts';
export type * from './tool.ts';
