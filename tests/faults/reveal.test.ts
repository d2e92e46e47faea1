import { setMarker } from '@samenspel/shared/commands';
import { readMarkers, readMethod } from '@samenspel/shared/document';
import { afterEach, expect, test } from 'vitest';
import { closeClients, command, createBoard, newSecret, request } from '../contract/clients.ts';
import { closeServers, startServer } from '../contract/servers.ts';
import { attend, PARTNERS } from '../contract/workshop.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

/** How often the power fails. */
const TIMES = 12;

test('26 kill -9 at the reveal leaves all or nothing: markers, phase, version and result', {
  timeout: 180_000,
}, async () => {
  let server = await startServer();
  const { port, dataDir } = server;
  const board = await createBoard(server, { partners: PARTNERS });
  const secret = newSecret();
  const profile = { name: 'Anneke', municipality: 'GM0228', role: 'council' };
  let reveals = 0;
  for (let time = 0; time < TIMES; time++) {
    const round = `ronde-${time}`;
    const ede = await attend(server, board, { secret, profile });
    const ask = (body: object) => command(server, board, body);
    const opened = await ask({ type: 'openRound', round, lanes: ['whole'], questions: ['self'] });
    expect(opened.status).toBe(200);
    const subject = { lane: 'whole', about: 'GM0228', kind: 'now' } as const;
    await ede.says(setMarker({ round, subject, value: { level: 'align' } }));

    // A little later each time: before the command arrives, in the middle of it, after it.
    const revealed = ask({ type: 'revealRound', round }).then(
      ({ status }) => status === 200,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, time * 4));
    await server.kill();
    const isConfirmed = await revealed;
    ede.close();
    server = await startServer({ port, dataDir });

    const viewer = await attend(server, board, { key: board.keys.view });
    const phase = readMethod(viewer.session.doc).rounds.get(round)?.phase;
    const shown = readMarkers(viewer.session.doc).length;
    const versions = await request(server, `/api/boards/${board.id}/versions`, {
      key: board.keys.facilitate,
    });
    const kept = (await versions.text()).match(/"reveal"/gu)?.length ?? 0;
    const result = await request(server, `/api/boards/${board.id}/rounds/${round}/revealed`, {
      key: board.keys.view,
    });
    const isRevealed = phase === 'revealed';
    expect({ phase, shown, result: result.status }).toEqual(
      isRevealed
        ? { phase: 'revealed', shown: 1, result: 200 }
        : { phase: 'placing', shown: 0, result: 404 },
    );
    if (isConfirmed) expect(phase, 'what was confirmed is there').toBe('revealed');
    reveals += isRevealed ? 1 : 0;
    expect(kept, 'a version for each reveal').toBe(reveals);
    viewer.close();
    await command(server, board, { type: 'revealRound', round });
    reveals += isRevealed ? 0 : 1;
  }
});
