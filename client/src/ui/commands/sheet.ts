import * as m from '../../i18n/generated/messages.js';
import { ACTION_GROUPS, type Keys, type NamedAction } from '../../tools/index.ts';
import { groupHeading } from './groups.ts';

export interface SheetRow {
  readonly label: string;
  readonly keys: readonly Keys[];
}

export interface SheetGroup {
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

/** All keys by group; what has the same name, as one step to the left and to the right, is one row. */
export function sheetGroups(actions: readonly NamedAction[]): readonly SheetGroup[] {
  return ACTION_GROUPS.flatMap((group) => {
    const rows = new Map<string, Keys[]>();
    for (const action of actions) {
      if (action.group !== group || action.keys.length === 0) continue;
      const label = action.label();
      rows.set(label, [...(rows.get(label) ?? []), ...action.keys]);
    }
    if (rows.size === 0) return [];
    return [
      { heading: groupHeading(group), rows: [...rows].map(([label, keys]) => ({ label, keys })) },
    ];
  });
}

export interface Gesture {
  readonly how: string;
  readonly does: string;
}

/** What mouse and fingers do on the board. */
export function gestures(): readonly Gesture[] {
  return [
    { how: m.commands_drag_space(), does: m.canvas_tool_hand() },
    { how: m.commands_wheel(), does: m.canvas_tool_hand() },
    { how: m.commands_wheel_ctrl(), does: m.commands_zooms() },
    { how: m.commands_two_fingers(), does: m.commands_slides_and_zooms() },
    { how: m.commands_double_click(), does: m.commands_writes() },
    { how: m.commands_shift_click(), does: m.commands_chooses_more() },
    { how: m.commands_right_click(), does: m.commands_menu() },
    { how: m.commands_double_tool(), does: m.commands_keep_tool() },
  ];
}
