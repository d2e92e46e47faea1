import { canvasRoots, readMarkers } from '@samenspel/shared/document';
import { setMarker, setProfile } from '@samenspel/shared/commands';
import { afterEach, expect, test } from 'vitest';
import {
  closeClients,
  connected,
  createBoard,
  newSecret,
  participant,
  until,
} from '../contract/clients.ts';
import { closeServers, type RunningServer, startServer } from '../contract/servers.ts';
import { askDatabase } from '../support/database.ts';
import { Busy } from './busy.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

/** How often the power fails. */
const ROUNDS = 10;
/** A busy machine takes its time to start so many processes. */
const PATIENCE = { timeout: 180_000 };

/** What SQLite says of the database. */
function integrityOf({ dataDir }: RunningServer): string {
  return askDatabase(
    dataDir,
    "process.stdout.write(db.prepare('PRAGMA integrity_check').get().integrity_check);",
  );
}

test(
  'nothing that was confirmed is lost when the power fails a moment later, time after time',
  PATIENCE,
  async () => {
    let server = await startServer();
    const board = await createBoard(server);
    const confirmed = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const people = await Promise.all([1, 2, 3].map(() => connected(server, board)));
      const busy = people.map((client, i) => new Busy(client, `r${round}-${i}`));
      for (const one of busy) void one.run();
      // At another moment of the work each time, and right after a confirmation.
      await until(() => busy.every((one) => one.confirmed.size > round * 2), 'a confirmation');
      const known = busy.flatMap((one) => [...one.confirmed]);
      await server.kill();
      for (const one of busy) one.stop();
      closeClients();
      for (const id of known) confirmed.add(id);
      if (round % 3 === 0) expect(integrityOf(server)).toBe('ok');
      server = await startServer({ dataDir: server.dataDir });
      const reader = await connected(server, board);
      const there = canvasRoots(reader.doc).items;
      expect([...confirmed].filter((id) => !there.has(id))).toEqual([]);
      closeClients();
    }
    expect(confirmed.size).toBeGreaterThan(ROUNDS * 3);
  },
);

test('a confirmed marker and what is published of it survive together', PATIENCE, async () => {
  let server = await startServer();
  const board = await createBoard(server);
  for (const [round, level] of ['know', 'inform', 'align', 'decide', 'act'].entries()) {
    const secret = newSecret();
    const me = participant(secret);
    const voice = await connected(server, board, { document: `voice/${me}`, secret });
    voice.doc.transact(() => {
      const profile = { name: 'Joost', municipality: 'GM0267', role: 'council' };
      setProfile.definition.run(voice.doc, profile, me);
      const subject = { lane: 'whole', about: 'GM0267', kind: 'now' as const };
      const value = { level };
      setMarker.definition.run(voice.doc, { round: 'open', subject, value }, me);
    });
    await voice.saved();
    await server.kill();
    closeClients();
    server = await startServer({ dataDir: server.dataDir });
    const session = await connected(server, board, { document: 'session' });
    expect(readMarkers(session.doc)).toHaveLength(round + 1);
    expect(readMarkers(session.doc).find((marker) => marker.participant === me)?.level).toBe(level);
    closeClients();
  }
});
