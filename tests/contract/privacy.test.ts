import { readFileSync } from 'node:fs';
import { setDone, setMarker } from '@samenspel/shared/commands';
import { readMarkers, readMethod } from '@samenspel/shared/document';
import type { CreatedBoard } from '@samenspel/shared/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeClients, command, createBoard, newSecret, request, until } from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';
import { attend, type Attendee, PARTNERS, timesHeard } from './workshop.ts';

const CONTRACT = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');
/** What can be fetched, as the contract lists it. */
const PATHS = [...CONTRACT.matchAll(/^\| `GET (?<path>\/[^`]*)`/gmu)].map(
  ({ groups }) => groups?.['path'] ?? '',
);
/** Commands after which there is nothing left to keep to oneself, or another key, or who answered no longer counts. */
const ENDS = new Set(['revealRound', 'cancelRound', 'renewLinks', 'removePartner']);
const COMMANDS = [...CONTRACT.matchAll(/```json\n(?<body>[\s\S]*?)```/gu)]
  .map(({ groups }): { type: string } => JSON.parse(groups?.['body'] ?? ''))
  .filter(({ type }) => !ENDS.has(type));

let server: RunningServer;
let board: CreatedBoard;
beforeEach(async () => {
  server = await startServer();
  board = await createBoard(server, { partners: PARTNERS });
});
afterEach(async () => {
  closeClients();
  await closeServers();
});

const ROUND = 'ronde-1';
const EDE = { name: 'Anneke', municipality: 'GM0228', role: 'council' };
const phase = ({ session }: Attendee) => readMethod(session.doc).rounds.get(ROUND)?.phase;

/** Three people who placed and finished, with a level and a reason nobody else would write; and those words. */
async function placed(anonymous: boolean) {
  const round = {
    type: 'openRound',
    round: ROUND,
    lanes: ['whole'],
    questions: ['self'],
    anonymous,
  };
  expect((await command(server, board, round)).status).toBe(200);
  const tokens: string[] = [];
  const token = () => {
    const made = `geheim${newSecret().replaceAll(/[^A-Za-z0-9]/gu, '')}`;
    tokens.push(made);
    return made;
  };
  const people: Attendee[] = [];
  for (const name of ['Anneke', 'Bert', 'Coby']) {
    const one = await attend(server, board, { profile: { ...EDE, name } });
    const subject = { lane: 'whole', about: EDE.municipality, kind: 'now' } as const;
    const value = { level: token(), reason: token() };
    await one.says(
      setMarker({ round: ROUND, subject, value }),
      setDone({ round: ROUND, done: true }),
    );
    people.push(one);
  }
  return { tokens, people };
}

/** Everything that answers a request with this key, headers included. */
async function fetched(key: string | undefined): Promise<string[]> {
  const said: string[] = [];
  for (const path of PATHS)
    for (const moment of ['revealed', 'closed']) {
      const where = path
        .replace(':id', board.id)
        .replace(':round', ROUND)
        .replace(':moment', moment);
      const answer = await request(server, where, key === undefined ? {} : { key });
      said.push(JSON.stringify([...answer.headers]) + (await answer.text()));
    }
  return said;
}

test.each([false, true])(
  'R2: no answer of the server, to whichever key and whatever is asked, tells what is being placed (anonymous: %s)',
  async (anonymous) => {
    const { facilitate, edit, view } = board.keys;
    const watching = await attend(server, board, { key: facilitate });
    const { tokens } = await placed(anonymous);
    await until(() => phase(watching) === 'placing');
    expect(PATHS.length).toBeGreaterThanOrEqual(8);

    const said: string[] = [];
    const asks = async (body: unknown) => {
      const answer = await command(server, board, body);
      said.push(await answer.text());
      return answer.status;
    };
    for (const body of COMMANDS) await asks(body);
    expect(await asks({ type: 'keepVersion' })).toBe(200);
    expect(await asks({ type: 'restoreVersion', version: 'newest' })).toBe(200);
    expect(phase(watching)).toBe('placing');
    for (const key of [facilitate, edit, view, undefined, 'A'.repeat(22)])
      said.push(...(await fetched(key)));
    await watching.session.saved();
    for (const text of tokens) {
      for (const one of said) expect(one).not.toContain(text);
      expect(timesHeard(watching.heard, text)).toBe(0);
      expect(server.log()).not.toContain(text);
    }

    await command(server, board, { type: 'revealRound', round: ROUND });
    await until(() => phase(watching) === 'revealed');
    const result = await request(server, `/api/boards/${board.id}/rounds/${ROUND}/revealed`, {
      key: view,
    });
    const json = await result.text();
    for (const text of tokens) expect(json, 'and there it is').toContain(text);
    expect(readMarkers(watching.session.doc)).toHaveLength(anonymous ? 0 : 3);
  },
);
