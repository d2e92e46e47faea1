import { setMarker, setProfile } from '@samenspel/shared/commands';
import { canvasRoots, readMarkers } from '@samenspel/shared/document';
import { type CreatedBoard, MessageType } from '@samenspel/shared/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  boardInfo,
  type Client,
  closeClients,
  command,
  connect,
  connected,
  createBoard,
  newSecret,
  participant,
  request,
  until,
} from '../contract/clients.ts';
import { type Cluster, startCluster } from '../support/cluster.ts';

let cluster: Cluster | undefined;

afterEach(async () => {
  closeClients();
  await cluster?.close();
  cluster = undefined;
});

/** So many processes on a busy machine. */
const PATIENCE = { timeout: 300_000 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function of(size: number): Promise<Cluster> {
  cluster = await startCluster(size);
  return cluster;
}

/** Somebody who goes on writing whatever happens to the servers, and knows what of it was confirmed. */
class Person {
  readonly confirmed = new Set<string>();
  private readonly waiting = new Map<number, readonly string[]>();
  private written: string[] = [];
  private asked = 0;
  private count = 0;

  constructor(
    readonly client: Client,
    private readonly name: string,
  ) {
    client.provider.messageHandlers[MessageType.saved] = (_encoder, decoder) => {
      const counter = decoding.readVarUint(decoder);
      for (const [asked, ids] of this.waiting) {
        if (asked > counter) continue;
        this.waiting.delete(asked);
        for (const id of ids) this.confirmed.add(id);
      }
    };
    // Questions and answers belong to a connection: what was asked on the last one is asked again.
    client.provider.on('sync', (isSynced: boolean) => {
      if (isSynced) this.askAgain();
    });
  }

  private askAgain(): void {
    this.written = [...[...this.waiting.values()].flat(), ...this.written];
    this.waiting.clear();
    this.ask();
  }

  write(): void {
    this.count += 1;
    const id = `${this.name}-${this.count}`;
    this.client.doc.getMap('items').set(id, new Y.Map([['type', 'note']]));
    this.written.push(id);
    if (this.client.provider.synced) this.ask();
  }

  private ask(): void {
    if (this.written.length === 0) return;
    this.asked += 1;
    this.waiting.set(this.asked, this.written);
    this.written = [];
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MessageType.saved);
    encoding.writeVarUint(encoder, this.asked);
    this.client.provider.ws?.send(encoding.toUint8Array(encoder));
  }

  get total(): number {
    return this.count;
  }
}

/** Items of a board as a newcomer gets them. */
async function itemsFor(url: string, board: CreatedBoard): Promise<Set<string>> {
  const newcomer = await connected({ url }, board, { key: board.keys.view });
  const ids = new Set(canvasRoots(newcomer.doc).items.keys());
  newcomer.close();
  return ids;
}

test(
  'people on three servers see each other, each marker and each reveal once',
  PATIENCE,
  async () => {
    const { members, url } = await of(3);
    const board = await createBoard({ url });
    const people = await Promise.all(members.map(({ server }) => connected(server, board)));
    const [first] = people;
    for (const [i, { doc }] of people.entries())
      doc.getMap('items').set(`item-${i}`, new Y.Map([['type', 'note']]));
    for (const person of people) await person.saved();
    for (const { doc } of people)
      await until(() => doc.getMap('items').size === 3, 'everybody has all three');

    first?.provider.awareness.setLocalState({ cursor: [1, 2] });
    const client = first?.doc.clientID ?? -1;
    for (const { provider } of people)
      await until(() => provider.awareness.getStates().has(client), 'everybody sees the pointer');

    const voices = await Promise.all(
      members.map(async ({ server }) => {
        const secret = newSecret();
        const me = participant(secret);
        const voice = await connected(server, board, { document: `voice/${me}`, secret });
        const profile = { name: 'Joost', municipality: 'GM0267', role: 'council' };
        setProfile.definition.run(voice.doc, profile, me);
        return { voice, me };
      }),
    );
    // Asked of each server in turn: whichever keeps the board carries it out.
    for (const { server } of members) {
      const answer = await command(server, board, {
        type: 'setTitle',
        title: `Via ${server.port}`,
      });
      expect(answer.status).toBe(200);
      expect((await boardInfo({ url }, board.id, board.keys.view)).title).toBe(
        `Via ${server.port}`,
      );
    }
    for (const { voice, me } of voices) {
      const subject = { lane: 'whole', about: 'GM0267', kind: 'now' as const };
      const value = { level: 'know' };
      setMarker.definition.run(voice.doc, { round: 'open', subject, value }, me);
      await voice.saved();
    }
    const sessions = await Promise.all(
      members.map(({ server }) => connected(server, board, { document: 'session' })),
    );
    for (const { doc } of sessions)
      await until(() => readMarkers(doc).length === 3, 'every server shows three markers');

    const [{ server }] = members as [Cluster['members'][0]];
    const renewed = await command(server, board, { type: 'renewLinks' });
    expect(renewed.status).toBe(200);
    for (const person of people) expect((await person.closed()).code).toBe(4403);
    const gone = await request(members[1]?.server ?? server, `/api/boards/${board.id}`, {
      key: board.keys.facilitate,
      method: 'DELETE',
    });
    expect(gone.status).toBe(204);
    const late = connect({ url }, board, { key: board.keys.facilitate });
    expect((await late.closed()).code).toBe(4404);
  },
);

