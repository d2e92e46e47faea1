import {
  readSettings,
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
import { OPEN_ROUND, type ParticipantId, voiceMarkerKey } from '@samenspel/shared/records';
import {
  access,
  applySettings,
  isSettingsCommand,
  type FacilitatorCommand,
  newBoard,
  publish,
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
      if (changed.ok) writeSettings(this.document('session'), changed.settings);
      return;
    }
    switch (command.type) {
      case 'renewLinks':
        return;
      case 'setAgreed':
        return writeAgreed(this.document('session'), command.lane, command.agreed);
      case 'removeMarker': {
        const { markers } = voiceRoots(this.document(voiceOf(command.participant)));
        markers.delete(voiceMarkerKey(OPEN_ROUND, command.subject));
        return this.#publish();
      }
      case 'removeParticipant': {
        const voice = this.document(voiceOf(command.participant));
        for (const root of ROOTS.voice) voice.getMap(root).clear();
        return this.#publish();
      }
    }
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
    session.transact(() => writePublished(session, publish(this.voices())));
  }
}
