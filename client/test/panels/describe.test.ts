import { expect, test } from 'vitest';
import {
  describeLane,
  describeMarker,
  describePerson,
  describePlace,
  inSentence,
  placeHeading,
} from '../../src/ui/describe.ts';
import { ANNA, board, FATMA, JOOST, marker, task } from './room.ts';

test('a marker about the own municipality is the voice of a role, without a name', () => {
  expect(describeMarker(board(), marker(FATMA))).toBe('Raad van Ede');
});

test('a marker about another says who looks, as it is about the municipality as a whole', () => {
  expect(describeMarker(board(), marker(FATMA, { about: 'GM0267', kind: 'ambition' }))).toBe(
    'Nijkerk, gezien door raad van Ede, ambitie',
  );
});

test('my own marker is described from what I said I am, before the server has published it', () => {
  expect(describeMarker(board(), marker(ANNA))).toBe('College van Ede');
});

test('who and what has left the board is said, not left empty', () => {
  const { settings } = board();
  const emptied = board({ settings: settings && { ...settings, municipalities: [] } });
  expect(describeMarker(emptied, marker(JOOST, { about: 'GM0267' }))).toBe(
    'College van een vertrokken partner',
  );
  expect(describePerson(board(), 'x'.repeat(22))).toBe('Iemand');
});

test('a place is a level by number and name, beside the ladder, open, or gone', () => {
  const { settings } = board();
  expect(describePlace(settings, 'decide')).toBe('niveau 4, Samen beslissen');
  expect(placeHeading(settings, 'decide')).toBe('Niveau 4: Samen beslissen');
  expect(describePlace(settings, 'none')).toBe('geen contact');
  expect(describePlace(settings, null)).toBe('nog niet besproken');
  expect(describePlace(settings, 'gone')).toBe('een niveau dat er niet meer is');
});

test('a lane is called by its task, also when that says nothing yet', () => {
  const items = new Map([['leeg', task('leeg', '  ')]]);
  expect(describeLane(board(), 'energie')).toBe('Energietransitie');
  expect(describeLane(board(), 'whole')).toBe('De samenwerking als geheel');
  expect(describeLane(board({ items }), 'leeg')).toBe('Opgave zonder titel');
});

test('abbreviations keep their capitals in a sentence', () => {
  expect(inSentence('Raad van Ede')).toBe('raad van Ede');
  expect(inSentence('GGD van Ede')).toBe('GGD van Ede');
});
