import {
  canvasRoots,
  readAgreed,
  readItem,
  readLanes,
  readMarker,
  readParticipants,
  readSettings,
  readVoice,
  sessionRoots,
  voiceRoots,
} from '@samenspel/shared/document';
import { type Marker, OPEN_ROUND, sessionMarkerKey } from '@samenspel/shared/records';
import type * as Y from 'yjs';
import type { BoardState, BoardStore } from '../state/boardStore.ts';

/** Mirrors the canvas into the store, item by item. The only mirror; it never writes to a document. */
export function projectCanvas(doc: Y.Doc, store: BoardStore): () => void {
  const { items, lanes } = canvasRoots(doc);
  let changed = new Set(items.keys());
  let lanesChanged = true;

  const onItems = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [id] = event.path;
      if (typeof id === 'string') changed.add(id);
      else for (const key of event.changes.keys.keys()) changed.add(key);
    }
  };
  const onLanes = () => {
    lanesChanged = true;
  };
  const flush = () => {
    if (changed.size === 0 && !lanesChanged) return;
    const next = new Map(store.getState().items);
    for (const id of changed) {
      const item = readItem(id, items.get(id));
      if (item) next.set(id, item);
      else next.delete(id);
    }
    const read = readLanes(doc, (id) => next.get(id)?.type === 'task');
    const before = store.getState().lanes;
    const same = read.length === before.length && read.every((lane, i) => lane === before[i]);
    changed = new Set();
    lanesChanged = false;
    store.setState({ items: next, lanes: same ? before : read });
  };
  items.observeDeep(onItems);
  lanes.observe(onLanes);
  doc.on('afterTransaction', flush);
  flush();
  return () => {
    items.unobserveDeep(onItems);
    lanes.unobserve(onLanes);
    doc.off('afterTransaction', flush);
  };
}

/** Mirrors the session and one's own voice. Own markers come from the own voice: they are there before the server answers. */
export function projectSession(
  session: Y.Doc,
  voice: Y.Doc | undefined,
  store: BoardStore,
): () => void {
  const roots = sessionRoots(session);
  const published = new Map<string, Marker>();
  const readPublished = (keys: Iterable<string>) => {
    for (const key of keys) {
      const marker = readMarker(key, roots.markers.get(key));
      if (marker) published.set(key, marker);
      else published.delete(key);
    }
  };
  const merge = (): Partial<BoardState> => {
    const { me } = store.getState();
    if (!voice) return { markers: new Map(published) };
    const own = readVoice(voice);
    const markers = new Map<string, Marker>();
    for (const [key, marker] of published) if (marker.participant !== me) markers.set(key, marker);
    for (const { round, ...marker } of own.markers) {
      if (round === OPEN_ROUND)
        markers.set(sessionMarkerKey(me, marker), { participant: me, ...marker });
    }
    return { markers, profile: own.profile };
  };

  const onBoard = () => store.setState({ settings: readSettings(session) });
  const onParticipants = () => store.setState({ participants: readParticipants(session) });
  const onAgreed = () => store.setState({ agreed: readAgreed(session) });
  const onMarkers = (event: Y.YMapEvent<unknown>) => {
    readPublished(event.keysChanged);
    store.setState(merge());
  };
  const onVoice = () => store.setState(merge());

  roots.board.observe(onBoard);
  roots.participants.observe(onParticipants);
  roots.agreed.observe(onAgreed);
  roots.markers.observe(onMarkers);
  voice?.on('afterTransaction', onVoice);
  readPublished(roots.markers.keys());
  onBoard();
  onParticipants();
  onAgreed();
  onVoice();
  if (voice) voiceRoots(voice);
  return () => {
    roots.board.unobserve(onBoard);
    roots.participants.unobserve(onParticipants);
    roots.agreed.unobserve(onAgreed);
    roots.markers.unobserve(onMarkers);
    voice?.off('afterTransaction', onVoice);
  };
}
