import { type Marker, type Municipality, sessionMarkerKey } from '@samenspel/shared/records';
import { newPartner } from '@samenspel/shared/session';
import { expect, test } from 'vitest';
import { buildLadderScene } from '../../src/canvas/ladder/index.ts';
import type { BoardState } from '../../src/state/boardStore.ts';
import { board, task } from '../panels/room.ts';

const ROLES = ['council', 'executive', 'civilService'];
const LEVELS = ['know', 'inform', 'align', 'decide', 'act', 'none', 'unknown'];

/** 22 municipalities with three people in each of three roles, who all say how they see each other in 8 lanes. */
function crowd(): BoardState {
  const start = board();
  if (!start.settings) throw new Error('a board has settings');
  const municipalities: Municipality[] = [];
  for (let i = 0; i < 22; i++)
    municipalities.push(
      newPartner(municipalities, {
        kind: 'municipality',
        name: `Stad ${String.fromCharCode(65 + i)}${i}`,
        id: `GM${i}`,
      }),
    );
  const lanes = ['whole', ...Array.from({ length: 7 }, (_, i) => `t${i}`)];
  const participants = new Map<
    string,
    { id: string; name: string; municipality: string; role: string }
  >();
  const markers = new Map<string, Marker>();
  let n = 0;
  for (const { id: municipality } of municipalities)
    for (const role of ROLES)
      for (let i = 0; i < 3; i++) {
        const id = String(n++).padStart(22, 'p');
        participants.set(id, { id, name: `P${n}`, municipality, role });
        for (const lane of lanes)
          for (const { id: about } of municipalities) {
            const level =
              LEVELS[(n * 7 + about.length * 3 + markers.size * 13) % LEVELS.length] ?? 'know';
            const marker: Marker = { participant: id, lane, about, kind: 'now', level };
            markers.set(sessionMarkerKey(id, marker), marker);
          }
      }
  const items = new Map(lanes.slice(1).map((id) => [id, task(id, `Opgave ${id}`)]));
  return {
    ...start,
    settings: { ...start.settings, municipalities },
    lanes,
    items,
    participants,
    markers,
  };
}

test('a workshop of 34,848 views is drawn as counts', () => {
  const state = crowd();
  expect(state.markers.size).toBe(34_848);
  const scene = buildLadderScene(state);
  const drawn = scene.markers.reduce((sum, { group }) => sum + group.length, 0);
  const counted = scene.more.reduce((sum, { count }) => sum + count, 0);
  expect(drawn + counted).toBe(34_848);
  expect(scene.markers.length + scene.more.length).toBeLessThan(8 * 7 * 40);
});
