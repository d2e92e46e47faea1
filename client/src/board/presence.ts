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

/** Sends this window's presence and mirrors the others' into the store. What does not parse is not shown. */
export function openPresence(
  awareness: Awareness,
  me: ParticipantId,
  store: PresenceStore,
): PresenceSender {
  let shown: Presence = { participant: me };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = 0;

  const send = () => {
    timer = undefined;
    sent = Date.now();
    const fits = JSON.stringify(shown).length <= PRESENCE_LIMIT;
    awareness.setLocalState(fits ? shown : { participant: me, cursor: shown.cursor });
  };
  const mirror = () => {
    const others = new Map<number, Presence>();
    const here = new Set<ParticipantId>([me]);
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
  awareness.setLocalState(shown);
  mirror();
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
      awareness.off('change', mirror);
      awareness.setLocalState(null);
    },
  };
}
