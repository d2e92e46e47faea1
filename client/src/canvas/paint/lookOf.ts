import type { MunicipalityId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import type { Look, Partner } from './look.ts';

type LookState = Pick<BoardState, 'settings' | 'participants' | 'me' | 'profile'>;

/** How this board's items look: the names that stand on them come from its settings and participants. */
export function lookOf(state: LookState, zoom: number): Look {
  const { settings, participants, me, profile } = state;
  const partners = new Map<MunicipalityId, Partner>(
    settings?.municipalities.map((partner) => [partner.id, partner]),
  );
  const roles = new Map(settings?.roles.map(({ id, name }) => [id, name]));
  return {
    zoom,
    authorOf(by) {
      const who = (by === me ? profile : undefined) ?? participants.get(by);
      const role = who && roles.get(who.role);
      const municipality = who && partners.get(who.municipality)?.name;
      return role !== undefined && municipality !== undefined ? { role, municipality } : undefined;
    },
    partner: (id) => partners.get(id),
    untitled: m.canvas_untitled({}, { locale: settings?.locale ?? 'nl' }),
  };
}
