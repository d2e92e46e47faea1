import {
  addItem,
  type Command,
  deleteItems,
  editText,
  runCommand,
  setMarker,
} from '@samenspel/shared/commands';
import { readItems, readMarkers, readMethod } from '@samenspel/shared/document';
import type { Note } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { until } from './clients.ts';
import { about, EDE } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask } = room;

const note = (id: string, by: string): Note => ({
  id,
  type: 'note',
  pos: [0, 0],
  size: [160, 120],
  order: 'a0',
  style: { colour: 'yellow' },
  by,
  text: 'briefje',
});

test('two facilitators who go to a step at once go one step, from one version, and it leads back', async () => {
  const step = {
    id: 'opgaven',
    kind: 'tasks',
    title: '',
    instruction: { nl: '', en: '' },
    minutes: 0,
    mayEdit: true,
  };
  await ask({ type: 'setAgenda', steps: [step] });
  await Promise.all([1, 2].map(() => ask({ type: 'goToStep', step: 'opgaven' })));
  expect((await room.versions()).map(({ cause }) => cause)).toEqual(['step']);
  // And back: the group is where it was before.
  const viewer = await attend({ key: room.board.keys.view });
  expect(readMethod(viewer.session.doc).agenda.current).toBe('opgaven');
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => readMethod(viewer.session.doc).agenda.current === null);
});

test('a version comes back as a change forward, and nobody loses an answer by it', async () => {
  const ede = await attend({ profile: EDE });
  const titles = () => [...readItems(ede.canvas.doc).keys()].toSorted();
  const edit = async (made: Command) => {
    runCommand(ede.canvas.doc, made, ede.id);
    await ede.canvas.saved();
  };
  await edit(addItem({ item: note('eerder', ede.id) }));
  await ask({ type: 'setTitle', title: 'Voor' });
  await ask({ type: 'keepVersion' });
  await edit(deleteItems({ ids: ['eerder'] }));
  await edit(addItem({ item: note('later', ede.id) }));
  await ask({ type: 'setTitle', title: 'Na' });
  await ede.says(setMarker({ round: 'open', subject: about('GM0228'), value: { level: 'know' } }));
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => ede.session.doc.getMap('board').get('title') === 'Voor');
  await until(() => titles().join() === 'eerder');
  expect(readMarkers(ede.session.doc)).toHaveLength(1);
  // What was there before going back was kept as well.
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => titles().join() === 'later');
  expect(ede.session.doc.getMap('board').get('title')).toBe('Na');
  // And people go on writing on what came back.
  await edit(editText({ id: 'later', field: 'text', at: 0, remove: 0, insert: 'Nog ' }));
  expect(ede.canvas.closings).toEqual([]);
});
