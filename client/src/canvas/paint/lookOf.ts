import type { MunicipalityId } from '@samenspel/shared/records';
import { dayInWords } from '../../i18n/dates.ts';
import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import { voteTotals } from '../../state/voteTotals.ts';
import { laneTitle } from '../laneTitle.ts';
import type { ImageOf, Look, Partner } from './look.ts';

const NO_IMAGES: ImageOf = () => ({ kind: 'loading' });

type LookState = Pick<
  BoardState,
  'settings' | 'participants' | 'me' | 'profile' | 'items' | 'method'
>;

/** How this board's items look: the names that stand on them come from its settings and participants. */
export function lookOf(state: LookState, zoom: number, imageOf: ImageOf = NO_IMAGES): Look {
  const { settings, participants, me, profile } = state;
  const partners = new Map<MunicipalityId, Partner>(
    settings?.municipalities.map((partner) => [partner.id, partner]),
  );
  const roles = new Map(settings?.roles.map(({ id, name }) => [id, name]));
  const locale = settings?.locale ?? 'nl';
  return {
    zoom,
    authorOf(by) {
      const who = (by === me ? profile : undefined) ?? participants.get(by);
      const role = who && roles.get(who.role);
      const municipality = who && partners.get(who.municipality)?.name;
      return role !== undefined && municipality !== undefined ? { role, municipality } : undefined;
    },
    partner: (id) => partners.get(id),
    untitled: m.canvas_untitled({}, { locale }),
    untitledFrame: m.canvas_untitled_frame({}, { locale }),
    imageOf,
    imageWords: {
      loading: m.images_loading({}, { locale }),
      missing: m.images_missing({}, { locale }),
    },
    dotsOf: (item) => voteTotals(state).get(item)?.dots,
    agreementWords({ lane: id, owner, due, done }) {
      const lane = laneTitle(state, id);
      return {
        head: done ? m.votes_card_done({ lane }, { locale }) : m.votes_card({ lane }, { locale }),
        owner: owner.trim() === '' ? m.votes_owner_nobody({}, { locale }) : owner,
        due: dayInWords(due, locale),
      };
    },
  };
}
