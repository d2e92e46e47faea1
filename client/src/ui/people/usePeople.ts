import type { ParticipantId } from '@samenspel/shared/records';
import { useMemo } from 'react';
import { useBoard, useOpenBoard, usePresence } from '../../board/index.ts';
import type { Participant } from '../../state/boardStore.ts';

/** Everybody who has joined, oneself as one last said; by municipality in the board's order, then by name. */
export function usePeople(): readonly Participant[] {
  const { me } = useOpenBoard();
  const participants = useBoard((board) => board.participants);
  const profile = useBoard((board) => board.profile);
  const partners = useBoard((board) => board.settings?.municipalities);
  return useMemo(() => {
    const people = new Map<ParticipantId, Participant>(participants);
    if (profile) people.set(me, { id: me, ...profile });
    const place = (person: Participant) =>
      partners?.findIndex(({ id }) => id === person.municipality) ?? 0;
    return [...people.values()].toSorted(
      (a, b) =>
        Number(b.id === me) - Number(a.id === me) ||
        place(a) - place(b) ||
        a.name.localeCompare(b.name, 'nl'),
    );
  }, [participants, profile, partners, me]);
}

/** Those of them who are here now; who asks for the floor first, in the order of asking. */
export function useHere(): readonly Participant[] {
  const people = usePeople();
  const here = usePresence((presence) => presence.here);
  const hands = usePresence((presence) => presence.hands);
  return useMemo(() => {
    const present = people.filter(({ id }) => here.has(id));
    const asking = hands.flatMap((id) => present.find((person) => person.id === id) ?? []);
    return [...asking, ...present.filter(({ id }) => !hands.includes(id))];
  }, [people, here, hands]);
}
