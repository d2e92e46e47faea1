import { parsePresence, type Presence, PRESENCE_LIMIT } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import type { Awareness } from 'y-protocols/awareness';
import type { PresenceStore } from '../state/boardStore.ts';

/** At most this often, in milliseconds: 20 a second looks live, and the server takes 30. */
const PACE = 50;

export interface PresenceSender {
  /** Changes what others see of this window; undefined takes a field away. */
  readonly show: (change: PresenceChange) => void;
  readonly close: () => void;
}

export type PresenceChange = {
  readonly [Field in keyof Omit<Presence, 'participant'>]?: Presence[Field] | undefined;
};

/**
 * Sends this window's presence and mirrors the others' into the store. What does not parse is not shown.
 * @param me undefined: nobody, who sees who is here and shows nothing
 */
export function openPresence(
  awareness: Awareness,
  me: ParticipantId | undefined,
  store: PresenceStore,
): PresenceSender {
  const stopMirroring = mirrorPresence(awareness, me, store);
  if (me === undefined) return { show: () => undefined, close: stopMirroring };
  let shown: Presence = { participant: me };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = 0;

  const send = () => {
    timer = undefined;
    sent = Date.now();
    const fits = JSON.stringify(shown).length <= PRESENCE_LIMIT;
    awareness.setLocalState(fits ? shown : { participant: me, cursor: shown.cursor });
  };

  awareness.setLocalState(shown);
  return {
    show(change) {
      const next: Record<string, unknown> = { ...shown, ...change };
      for (const [field, value] of Object.entries(next))
        if (value === undefined) delete next[field];
      shown = parsePresence(next) ?? shown;
      timer ??= setTimeout(send, Math.max(0, sent + PACE - Date.now()));
    },
    close() {
      clearTimeout(timer);
      stopMirroring();
      awareness.setLocalState(null);
    },
  };
}

function mirrorPresence(
  awareness: Awareness,
  me: ParticipantId | undefined,
  store: PresenceStore,
): () => void {
  const mirror = () => {
    const others = new Map<number, Presence>();
    const here = new Set<ParticipantId>(me === undefined ? [] : [me]);
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue;
      const presence = parsePresence(state);
      if (!presence) continue;
      others.set(client, presence);
      here.add(presence.participant);
    }
    store.setState({ others, here });
  };
  awareness.on('change', mirror);
  mirror();
  return () => awareness.off('change', mirror);
}
