import type { Gap, Picture, Who } from '@samenspel/shared/insight';
import { type Marker, type MunicipalityId, sessionMarkerKey } from '@samenspel/shared/records';

/** The partners at both ends: those in between are not what the difference is about. */
function partnersAtEnds(gap: Gap): ReadonlySet<MunicipalityId> {
  const ends = gap.kind === 'contact' ? [gap.noContact, gap.onLadder] : [gap.low, gap.high];
  const named = ({ who }: { readonly who: Who }) =>
    who.is === 'municipality' ? [who.municipality] : [];
  return new Set(ends.flat().flatMap(named));
}

/** Says of a marker whether the difference is about it. @param own about the own municipality */
function belongs(gap: Gap): (marker: Marker, own: boolean) => boolean {
  const { municipality } = gap;
  const kind = gap.kind === 'contact' ? gap.between : gap.kind;
  switch (kind) {
    case 'roles':
    case 'change':
      return ({ about, kind: of }, own) => own && about === municipality && of === 'now';
    case 'municipalities': {
      const ends = partnersAtEnds(gap);
      return ({ about, kind: of }, own) => own && ends.has(about) && of === 'now';
    }
    case 'perception':
      return ({ about, kind: of }) => about === municipality && of === 'now';
    case 'ambition':
      return ({ about }, own) => own && about === municipality;
  }
}

/** Session keys of the markers a difference is made of. */
export function markersOfGap(gap: Gap, { participants, markers }: Picture): Set<string> {
  const isOfGap = belongs(gap);
  const keys = new Set<string>();
  for (const marker of markers) {
    if (marker.lane !== gap.lane) continue;
    const own = participants.get(marker.participant)?.municipality === marker.about;
    if (isOfGap(marker, own)) keys.add(sessionMarkerKey(marker.participant, marker));
  }
  return keys;
}
