import { readMarkers, readMethod, readProgress } from '@samenspel/shared/document';
import { expect, test } from 'vitest';
import { until } from './clients.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask } = room;

const ROUND = 'ronde-1';

test('simulated participants answer a round, and are gone with it in one go', async () => {
  const viewer = await attend({ key: room.board.keys.view });
  await ask({ type: 'rehearse', people: 6 });
  await ask({
    type: 'openRound',
    round: ROUND,
    lanes: ['whole'],
    questions: ['self', 'partners', 'ambition'],
  });
  await until(() => [...readProgress(viewer.session.doc).values()].flat().join() === '2,2,2,2,2,2');
  await ask({ type: 'revealRound', round: ROUND });
  await until(() => readMarkers(viewer.session.doc).length >= 12);
  await ask({ type: 'closeRound', round: ROUND });
  const kept = async () => {
    const results = ['revealed', 'closed'].map(
      async (moment) => (await room.get(`/rounds/${ROUND}/${moment}`)).status,
    );
    const causes = (await room.versions()).map(({ cause }) => cause);
    return { causes, results: await Promise.all(results) };
  };
  await ask({ type: 'keepVersion' });
  expect(await kept()).toEqual({ causes: ['asked', 'close', 'reveal'], results: [200, 200] });
  await ask({ type: 'rehearse', people: 0 });
  await until(() => readMarkers(viewer.session.doc).length === 0);
  expect(readMethod(viewer.session.doc)).toMatchObject({ shown: 'open', rounds: new Map() });
  // What was kept of the board on purpose stays; what was kept of a round that never was does not, for ever.
  expect(await kept()).toEqual({ causes: ['asked'], results: [404, 404] });
  await room.crash();
  expect(await kept()).toEqual({ causes: ['asked'], results: [404, 404] });
});