test(
  'the server that keeps a board is stopped: its people go on at the others',
  PATIENCE,
  async () => {
    const { members, url } = await of(2);
    const board = await createBoard({ url });
    const [home, other] = members as [Cluster['members'][0], Cluster['members'][0]];
    const first = await connected(home.server, board);
    const person = new Person(await connected(other.server, board), 'p');
    first.doc.getMap('items').set('first', new Y.Map([['type', 'note']]));
    await first.saved();
    person.write();
    await until(() => person.confirmed.size === 1, 'a confirmation through the other server');
    await home.server.stop();
    person.write();
    await until(() => person.confirmed.size === 2, 'a confirmation after the board moved');
    await cluster?.restart(home);
    const reader = await connected(home.server, board);
    expect([...canvasRoots(reader.doc).items.keys()].toSorted()).toEqual(['first', 'p-1', 'p-2']);
  },
);

test(
  'PostgreSQL goes away for a while: nothing is confirmed, nothing is lost',
  PATIENCE,
  async () => {
    const { members, postgres, url } = await of(2);
    const board = await createBoard({ url });
    const people = await Promise.all(
      members.map(async ({ server }, i) => new Person(await connected(server, board), `p${i}`)),
    );
    for (const person of people) person.write();
    await until(() => people.every(({ confirmed }) => confirmed.size === 1), 'confirmations');
    await postgres.kill();
    for (const person of people) person.write();
    const ready = await request(members[0]?.server ?? { url }, '/readyz');
    expect(ready.status).toBe(503);
    await pause(1500);
    expect(people.map(({ confirmed }) => confirmed.size)).toEqual([1, 1]);
    await postgres.start();
    await until(() => people.every(({ confirmed }) => confirmed.size === 2), 'confirmed after all');
    expect([...(await itemsFor(url, board))].toSorted()).toEqual(['p0-1', 'p0-2', 'p1-1', 'p1-2']);
  },
);

test(
  'three servers, sixty people, one server killed every few seconds, Redis restarted, a cable pulled',
  PATIENCE,
  async () => {
    const { members, redis, url } = await of(3);
    const boards = await Promise.all([createBoard({ url }), createBoard({ url })]);
    const people = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const board = boards[i % boards.length] as CreatedBoard;
        return { board, person: new Person(await connected({ url }, board), `p${i}`) };
      }),
    );
    const over = new AbortController();
    const writing = people.map(async ({ person }, i) => {
      await pause(i * 10);
      while (!over.signal.aborted) {
        person.write();
        await pause(400);
      }
    });
    const one = (i: number) => members[i % members.length] as Cluster['members'][0];
    const calamities = [
      async () => one(0).server.kill(),
      async () => cluster?.restart(one(0)),
      async () => redis.kill(),
      async () => redis.start(),
      async () => one(1).server.kill(),
      async () => one(2).toRedis.cut(),
      async () => cluster?.restart(one(1)),
      async () => pause(4000),
      async () => one(2).toRedis.mend(),
      async () => one(2).server.kill(),
      async () => cluster?.restart(one(2)),
    ];
    for (const calamity of calamities) {
      await pause(1500);
      await calamity();
    }
    over.abort();
    await Promise.all(writing);
    const unconfirmed = () =>
      people.filter(({ person }) => person.confirmed.size < person.total).length;
    const end = Date.now() + 120_000;
    while (unconfirmed() > 0 && Date.now() < end) await pause(200);
    expect(unconfirmed()).toBe(0);
    for (const board of boards) {
      const mine = people.filter((one) => one.board === board).map(({ person }) => person);
      const confirmed = mine.flatMap((person) => [...person.confirmed]);
      const stored = await itemsFor(url, board);
      expect(confirmed.filter((id) => !stored.has(id))).toEqual([]);
      expect(stored.size).toBe(confirmed.length);
      const [vector] = mine.map(({ client }) => Y.encodeStateVector(client.doc).byteLength);
      for (const { client } of mine) {
        await until(
          () => client.doc.getMap('items').size === stored.size,
          'everybody has everything',
        );
        expect(Y.encodeStateVector(client.doc).byteLength).toBe(vector);
      }
    }
    expect(people.reduce((sum, { person }) => sum + person.confirmed.size, 0)).toBeGreaterThan(600);
  },
);
