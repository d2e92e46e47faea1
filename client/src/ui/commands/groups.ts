import * as m from '../../i18n/generated/messages.js';
import type { ActionGroup } from '../../tools/index.ts';

/** The heading over a group of actions. */
export function groupHeading(group: ActionGroup): string {
  switch (group) {
    case 'tools':
      return m.commands_group_tools();
    case 'edit':
      return m.commands_group_edit();
    case 'arrange':
      return m.commands_group_arrange();
    case 'view':
      return m.commands_group_view();
    case 'board':
      return m.commands_group_board();
    case 'method':
      return m.commands_group_method();
  }
}
