import type { CountGroup, LaneId, Place, Role, RoleId } from '@samenspel/shared/records';

export interface RoleCount {
  readonly role: Role;
  readonly count: number;
}

/** How many of each role answered with this place in a lane, in the board's order; roles without any are left out. */
export function countsIn(
  groups: readonly CountGroup[],
  roles: readonly Role[],
  lane: LaneId,
  place: Place,
): RoleCount[] {
  return roles.flatMap((role) => {
    const group = groups.find((one) => one.lane === lane && one.role === role.id);
    const count = group?.counts?.[place] ?? 0;
    return count > 0 ? [{ role, count }] : [];
  });
}

/** Roles of which fewer than three answered somewhere on the ladder, so that it is not told. */
export function withheldIn(
  groups: readonly CountGroup[],
  lanes: readonly LaneId[],
): ReadonlySet<RoleId> {
  return new Set(
    groups
      .filter(({ lane, counts }) => counts === null && lanes.includes(lane))
      .map(({ role }) => role),
  );
}
