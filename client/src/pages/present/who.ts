import type { Municipality, ParticipantId } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';

export interface PartnerIn {
  readonly partner: Municipality;
  readonly count: number;
}

/** Who is here now, by partner in the board's order; partners of whom nobody is here last, with 0. */
export function whoIsIn(
  { settings, participants }: Pick<BoardState, 'settings' | 'participants'>,
  here: ReadonlySet<ParticipantId>,
): PartnerIn[] {
  const counts = new Map<string, number>();
  for (const { id, municipality, rehearsal } of participants.values()) {
    if (!here.has(id) && !rehearsal) continue;
    counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  }
  const all = (settings?.municipalities ?? []).map((partner) => ({
    partner,
    count: counts.get(partner.id) ?? 0,
  }));
  return [...all.filter(({ count }) => count > 0), ...all.filter(({ count }) => count === 0)];
}

export interface PartnerDone extends PartnerIn {
  readonly done: number;
}

/** How many have finished, of how many, by partner in the board's order; and all together. */
export function whoIsDone({ settings, progress }: Pick<BoardState, 'settings' | 'progress'>): {
  readonly partners: readonly PartnerDone[];
  readonly done: number;
  readonly count: number;
} {
  const partners = (settings?.municipalities ?? []).flatMap((partner) => {
    const [done, count] = progress.get(partner.id) ?? [0, 0];
    return count > 0 ? [{ partner, done, count }] : [];
  });
  const sum = (of: 'done' | 'count') => partners.reduce((total, one) => total + one[of], 0);
  return { partners, done: sum('done'), count: sum('count') };
}
