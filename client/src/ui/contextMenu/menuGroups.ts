import type { MenuPlace } from '../../state/viewStore.ts';
import { ACTION_GROUPS, type ActionContext, type NamedAction } from '../../tools/index.ts';

/** The actions of a menu that apply now, by group. */
export function menuGroups(
  actions: readonly NamedAction[],
  on: MenuPlace,
  context: ActionContext,
): readonly (readonly NamedAction[])[] {
  const offered = actions.filter(({ menus, when }) => menus?.includes(on) && when(context));
  return ACTION_GROUPS.map((group) => offered.filter((action) => action.group === group)).filter(
    ({ length }) => length > 0,
  );
}
