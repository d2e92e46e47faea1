import { type Command, runCommand } from '@samenspel/shared/commands';
import { type DocumentName, voiceOf } from '@samenspel/shared/protocol';
import { access } from '@samenspel/shared/session';
import * as Y from 'yjs';
import type { Random } from './random.ts';
import type { Caller, ServerModel } from './server.ts';

interface Message {
  readonly document: DocumentName;
  readonly update: Uint8Array;
}

/** One browser: its documents, and what is on its way to and from it. */
export class ClientModel {
  readonly documents = new Map<DocumentName, Y.Doc>();
  connected = true;
  /** Writes the server refused. None of a client that keeps to `access`. */
  refused = 0;
  #outbox: Message[] = [];
  #inbox: Message[] = [];

  constructor(
    readonly caller: Caller,
    readonly server: ServerModel,
    clientId: number,
  ) {
    const names: DocumentName[] = ['canvas', 'session'];
    if (caller.participant !== undefined && caller.capability !== 'view')
      names.push(voiceOf(caller.participant));
    names.forEach((name, i) => this.#open(name, clientId * 10 + i));
    server.onUpdate((document, update, from) => {
      if (from !== this && this.connected && this.documents.has(document))
        this.#inbox.push({ document, update });
    });
    this.connect();
  }

  #open(name: DocumentName, clientId: number): void {
    const doc = new Y.Doc();
    doc.clientID = clientId;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.server && this.connected) this.#outbox.push({ document: name, update });
    });
    this.documents.set(name, doc);
  }

  get waiting(): number {
    return this.#outbox.length + this.#inbox.length;
  }

  get canvas(): Y.Doc {
    const canvas = this.documents.get('canvas');
    if (!canvas) throw new Error('a client without a canvas');
    return canvas;
  }

  /** The one way of an edit: into the own document, whether there is a line or not. */
  dispatch(command: Command): void {
    const { participant, capability } = this.caller;
    if (participant === undefined) return;
    const name = command.document === 'canvas' ? 'canvas' : voiceOf(participant);
    const doc = this.documents.get(name);
    if (!doc || access(name, capability, participant) !== 'write') return;
    doc.transact(() => {
      if (!runCommand(doc, command, participant))
        throw new Error(`refused: ${JSON.stringify(command)}`);
    }, 'me');
  }

  /** Delivers one message, any of those on their way: nothing may depend on their order. */
  deliverOne(random: Random): void {
    const boxes = [this.#outbox, this.#inbox].filter((box) => box.length > 0);
    if (boxes.length === 0) return;
    const box = random.pick(boxes);
    const [message] = box.splice(random.whole(box.length), 1);
    if (!message) return;
    if (box === this.#outbox) this.#send(message);
    else this.#receive(message);
  }

  /** The line breaks: what was on its way is lost. */
  disconnect(): void {
    this.connected = false;
    this.#outbox = [];
    this.#inbox = [];
  }

  /** A new line: both say what they have, and get what they lack. */
  connect(): void {
    this.connected = true;
    for (const [document, doc] of this.documents) {
      const held = this.server.document(document);
      this.#receive({ document, update: Y.encodeStateAsUpdate(held, Y.encodeStateVector(doc)) });
      const { capability, participant } = this.caller;
      if (access(document, capability, participant) !== 'write') continue;
      this.#send({ document, update: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(held)) });
    }
  }

  #send({ document, update }: Message): void {
    if (!this.server.receive(document, update, this.caller, this)) this.refused++;
  }

  #receive({ document, update }: Message): void {
    const doc = this.documents.get(document);
    if (doc) Y.applyUpdate(doc, update, this.server);
  }
}
