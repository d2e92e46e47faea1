import { addItem, type Command, COMMANDS } from '@samenspel/shared/commands';
import { voiceRoots } from '@samenspel/shared/document';
import { type DocumentName, voiceOf } from '@samenspel/shared/protocol';
import { type Note, parseMarkerKey, sessionMarkerKey } from '@samenspel/shared/records';
import { FacilitatorCommand } from '@samenspel/shared/session';
import type fc from 'fast-check';
import * as Y from 'yjs';
import { arbitraryOf, parsedOf, POOL } from '../../shared/test/support/arbitrary.ts';
import { ClientModel } from './client.ts';
import { checkConverged, checkStep } from './invariants.ts';
import { type Random, randomOf } from './random.ts';
import { ServerModel } from './server.ts';

/** A world to run, and to run again. */
export interface Seed {
  readonly seed: number;
  readonly steps: number;
}

/** Every command there is: one without values it can be tried with throws here, when the file is loaded. */
const EDITS: fc.Arbitrary<Command>[] = COMMANDS.map(({ name, document, args }) =>
  arbitraryOf(args).map((value) => ({ name, document, args: value })),
);
const FACILITATING = parsedOf(FacilitatorCommand);

const NOTE = {
  type: 'note',
  pos: [0, 0],
  size: [160, 120],
  order: 'a0',
  style: { colour: 'yellow' },
  text: 'blijft',
} satisfies Omit<Note, 'id' | 'by'>;

/** Everything participants ever said with their own hands: 'key=value' of published markers. */
export type Said = Set<string>;

export class World {
  readonly server = new ServerModel();
  readonly clients: ClientModel[] = [];
  readonly said: Said = new Set();
  /** Notes of which nobody knows the id, so that nobody takes them away. */
  readonly lasting = new Set<string>();
  readonly #random: Random;

  constructor({ seed }: Seed) {
    this.#random = randomOf(seed);
    const people = 3 + this.#random.whole(3);
    for (let i = 0; i < people; i++) {
      const participant = POOL.participants[i];
      // The last one only looks; the second may be the first one's other tab.
      const capability = i === people - 1 ? 'view' : i === 0 ? 'facilitate' : 'edit';
      const twin = i === 1 && this.#random.chance(0.3);
      this.clients.push(
        new ClientModel(
          { capability, participant: twin ? POOL.participants[0] : participant },
          this.server,
          100 + i,
        ),
      );
    }
  }

  /** One thing that happens, somewhere. */
  step(): void {
    const random = this.#random;
    const client = random.pick(this.clients);
    const dice = random.whole(100);
    if (dice < 3) this.#leaveNote(client);
    else if (dice < 45) this.#edit(client, random.sample(random.pick(EDITS)));
    else if (dice < 85) client.deliverOne(random);
    else if (dice < 90) client.disconnect();
    else if (dice < 95 && !client.connected) client.connect();
    else if (dice < 98) this.#facilitate(random.sample(FACILITATING));
    else this.#trespass(client);
    checkStep(this);
  }

  /** Everybody is there again, and everything arrives. */
  settle(): void {
    for (const client of this.clients) if (!client.connected) client.connect();
    while (this.clients.some((client) => client.waiting > 0)) {
      for (const client of this.clients) client.deliverOne(this.#random);
    }
    checkStep(this);
    checkConverged(this);
  }

  #edit(client: ClientModel, command: Command): void {
    client.dispatch(command);
    const { participant } = client.caller;
    const voice =
      participant === undefined ? undefined : client.documents.get(voiceOf(participant));
    if (participant === undefined || !voice) return;
    for (const [key, value] of voiceRoots(voice).markers.entries()) {
      const parsed = parseMarkerKey(key);
      if (!parsed) continue;
      this.said.add(`${sessionMarkerKey(participant, parsed.subject)}=${JSON.stringify(value)}`);
    }
  }

  /** R5: a note that nobody takes away is there in the end, online or offline when it was written. */
  #leaveNote(client: ClientModel): void {
    const id = `lasting${this.lasting.size}`;
    const { participant, capability } = client.caller;
    if (participant === undefined || capability === 'view') return;
    this.lasting.add(id);
    client.dispatch(addItem({ item: { ...NOTE, id, by: participant } }));
  }

  #facilitate(command: FacilitatorCommand): void {
    this.server.command(command);
  }

  /** Somebody writes where they may not: into the session, or into another's voice. */
  #trespass(client: ClientModel): void {
    const others = POOL.participants.filter((id) => id !== client.caller.participant);
    const target: DocumentName = this.#random.chance(0.5)
      ? 'session'
      : voiceOf(this.#random.pick(others));
    const before = this.server.document(target);
    const state = Y.encodeStateAsUpdate(before);
    const forged = new Y.Doc();
    forged.clientID = 9999;
    forged.getMap('markers').set(`open|whole|GM0228|now`, { level: 'know' });
    if (this.server.receive(target, Y.encodeStateAsUpdate(forged), client.caller, client)) {
      throw new Error(`R1: a stranger's write into ${target} was taken`);
    }
    if (Buffer.compare(Y.encodeStateAsUpdate(before), state) !== 0) {
      throw new Error(`R1: a refused write changed ${target}`);
    }
  }
}

/** Runs a world from its seed to its end. @throws at the first thing that does not hold */
export function runWorld(seed: Seed): void {
  const world = new World(seed);
  for (let done = 0; done < seed.steps; done++) world.step();
  world.settle();
}
