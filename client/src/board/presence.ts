import {
  parsePresence,
  type Presence,
  PRESENCE_LIMIT,
  type ReactionKind,
} from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import type { Awareness } from 'y-protocols/awareness';
import type { PresenceStore } from '../state/boardStore.ts';
import { handsAfter } from '../state/hands.ts';

/** At most this often, in milliseconds: 20 a second looks live, and the server takes 30. */
const PACE = 50;

/** How long a reaction is shown, in milliseconds. Who shows it takes it away, so that nobody sees an old one. */
const REACTION = 3000;

export interface PresenceSender {
  /** Changes what others see of this window; undefined takes a field away. */
  readonly show: (change: PresenceChange) => void;
  /** Shows a reaction for a moment, in place of one before it. */
  readonly react: (kind: ReactionKind) => void;
  /** Sends again what may be sent: that has changed. */
  readonly resend: () => void;
  readonly close: () => void;
}

export type PresenceChange = {
  readonly [Field in keyof Omit<Presence, 'participant'>]?: Presence[Field] | undefined;
};

/**
 * Sends this window's presence and mirrors the others' into the store. What does not parse is not shown.
 * @param me undefined: nobody, who sees who is here and shows nothing
 * @param isAlone everybody places alone: of oneself only that one is here and asks for the floor is sent (R2)
 */
export function openPresence(
  awareness: Awareness,
  me: ParticipantId | undefined,
  store: PresenceStore,
  isAlone: () => boolean = () => false,
): PresenceSender {
  if (me === undefined) return openNobody(awareness, store);
  let shown: Presence = { participant: me };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reacted: ReturnType<typeof setTimeout> | undefined;
  let reactions = 0;
  let sent = 0;

  const send = () => {
    timer = undefined;
    sent = Date.now();
    const { participant, hand, cursor } = shown;
    const quiet: Presence = { participant, ...(hand ? { hand } : {}) };
    if (isAlone()) return awareness.setLocalState(quiet);
    const fits = JSON.stringify(shown).length <= PRESENCE_LIMIT;
    awareness.setLocalState(fits ? shown : { ...quiet, cursor });
  };
  const resend = () => {
    timer ??= setTimeout(send, Math.max(0, sent + PACE - Date.now()));
  };
  const show = (change: PresenceChange) => {
    const next: Record<string, unknown> = { ...shown, ...change };
    for (const [field, value] of Object.entries(next)) if (value === undefined) delete next[field];
    shown = parsePresence(next) ?? shown;
    if ('hand' in change || 'reaction' in change) mirroring.mirror();
    resend();
  };

  const mirroring = mirrorPresence(awareness, store, () => shown);
  awareness.setLocalState(shown);
  return {
    show,
    react(kind) {
      clearTimeout(reacted);
      show({ reaction: { kind, seq: ++reactions } });
      reacted = setTimeout(() => show({ reaction: undefined }), REACTION);
    },
    resend,
    close() {
      clearTimeout(timer);
      clearTimeout(reacted);
      mirroring.stop();
      awareness.setLocalState(null);
    },
  };
}

/** Nobody's window: sees who is here and shows nothing. */
function openNobody(awareness: Awareness, store: PresenceStore): PresenceSender {
  const { stop } = mirrorPresence(awareness, store, () => undefined);
  const nothing = () => undefined;
  return { show: nothing, react: nothing, resend: nothing, close: stop };
}

/** @param own what this window shows of itself; undefined: nothing */
function mirrorPresence(
  awareness: Awareness,
  store: PresenceStore,
  own: () => Presence | undefined,
): { readonly mirror: () => void; readonly stop: () => void } {
  const mirror = () => {
    const mine = own();
    const others = new Map<number, Presence>();
    const here = new Set<ParticipantId>(mine ? [mine.participant] : []);
    const raised = new Set<ParticipantId>(mine?.hand ? [mine.participant] : []);
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue;
      const presence = parsePresence(state);
      if (!presence) continue;
      others.set(client, presence);
      here.add(presence.participant);
      if (presence.hand) raised.add(presence.participant);
    }
    const { hand, reaction } = mine ?? {};
    store.setState((before) => ({
      others,
      here,
      hands: handsAfter(before.hands, raised),
      own: { ...(hand ? { hand } : {}), ...(reaction ? { reaction } : {}) },
    }));
  };
  awareness.on('change', mirror);
  mirror();
  return { mirror, stop: () => awareness.off('change', mirror) };
}
