import { readFileSync } from 'node:fs';
import { ROOTS } from '@samenspel/shared/document';
import * as v from 'valibot';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { type Row, rowsOf, textOf } from '../support/database.ts';
import { command, request } from './clients.ts';
import type { Workshop } from './workshops.ts';

const CONTRACT = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');
/** The round that the examples of the contract are about. */
export const EXAMPLE_ROUND = 'najaar-1';

/** Every address of the contract that only gives something. */
function documentedPaths(board: string): string[] {
  const paths = [...CONTRACT.matchAll(/^\| `GET (\S+)`/gmu)].flatMap(([, path = '']) =>
    ['revealed', 'closed'].map((moment) =>
      path.replace(':id', board).replace(':round', EXAMPLE_ROUND).replace(':moment', moment),
    ),
  );
  return [...new Set([...paths, `/b/${board}`, `/b/${board}/present`])];
}

/** Every command of the contract, as it is shown there, but those that end the round or the links. */
function documentedCommands(): object[] {
  const shown = [...CONTRACT.matchAll(/```json\n(\{ "type": .*\})\n```/gu)];
  return shown
    .map(([, json = '']) => v.parse(v.looseObject({ type: v.string() }), JSON.parse(json)))
    .filter(({ type }) => type !== 'revealRound' && type !== 'renewLinks');
}

/** An answer with its head. */
async function whole(answer: Response): Promise<string> {
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
}

/** What the server answers to everything in the contract, by each of the links and by none. */
export async function askEverything({ server, board }: Workshop): Promise<string[]> {
  const told: string[] = [];
  const ask = async (...asked: Parameters<typeof request>) => {
    told.push(await whole(await request(...asked)));
  };
  const paths = documentedPaths(board.id);
  const commands = documentedCommands();
  expect([paths.length, commands.length].map((count) => count > 9)).toEqual([true, true]);
  for (const key of [...Object.values(board.keys), undefined])
    for (const path of paths) await ask(server, path, key === undefined ? {} : { key });
  for (const key of Object.values(board.keys))
    for (const body of commands)
      await ask(server, `/api/boards/${board.id}/commands`, { key, body });
  await ask(server, '/api/boards', { body: { title: 'Een ander bord', locale: 'nl' } });
  for (const key of Object.values(board.keys))
    await ask(server, `/api/boards/${board.id}/copies`, { key, body: { title: 'Een kopie' } });
  const opened = await command(server, board, { type: 'openCode' });
  const { code } = v.parse(v.looseObject({ code: v.string() }), await opened.json());
  await ask(server, '/api/codes', { body: { code } });
  return told;
}

/** A row of what is kept, as text; of a version also what its documents say when they are opened. */
export interface KeptRow {
  readonly table: string;
  readonly text: string;
}

/** All that storage keeps, but for the voices. */
export function keptBesideVoices(dataDir: string): KeptRow[] {
  return rowsOf(dataDir)
    .filter(({ cells }) => !textOf(cells['document']).startsWith('voice/'))
    .map(({ table, cells }) => ({
      table,
      text: [...Object.values(cells).map(textOf), ...opened({ table, cells })].join('\n'),
    }));
}

function opened({ table, cells }: Row): string[] {
  if (table !== 'versions') return [];
  return (['canvas', 'session'] as const).map((kind) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, cells[kind] ?? new Uint8Array());
    return JSON.stringify(ROOTS[kind].map((root) => doc.getMap(root).toJSON()));
  });
}
