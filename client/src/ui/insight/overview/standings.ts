import { type Picture, type Spread, spreadOf } from '@samenspel/shared/insight';
import type { LaneId, Municipality, MunicipalityId, Place, Role } from '@samenspel/shared/records';

/** What the people of one role of a municipality say of it now, in one lane. */
export interface Standing {
  readonly role: Role;
  readonly spread: Spread;
  readonly places: readonly Place[];
}

export type Standings = (lane: LaneId, municipality: MunicipalityId) => readonly Standing[];

/** Looks up where the roles of each municipality stand; roles that said nothing are left out. */
export function standingsOf({ participants, markers, roles, ladder }: Picture): Standings {
  const answers = new Map<string, Place[]>();
  for (const { participant, lane, about, kind, level } of markers) {
    const who = participants.get(participant);
    if (who?.municipality !== about || kind !== 'now') continue;
    const key = [lane, about, who.role].join('|');
    const held = answers.get(key);
    if (held) held.push(level);
    else answers.set(key, [level]);
  }
  return (lane, municipality) =>
    roles.flatMap((role) => {
      const places = answers.get([lane, municipality, role.id].join('|'));
      return places ? [{ role, places, spread: spreadOf(places, ladder) }] : [];
    });
}

/** The partners a window looks at: those chosen, or all. */
export function chosenPartners(
  municipalities: readonly Municipality[],
  chosen: ReadonlySet<MunicipalityId>,
): readonly Municipality[] {
  return chosen.size === 0 ? municipalities : municipalities.filter(({ id }) => chosen.has(id));
}
