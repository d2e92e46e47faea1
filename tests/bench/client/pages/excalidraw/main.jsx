import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
  exportToBlob,
} from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';
import { CARD, makeCards, moveRound } from '../cards.mjs';
import { count, publish } from '../publish.mjs';

/** Excalidraw with cards: rectangles with a text bound to them. */

window.EXCALIDRAW_ASSET_PATH = '/';
const FILLS = ['#ffec99', '#b2f2bb', '#a5d8ff', '#ffc9c9', '#eebefa', '#ffd8a8'];
const idOf = (card) => `c${card}`;

const elements = convertToExcalidrawElements(
  makeCards(count).map(({ i, x, y, colour, text }) => ({
    type: 'rectangle',
    id: idOf(i),
    x,
    y,
    width: CARD.width,
    height: CARD.height,
    backgroundColor: FILLS[colour],
    fillStyle: 'solid',
    strokeWidth: 1,
    roughness: 0,
    roundness: { type: 3 },
    strokeColor: '#868e96',
    label: { text, fontSize: 16, fontFamily: 2, strokeColor: '#1e1e1e' },
  })),
  { regenerateIds: false },
);

function pageOf(api) {
  const at = (card) => api.getSceneElements().find(({ id }) => id === idOf(card));
  return {
    setView(z, x, y) {
      const scroll = { scrollX: 640 / z - x, scrollY: 400 / z - y };
      api.updateScene({ appState: { zoom: { value: z }, ...scroll } });
    },
    view() {
      const { scrollX, scrollY, zoom } = api.getAppState();
      return { x: scrollX, y: scrollY, z: zoom.value };
    },
    pos: (card) => ({ x: at(card).x, y: at(card).y }),
    select(cards) {
      const selectedElementIds = Object.fromEntries(cards.map((card) => [idOf(card), true]));
      api.updateScene({ appState: { selectedElementIds } });
    },
    zoomDelta: (fit) => (100 * (1 - fit)) / 60,
    remote: moveRound(count, (cards, dx, dy) => moveByOthers(api, cards, dx, dy)),
    png: (scale) =>
      exportToBlob({
        elements: api.getSceneElements(),
        files: null,
        mimeType: 'image/png',
        exportPadding: 0,
        appState: { ...api.getAppState(), exportBackground: true, exportScale: scale },
        getDimensions: (w, h) => ({ width: w * scale, height: h * scale, scale }),
      }),
  };
}

/** The way that Excalidraw's own collaboration takes. */
function moveByOthers(api, cards, dx, dy) {
  const moved = new Set(cards.map(idOf));
  const next = api.getSceneElementsIncludingDeleted().map((element) =>
    moved.has(element.id) || moved.has(element.containerId)
      ? {
          ...element,
          x: element.x + dx,
          y: element.y + dy,
          version: element.version + 1,
          versionNonce: Math.trunc(Math.random() * 2 ** 31),
        }
      : element,
  );
  api.updateScene({ captureUpdate: CaptureUpdateAction.NEVER, elements: next });
}

let isOpen = false;
function open(api) {
  if (isOpen) return;
  isOpen = true;
  const wait = () => {
    const isThere = !api.getAppState().isLoading && api.getSceneElements().length >= count;
    if (isThere) void publish(pageOf(api));
    else requestAnimationFrame(wait);
  };
  wait();
}

createRoot(document.querySelector('#root')).render(
  <div style={{ width: '100vw', height: '100vh' }}>
    <Excalidraw
      excalidrawAPI={open}
      initialData={{
        elements,
        appState: { viewBackgroundColor: '#ffffff' },
        scrollToContent: false,
      }}
    />
  </div>,
);
