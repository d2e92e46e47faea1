import * as Y from 'yjs';
import { addItem } from '../commands/canvas/index.ts';
import { setMarker, setProfile } from '../commands/voice.ts';
import { initCanvas, writeAgreed, writePublished, writeSettings } from '../document/write.ts';
import { membersOf, readVoice, type Voice } from '../document/read.ts';
import type { Locale } from '../records/board.ts';
import { newId } from '../records/id.ts';
import type { Place } from '../records/level.ts';
import { type LaneId, OPEN_ROUND, WHOLE } from '../records/marker.ts';
import type { Item } from '../records/items.ts';
import type { ParticipantId } from '../records/participant.ts';
import { packPoints, type StrokePoint } from '../records/stroke.ts';
import { defaultLevels } from '../reference/ladder.ts';
import { MUNICIPALITIES } from '../reference/municipalities.ts';
import { REGIONS } from '../reference/regions.ts';
import {
  AGREED,
  AGREEMENT,
  EXAMPLE_REGION,
  LANE_TASKS,
  NOTES,
  OTHER_TASKS,
  PEOPLE,
  PERSON,
  type Person,
  TITLE,
} from './exampleContent.ts';
import { addFirstTasks, newSettings, NOBODY } from './newBoard.ts';
import { publish } from './publish.ts';

/** First documents of an example board. Its people are invented, so nobody holds the secret of their voices. */
export interface ExampleBoard {
  readonly canvas: Y.Doc;
  readonly session: Y.Doc;
  readonly voices: Map<ParticipantId, Y.Doc>;
}

/**
 * Regio Foodvalley with its municipalities and tasks, and positions that are invented: the board says so.
 * Every call gives a fresh one, with ids of its own.
 */
export function exampleBoard(locale: Locale): ExampleBoard {
  const region = REGIONS.find(({ id }) => id === EXAMPLE_REGION);
  if (!region) throw new Error('the region of the example board is not in the reference data');
  const tasks = [...LANE_TASKS, ...OTHER_TASKS].flatMap(
    (id) => region.tasks.find((task) => task.id === id) ?? [],
  );
  const canvas = new Y.Doc();
  const authors = PEOPLE.map(() => newId(22));
  const lanes: LaneId[] = [WHOLE];
  canvas.transact(() => {
    initCanvas(canvas);
    const first = tasks.map(({ name, description }) => ({
      title: name[locale],
      description: description[locale],
    }));
    lanes.push(...addFirstTasks(canvas, first, LANE_TASKS.length).slice(0, LANE_TASKS.length));
    addNotes(canvas, locale, authors);
    addAgreement(canvas, locale, authors);
  });
  const voices = new Map(
    PEOPLE.map((person, i) => [authors[i] ?? NOBODY, voice(person, i + 1, locale, lanes)]),
  );
  return { canvas, session: session(locale, region.members, lanes, voices), voices };
}

function session(
  locale: Locale,
  members: readonly string[],
  lanes: readonly LaneId[],
  voices: ReadonlyMap<ParticipantId, Y.Doc>,
): Y.Doc {
  const partners = members.flatMap((code) => {
    const found = MUNICIPALITIES.find((municipality) => municipality.code === code);
    return found ? [{ kind: 'municipality' as const, code, name: found.name }] : [];
  });
  const read = new Map<ParticipantId, Voice>();
  for (const [participant, doc] of voices) read.set(participant, readVoice(doc));
  const doc = new Y.Doc();
  doc.transact(() => {
    writeSettings(doc, { ...newSettings(TITLE[locale], locale, partners), example: true });
    writePublished(doc, publish(read, undefined, { here: new Set(), members: membersOf(doc) }));
    lanes.forEach((lane, i) => {
      const agreed = AGREED[i];
      if (agreed) writeAgreed(doc, lane, { now: place(agreed.now), wanted: place(agreed.wanted) });
    });
  });
  return doc;
}

const LEVELS = defaultLevels('nl').map((level) => level.id);

/** A level by its number on the ladder, or an answer beside it. */
function place(answer: string): Place {
  if (answer === 'n') return 'none';
  if (answer === '?') return 'unknown';
  return LEVELS[Number(answer) - 1] ?? 'unknown';
}

function voice(person: Person, number: number, locale: Locale, lanes: readonly LaneId[]): Y.Doc {
  const { municipality, role, now, ambition = [], seen = [] } = person;
  const doc = new Y.Doc();
  const put = (laneIndex: number, about: string, kind: 'now' | 'ambition', answer: string) => {
    const lane = lanes[laneIndex];
    if (lane === undefined || answer === '.') return;
    const args = {
      round: OPEN_ROUND,
      subject: { lane, about, kind },
      value: { level: place(answer) },
    };
    setMarker.definition.run(doc, args, NOBODY);
  };
  doc.transact(() => {
    const name = `${PERSON[role][locale]} ${number}`;
    setProfile.definition.run(doc, { name, municipality, role }, NOBODY);
    now.split('').forEach((answer, lane) => put(lane, municipality, 'now', answer));
    for (const { lane, level } of ambition) put(lane, municipality, 'ambition', level);
    for (const { lane, about, level } of seen) put(lane, about, 'now', level);
  });
  return doc;
}

/** Notes right of the ladder, and a pen stroke left of it, below the tasks. */
function addNotes(canvas: Y.Doc, locale: Locale, authors: readonly ParticipantId[]): void {
  const add = (item: Item) => addItem.definition.run(canvas, { item }, item.by);
  NOTES.forEach(({ text, colour, by, pos, order }) => {
    add({
      id: newId(),
      type: 'note',
      pos: [...pos],
      size: [220, 132],
      order,
      style: { colour },
      by: authors[by] ?? NOBODY,
      text: text[locale],
    });
  });
  add({
    id: newId(),
    type: 'stroke',
    pos: [-276, 600],
    size: [232, 84],
    order: 'aD',
    style: { colour: 'amber' },
    by: authors[1] ?? NOBODY,
    points: packPoints(wave()),
  });
}

/** A card among the notes: who does what by when. */
function addAgreement(canvas: Y.Doc, locale: Locale, authors: readonly ParticipantId[]): void {
  const { text, owner, by: author, pos, order } = AGREEMENT;
  const by = authors[author] ?? NOBODY;
  const item: Item = {
    id: newId(),
    type: 'agreement',
    pos: [...pos],
    size: [220, 149],
    order,
    style: { colour: 'green' },
    by,
    text: text[locale],
    lane: WHOLE,
    owner: owner[locale],
    due: nextMarch(new Date()),
    done: false,
  };
  addItem.definition.run(canvas, { item }, by);
}

/** The first of March of next year: always some time ahead. */
function nextMarch(now: Date): string {
  return `${now.getFullYear() + 1}-03-01`;
}

/** An arrow drawn by hand: a wave, and two short lines at its end. */
function wave(): StrokePoint[] {
  const points: StrokePoint[] = [];
  for (let i = 0; i <= 40; i++) {
    const t = i / 40;
    const y = 52 - 40 * Math.sin(t * Math.PI * 1.9) * (1 - t * 0.35) - t * 30;
    points.push([t * 220, y, 0.45 + 0.2 * Math.sin(t * Math.PI)]);
  }
  const [x, y] = points.at(-1) ?? [0, 0, 0.5];
  points.push([x - 20, y - 4, 0.5], [x, y, 0.5], [x - 6, y + 20, 0.5]);
  return points;
}
