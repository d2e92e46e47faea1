import {
  membersOf,
  readMethod,
  readSettings,
  shownRound,
  writeMethod,
  writeOutcome,
  readVoice,
  ROOTS,
  voiceRoots,
  writeAgreed,
  writePublished,
  writeSettings,
} from '@samenspel/shared/document';
import {
  type Capability,
  type DocumentName,
  voiceOf,
  voiceOwner,
} from '@samenspel/shared/protocol';
import { type ParticipantId, type Round, voiceMarkerKey } from '@samenspel/shared/records';
import {
  access,
  applySettings,
  anonymousOutcome,
  applyMethod,
  isMethodCommand,
  isSettingsCommand,
  type MethodCommand,
  type FacilitatorCommand,
  newBoard,
  publish,
  type Room,
} from '@samenspel/shared/session';
import * as Y from 'yjs';

/** Who is at the other end of a socket. */
export interface Caller {
  readonly capability: Capability;
  readonly participant: ParticipantId | undefined;
}

type Listener = (document: DocumentName, update: Uint8Array, from: unknown) => void;

/**
 * The server as the design has it, without a network: it holds a board's documents, lets through what `access`
 * allows, and publishes voices after every change.
 */
export class ServerModel {
  readonly documents = new Map<DocumentName, Y.Doc>();
  readonly #listeners = new Set<Listener>();
  readonly here: ReadonlySet<ParticipantId> = new Set();
  #clientId = 1;

  constructor() {
    const { canvas, session } = newBoard({
      title: 'Foodvalley',
      locale: 'nl',
      template: 'empty',
      partners: [],
      tasks: [],
    });
    for (const [name, made] of [
      ['canvas', canvas],
      ['session', session],
    ] as const) {
      Y.applyUpdate(this.document(name), Y.encodeStateAsUpdate(made));
    }
  }

  document(name: DocumentName): Y.Doc {
    const held = this.documents.get(name);
    if (held) return held;
    const doc = new Y.Doc();
    doc.clientID = this.#clientId++;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      for (const listener of this.#listeners) listener(name, update, origin);
    });
    this.documents.set(name, doc);
    return doc;
  }

  onUpdate(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Applies what a caller sent. False when it may not write there; then nothing has changed. */
  receive(name: DocumentName, update: Uint8Array, caller: Caller, origin: unknown): boolean {
    if (access(name, caller.capability, caller.participant) !== 'write') return false;
    Y.applyUpdate(this.document(name), update, origin);
    this.#publish();
    return true;
  }

  /** A facilitator's command, as the body of a request would bring it. */
  command(command: FacilitatorCommand): void {
    if (isSettingsCommand(command)) {
      const settings = readSettings(this.document('session'));
      if (!settings) throw new Error('the session does not parse');
      const changed = applySettings(settings, command);
      if (!changed.ok) return;
      writeSettings(this.document('session'), changed.settings);
      return this.#publish();
    }
    if (isMethodCommand(command)) return this.#lead(command);
    switch (command.type) {
      case 'renewLinks':
      case 'rehearse':
      case 'keepVersion':
      case 'restoreVersion':
      case 'openCode':
      case 'closeCode':
        return;
      case 'setAgreed':
        return writeAgreed(this.document('session'), command.lane, command.agreed);
      case 'removeMarker': {
        const { markers } = voiceRoots(this.document(voiceOf(command.participant)));
        const { shown } = readMethod(this.document('session'));
        markers.delete(voiceMarkerKey(shown, command.subject));
        return this.#publish();
      }
      case 'removeParticipant': {
        const voice = this.document(voiceOf(command.participant));
        for (const root of ROOTS.voice) voice.getMap(root).clear();
        return this.#publish();
      }
    }
  }

  /** Who is here, and the partners on the board. */
  get room(): Room {
    return { here: this.here, members: membersOf(this.document('session')) };
  }

  /** The round that is shown. */
  get round(): Round | undefined {
    return shownRound(readMethod(this.document('session')));
  }

  /** How the group is led, as the real server does it: the markers of a reveal come in the same transaction. */
  #lead(command: MethodCommand): void {
    const session = this.document('session');
    const ladder = readSettings(session)?.ladder ?? [];
    const context = { now: 1, ladder, titleOf: (id: string) => id, rehearsing: false };
    const result = applyMethod(readMethod(session), command, context);
    if (!result.ok) return;
    session.transact(() => {
      writeMethod(session, result.method);
      for (const { round, moment } of result.kept) {
        const kept = result.method.rounds.get(round);
        if (kept?.anonymous && moment === 'revealed')
          writeOutcome(
            session,
            round,
            anonymousOutcome(this.voices(), kept, this.room.members, (all) => [...all]),
          );
      }
      this.#publish();
    });
  }

  voices(): Map<ParticipantId, ReturnType<typeof readVoice>> {
    const voices = new Map<ParticipantId, ReturnType<typeof readVoice>>();
    for (const [name, doc] of this.documents) {
      const owner = voiceOwner(name);
      if (owner !== undefined) voices.set(owner, readVoice(doc));
    }
    return voices;
  }

  #publish(): void {
    const session = this.document('session');
    session.transact(() => writePublished(session, publish(this.voices(), this.round, this.room)));
  }
}
