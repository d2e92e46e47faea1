import {
  readItems,
  readLanes,
  readMarkers,
  readMethod,
  readVoice,
  shownRound,
} from '@samenspel/shared/document';
import { isAsked, OPEN_ROUND, sessionMarkerKey } from '@samenspel/shared/records';
import { voiceOf, voiceOwner } from '@samenspel/shared/protocol';
import { publish } from '@samenspel/shared/session';
import { expect } from 'vitest';
import * as Y from 'yjs';
import type { ClientModel } from './client.ts';
import type { World } from './world.ts';

/** What holds after every step, whatever is still on its way. */
export function checkStep({ server, clients, said }: World): void {
  const session = server.document('session');
  const shown = readMarkers(session).map(({ participant, lane, about, kind, ...value }) => [
    sessionMarkerKey(participant, { lane, about, kind }),
    value,
  ]);
  const { markers } = publish(server.voices(), server.round, server.room);
  // What a closed round shows is fixed, and no longer what the voices say.
  if (markers) {
    expect(Object.fromEntries(shown), "R1: the session shows each voice's own markers").toEqual(
      Object.fromEntries(markers),
    );
  }
  if (server.round?.phase === 'placing') expect(shown, 'R2: nothing of it is shown').toEqual([]);
  for (const client of clients) {
    expect(client.refused, 'a client that keeps to access is never refused').toBe(0);
    const session = client.documents.get('session');
    for (const [key, value] of session?.getMap('markers').entries() ?? []) {
      expect(
        said.has(`${key}=${JSON.stringify(value)}`),
        `R1: ${key} was placed by its own hand`,
      ).toBe(true);
    }
    checkReach(client);
    checkReads(client.canvas);
  }
}

/** R1 and R2: nobody holds a voice but one's own; who only looks holds none. */
function checkReach({ documents, caller }: ClientModel): void {
  for (const name of documents.keys()) {
    const owner = voiceOwner(name);
    if (owner === undefined) continue;
    expect(owner, 'R2: only the own voice is within reach').toBe(caller.participant);
    expect(caller.capability).not.toBe('view');
  }
}

/** A canvas can be drawn at any moment. */
function checkReads(canvas: Y.Doc): void {
  const items = readItems(canvas);
  const lanes = readLanes(canvas, (id) => items.get(id)?.type === 'task');
  expect(lanes[0]).toBe('whole');
  expect(new Set(lanes).size, 'no lane twice').toBe(lanes.length);
  const strays = lanes.slice(1).filter((id) => items.get(id)?.type !== 'task');
  expect(strays, 'every lane is of a task').toEqual([]);
}

/** What holds when everything has arrived: everybody has the same, down to what was deleted. */
export function checkConverged({ server, clients, lasting }: World): void {
  const items = readItems(server.document('canvas'));
  const lost = [...lasting].filter((id) => !items.has(id));
  expect(lost, 'R5: notes that nobody took away').toEqual([]);
  for (const { documents, caller } of clients) {
    for (const [name, doc] of documents) {
      const held = server.document(name);
      const where = `${name} of ${caller.participant ?? 'a guest'}`;
      expect(doc.store.pendingStructs, `nothing pending in ${where}`).toBeNull();
      expect(doc.store.pendingDs, `no deletes pending in ${where}`).toBeNull();
      expect(
        Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
        `state vector of ${where}`,
      ).toEqual(Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(held))));
      expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(held)), `delete set of ${where}`).toBe(
        true,
      );
      for (const root of held.share.keys()) {
        expect(doc.getMap(root).toJSON(), `${root} in ${where}`).toEqual(
          held.getMap(root).toJSON(),
        );
      }
    }
    const voice =
      caller.participant === undefined ? undefined : documents.get(voiceOf(caller.participant));
    if (voice) checkNotLost(server.document('session'), voice, caller.participant ?? '');
  }
}

/** R5: what somebody's own screen shows as placed is on the board. */
function checkNotLost(session: Y.Doc, voice: Y.Doc, participant: string): void {
  const { profile, markers } = readVoice(voice);
  if (!profile) return;
  const round = shownRound(readMethod(session));
  // Alone, anonymous and closed: what the board shows is not what voices say now.
  if (round && (round.phase !== 'revealed' || round.anonymous)) return;
  const shown = new Set(session.getMap('markers').keys());
  for (const marker of markers) {
    if (marker.round !== (round?.id ?? OPEN_ROUND)) continue;
    if (round && !isAsked(round, profile.municipality, marker)) continue;
    const key = sessionMarkerKey(participant, marker);
    expect(shown.has(key), `R5: ${key} is on the board`).toBe(true);
  }
}
