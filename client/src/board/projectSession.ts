import {
  readAgreed,
  readMarker,
  readMethod,
  readOutcome,
  readParticipants,
  readProgress,
  readSettings,
  readVoice,
  type SessionRoots,
  sessionRoots,
  shownRound,
  voiceRoots,
} from '@samenspel/shared/document';
import {
  isAsked,
  type Marker,
  OPEN_ROUND,
  type Round,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import type * as Y from 'yjs';
import type { BoardState, BoardStore } from '../state/boardStore.ts';
import { openCountdown } from './countdown.ts';

type RootName = keyof SessionRoots;

/**
 * Mirrors the session and one's own voice. Own markers come from the own voice: they are there before the server
 * answers. Everything of one transaction reaches the store at once: a reveal is one moment.
 */
export function projectSession(
  session: Y.Doc,
  voice: Y.Doc | undefined,
  store: BoardStore,
): () => void {
  const roots = sessionRoots(session);
  const published = new Map<string, Marker>();
  const countdown = openCountdown((left) =>
    store.setState(left === null ? { countdown: null, ...merge(false) } : { countdown: left }),
  );

  const readPublished = (keys: Iterable<string>) => {
    for (const key of keys) {
      const marker = readMarker(key, roots.markers.get(key));
      if (marker) published.set(key, marker);
      else published.delete(key);
    }
  };
  /** @param held others' markers are here already, and wait for the end of the count */
  const merge = (held = countdown.isRunning()): Partial<BoardState> => {
    const method = readMethod(session);
    const round = shownRound(method);
    const own = voice && readVoice(voice);
    const others = held ? new Map<string, Marker>() : published;
    return {
      markers: own
        ? mergedMarkers(others, own.markers, round, store.getState().me, own.profile?.municipality)
        : new Map(others),
      outcome: held || !round ? undefined : readOutcome(session, round.id),
      ...(own ? { profile: own.profile, done: own.done, dots: own.dots } : {}),
    };
  };

  const changes = observeRoots(roots);
  const onSession = () => {
    const { changed, markerKeys } = changes.take();
    if (changed.size === 0) return;
    readPublished(markerKeys);
    const before = store.getState();
    const isLed = changed.has('rounds') || changed.has('lead') || changed.has('votes');
    const method = isLed ? readMethod(session) : before.method;
    if (isReveal(before, shownRound(method))) countdown.start();
    const isMarked =
      changed.has('markers') ||
      changed.has('outcomes') ||
      changed.has('rounds') ||
      method.shown !== before.method.shown;
    store.setState({
      ...(isLed ? { method } : {}),
      ...(changed.has('board') ? { settings: readSettings(session) } : {}),
      ...(changed.has('participants') ? { participants: readParticipants(session) } : {}),
      ...(changed.has('agreed') ? { agreed: readAgreed(session) } : {}),
      ...(changed.has('progress') ? { progress: readProgress(session) } : {}),
      ...(isMarked ? merge() : {}),
    });
  };
  const onVoice = () => store.setState(merge());

  session.on('afterTransaction', onSession);
  voice?.on('afterTransaction', onVoice);
  readPublished(roots.markers.keys());
  store.setState({
    settings: readSettings(session),
    participants: readParticipants(session),
    agreed: readAgreed(session),
    method: readMethod(session),
    progress: readProgress(session),
    ...merge(),
  });
  if (voice) voiceRoots(voice);
  return () => {
    countdown.stop();
    changes.close();
    session.off('afterTransaction', onSession);
    voice?.off('afterTransaction', onVoice);
  };
}

const ROOT_NAMES: readonly RootName[] = [
  'board',
  'participants',
  'agreed',
  'rounds',
  'lead',
  'progress',
  'outcomes',
  'votes',
];

/** Collects what of the session a transaction changed. */
function observeRoots(roots: SessionRoots) {
  let changed = new Set<RootName>();
  let markerKeys = new Set<string>();
  const stops = ROOT_NAMES.map((name) => {
    const observer = () => changed.add(name);
    roots[name].observe(observer);
    return () => roots[name].unobserve(observer);
  });
  const onMarkers = (event: Y.YMapEvent<unknown>) => {
    changed.add('markers');
    for (const key of event.keysChanged) markerKeys.add(key);
  };
  roots.markers.observe(onMarkers);
  return {
    take() {
      const taken = { changed, markerKeys };
      changed = new Set();
      markerKeys = new Set();
      return taken;
    },
    close() {
      for (const stop of stops) stop();
      roots.markers.unobserve(onMarkers);
    },
  };
}

/** Whether this is the moment: who opens the board later sees what was revealed at once. */
function isReveal({ method, connection }: BoardState, round: Round | undefined): boolean {
  const before = round && method.rounds.get(round.id);
  const live = connection.kind === 'online';
  return live && before?.phase === 'placing' && round?.phase === 'revealed';
}

/** Others' markers as published, one's own as this device has them. What is closed or anonymous is as published. */
function mergedMarkers(
  published: ReadonlyMap<string, Marker>,
  own: ReturnType<typeof readVoice>['markers'],
  round: Round | undefined,
  me: string,
  municipality: string | undefined,
): Map<string, Marker> {
  const isFixed =
    round?.phase === 'closed' || (round?.anonymous === true && round.phase !== 'placing');
  if (isFixed) return new Map(published);
  const markers = new Map<string, Marker>();
  for (const [key, marker] of published) if (marker.participant !== me) markers.set(key, marker);
  for (const { round: of, ...marker } of own) {
    if (of !== (round?.id ?? OPEN_ROUND)) continue;
    if (round && (municipality === undefined || !isAsked(round, municipality, marker))) continue;
    markers.set(sessionMarkerKey(me, marker), { participant: me, ...marker });
  }
  return markers;
}
