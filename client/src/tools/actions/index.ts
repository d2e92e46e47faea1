import { CLIPBOARD_ACTIONS } from './clipboard.ts';
import { CONNECT_ACTIONS } from './connect.ts';
import { EDIT_ACTIONS } from './edit.ts';
import { FOLD_ACTIONS } from './fold.ts';
import { HELP_ACTIONS } from './help.ts';

import { LADDER_ACTIONS } from './ladder.ts';
import { READING_ACTIONS } from './reading.ts';
import { TOOL_ACTIONS } from './tools.ts';
import { ZOOM_ACTIONS } from './zoom.ts';

/** Everything one can ask for on the canvas; feeds keyboard, toolbars, menus and the list of commands. */
export const ACTIONS = {
  ...TOOL_ACTIONS,
  ...EDIT_ACTIONS,
  ...CLIPBOARD_ACTIONS,
  ...LADDER_ACTIONS,
  ...CONNECT_ACTIONS,
  ...ZOOM_ACTIONS,
  ...FOLD_ACTIONS,
  ...HELP_ACTIONS,
  ...READING_ACTIONS,
} as const;

export type ActionId = keyof typeof ACTIONS;
