import { setMarker } from '@samenspel/shared/commands';
import { readMarkers, readMethod, readProgress, readSettings } from '@samenspel/shared/document';
import { expect, test } from 'vitest';
import { until } from './clients.ts';
import { keptBesideVoices } from './everything.ts';
import { about, EDE, newToken } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask } = room;

const ROUND = 'proefronde-1';
const STEP = {
  id: 'opgaven',
  kind: 'tasks',
  title: '',
  instruction: { nl: '', en: '' },
  minutes: 0,
  mayEdit: true,
};

/** What is kept of the round, and why there are versions. */
async function kept() {
  const results = ['revealed', 'closed'].map(
    async (moment) => (await room.get(`/rounds/${ROUND}/${moment}`)).status,
  );
  const causes = (await room.versions()).map(({ cause }) => cause);
  return { causes, results: await Promise.all(results) };
}

test('simulated participants answer a round, and are gone with it in one go, also from what is kept', async () => {
  const viewer = await attend({ key: room.board.keys.view });
  const ede = await attend({ profile: EDE });
  const said = newToken();
  await ask({ type: 'rehearse', people: 6 });
  const questions = ['self', 'partners', 'ambition'];
  await ask({ type: 'openRound', round: ROUND, lanes: ['whole'], questions });
  await until(() => [...readProgress(viewer.session.doc).values()].flat().join() === '2,3,2,2,2,2');
  const value = { level: 'know', reason: said };
  await ede.says(setMarker({ round: ROUND, subject: about('GM0228'), value }));
  await ask({ type: 'revealRound', round: ROUND });
  await until(() => readMarkers(viewer.session.doc).length >= 13);
  await ask({ type: 'setAgenda', steps: [STEP] });
  await ask({ type: 'goToStep', step: STEP.id });
  await ask({ type: 'closeRound', round: ROUND });
  await ask({ type: 'setTitle', title: 'Voor' });
  await ask({ type: 'keepVersion' });
  expect(await kept()).toEqual({
    causes: ['asked', 'close', 'step', 'reveal'],
    results: [200, 200],
  });
  await ask({ type: 'setTitle', title: 'Na' });
  await ask({ type: 'rehearse', people: 0 });
  await until(() => readMarkers(viewer.session.doc).length === 0);
  expect(readMethod(viewer.session.doc)).toMatchObject({ shown: 'open', rounds: new Map() });

  // Of the round nothing is kept; of the board it is, without anything that was rehearsed. For ever.
  const gone = { causes: ['asked', 'step'], results: [404, 404] };
  expect(await kept()).toEqual(gone);
  await room.crash();
  expect(await kept()).toEqual(gone);
  const rows = keptBesideVoices(room.server.dataDir);
  const told = rows.filter(({ table }) => table === 'versions' || table === 'results');
  expect(told).toHaveLength(2);
  for (const text of [said, ROUND, 'rehearsal', 'Proefdeelnemer', ede.id])
    expect(told.filter((row) => row.text.includes(text))).toEqual([]);
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => readSettings(viewer.session.doc)?.title === 'Voor');
  expect(readMethod(viewer.session.doc).agenda.current).toBe(STEP.id);
});
