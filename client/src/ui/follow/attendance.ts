import type { BoardSettings, Municipality, ParticipantId, Role } from '@samenspel/shared/records';
import type { Participant } from '../../state/boardStore.ts';

/** Who is in the room, by partner and role. */
export interface Attendance {
  readonly rows: readonly {
    readonly partner: Municipality;
    /** In the order of the board's roles: how many are here. */
    readonly here: readonly { readonly role: Role; readonly count: number }[];
  }[];
  /** Places of partner and role in which somebody is, and all there are. */
  readonly present: number;
  readonly all: number;
}

/** Counts who is here. Simulated participants are nobody. */
export function attendanceOf(
  { municipalities, roles }: Pick<BoardSettings, 'municipalities' | 'roles'>,
  people: Iterable<Participant>,
  here: ReadonlySet<ParticipantId>,
): Attendance {
  const counted = [...people].filter(({ id, rehearsal }) => here.has(id) && !rehearsal);
  const rows = municipalities.map((partner) => ({
    partner,
    here: roles.map((role) => ({
      role,
      count: counted.filter((one) => one.municipality === partner.id && one.role === role.id)
        .length,
    })),
  }));
  const places = rows.flatMap((row) => row.here);
  return { rows, present: places.filter(({ count }) => count > 0).length, all: places.length };
}
