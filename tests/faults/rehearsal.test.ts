import { readMethod } from '@samenspel/shared/document';
import { KeptVersions } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { closeClients, command, createBoard, request } from '../contract/clients.ts';
import { closeServers, startServer } from '../contract/servers.ts';
import { attend, PARTNERS } from '../contract/workshop.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

/** How often the power fails. */
const TIMES = 8;

test('kill -9 when a rehearsal is taken away leaves all of it or nothing: rounds, people, version and result', {
  timeout: 180_000,
}, async () => {
  let server = await startServer();
  const { port, dataDir } = server;
  const board = await createBoard(server, { partners: PARTNERS });
  const ask = (body: object) => command(server, board, body);
  for (let time = 0; time < TIMES; time++) {
    const round = `proef-${time}`;
    await ask({ type: 'rehearse', people: 3 });
    await ask({ type: 'openRound', round, lanes: ['whole'], questions: ['self'] });
    expect((await ask({ type: 'revealRound', round })).status).toBe(200);

    // A little later each time: before the command arrives, in the middle of it, after it.
    const ended = ask({ type: 'rehearse', people: 0 }).then(
      ({ status }) => status === 200,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, time * 3));
    await server.kill();
    const isConfirmed = await ended;
    server = await startServer({ port, dataDir });

    const viewer = await attend(server, board, { key: board.keys.view });
    const path = `/api/boards/${board.id}`;
    const result = await request(server, `${path}/rounds/${round}/revealed`, {
      key: board.keys.view,
    });
    const listed = await request(server, `${path}/versions`, { key: board.keys.facilitate });
    const { versions } = v.parse(KeptVersions, await listed.json());
    const there = {
      round: readMethod(viewer.session.doc).rounds.has(round),
      people: viewer.session.doc.getMap('participants').size,
      version: versions.length,
      result: result.status,
    };
    expect(there).toEqual(
      there.round
        ? { round: true, people: 3, version: 1, result: 200 }
        : { round: false, people: 0, version: 0, result: 404 },
    );
    if (isConfirmed) expect(there.round, 'what was confirmed is gone').toBe(false);
    viewer.close();
    await ask({ type: 'rehearse', people: 0 });
  }
});
