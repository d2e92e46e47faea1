import { setDone, setMarker, setProfile, takeBackMarker } from '@samenspel/shared/commands';
import {
  NO_METHOD,
  membersOf,
  readMethod,
  readVoice,
  sessionRoots,
  shownRound,
  type Voice,
  voiceRoots,
  writeMethod,
  writePublished,
  writeSettings,
} from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import type { Round } from '@samenspel/shared/records';
import { newBoard, newSettings, publish } from '@samenspel/shared/session';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Documents } from '../src/boards/documents.ts';
import { hasRoomForVoice } from '../src/boards/voices.ts';
import { VOICE_DOCUMENTS_MOST, VOICES_MOST } from '../src/limits.ts';

const PEOPLE = ['a', 'b', 'c'].map((letter) => letter.repeat(22));
const PARTNERS = ['GM0228', 'GM0203', 'GM9999'];

type Action = typeof step extends fc.Arbitrary<infer Step> ? Step : never;

const partnerNamed = (code: string) => ({ kind: 'municipality' as const, code, name: code });

/** A board's documents with two partners on it, and what the session shows. */
function openRoom() {
  const here = new Set<string>();
  const documents = new Documents(
    new Map(),
    () => undefined,
    () => here,
  );
  const session = documents.get('session').doc;
  const { session: made } = newBoard({
    title: 'Foodvalley',
    locale: 'nl',
    template: 'empty',
    partners: ['GM0228', 'GM0203'].map(partnerNamed),
    tasks: [],
  });
  Y.applyUpdate(session, Y.encodeStateAsUpdate(made));
  return { documents, session, here };
}

const shownIn = (session: Y.Doc) => {
  const { participants, markers, progress } = sessionRoots(session);
  return [participants, markers, progress].map((root) => root.toJSON());
};

const round = (phase: Round['phase'], anonymous: boolean): Round => ({
  id: 'r',
  number: 1,
  questions: ['self', 'partners'],
  anonymous,
  lanes: [{ id: 'whole', title: '' }],
  ladder: [{ id: 'know', name: 'Kennen', description: '', roles: {} }],
  phase,
  openedAt: 0,
});

const person = fc.constantFrom(...PEOPLE);
const partner = fc.constantFrom(...PARTNERS);
const subject = fc.record({
  lane: fc.constant('whole'),
  about: partner,
  kind: fc.constant('now' as const),
});
const step = fc.oneof(
  fc.record({ does: fc.constant('joins' as const), who: person, municipality: partner }),
  fc.record({
    does: fc.constant('places' as const),
    who: person,
    subject,
    in: fc.constantFrom('open', 'r'),
    level: fc.constantFrom('know', 'inform', 'none'),
  }),
  fc.record({ does: fc.constant('takesBack' as const), who: person, subject }),
  fc.record({ does: fc.constant('finishes' as const), who: person }),
  fc.record({ does: fc.constant('isHere' as const), who: person, here: fc.boolean() }),
  fc.record({ does: fc.constant('settles' as const), partners: fc.subarray(PARTNERS) }),
  fc.record({ does: fc.constant('isRemoved' as const), who: person }),
  fc.record({
    does: fc.constant('leads' as const),
    phase: fc.constantFrom(undefined, 'placing', 'revealed', 'closed'),
    anonymous: fc.boolean(),
  }),
);

function take({ documents, session, here }: ReturnType<typeof openRoom>, action: Action): void {
  if (action.does === 'settles') {
    const settings = newSettings('Foodvalley', 'nl', action.partners.map(partnerNamed));
    return writeSettings(session, settings);
  }
  if (action.does === 'leads') {
    const { phase, anonymous } = action;
    const rounds = phase ? new Map([['r', round(phase, anonymous)]]) : new Map<string, Round>();
    writeMethod(session, { ...NO_METHOD, rounds, shown: phase ? 'r' : 'open' });
    documents.publish();
    return;
  }
  if (action.does === 'isHere') {
    if (action.here) here.add(action.who);
    else here.delete(action.who);
    return documents.noteHere();
  }
  const { doc } = documents.get(voiceOf(action.who));
  switch (action.does) {
    case 'joins': {
      const profile = { name: 'Iemand', municipality: action.municipality, role: 'council' };
      return setProfile.definition.run(doc, profile, action.who);
    }
    case 'places': {
      const value = { level: action.level };
      return setMarker.definition.run(
        doc,
        { round: action.in, subject: action.subject, value },
        action.who,
      );
    }
    case 'takesBack':
      return takeBackMarker.definition.run(
        doc,
        { round: 'open', subject: action.subject },
        action.who,
      );
    case 'finishes':
      return setDone.definition.run(doc, { round: 'r', done: true }, action.who);
    case 'isRemoved':
      for (const root of Object.values(voiceRoots(doc))) root.clear();
  }
}

test('publishing only what changed shows the same as publishing everything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 60, size: 'max' }),
      (ticks) => {
        const room = openRoom();
        const { documents, session, here } = room;
        const whole = new Y.Doc();
        const publishWhole = () => {
          const shown = shownRound(readMethod(session));
          const all = publish(documents.voices(), shown, { here, members: membersOf(session) });
          writePublished(whole, all);
        };
        for (const actions of ticks) {
          for (const action of actions) {
            take(room, action);
            if (action.does === 'leads') publishWhole();
          }
          documents.collect(false);
          publishWhole();
          expect(shownIn(session)).toEqual(shownIn(whole));
        }
      },
    ),
  );
});

test('a voice that was cleared makes room for another; there is an end to both', () => {
  const voice = new Y.Doc();
  const profile = { name: 'Iemand', municipality: 'GM0228', role: 'council' };
  setProfile.definition.run(voice, profile, 'a'.repeat(22));
  const speaking = readVoice(voice);
  voiceRoots(voice).me.clear();
  const cleared = readVoice(voice);
  setDone.definition.run(voice, { round: 'r', done: true }, 'a'.repeat(22));
  const nameless = readVoice(voice);
  const crowd = (of: Voice, size: number) => Array.from({ length: size }, () => of);

  expect(hasRoomForVoice(crowd(speaking, VOICES_MOST))).toBe(false);
  expect(hasRoomForVoice(crowd(nameless, VOICES_MOST))).toBe(false);
  const most = crowd(speaking, VOICES_MOST - 1);
  expect(hasRoomForVoice([...most, ...crowd(cleared, 100)])).toBe(true);
  expect(hasRoomForVoice(crowd(cleared, VOICE_DOCUMENTS_MOST))).toBe(false);
});
