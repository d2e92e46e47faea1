import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { CARD, makeCards, moveRound } from '../cards.mjs';
import { count, publish } from '../publish.mjs';

/** tldraw with cards: rectangles with a text of their own. */

const COLOURS = ['yellow', 'light-green', 'light-blue', 'light-red', 'light-violet', 'orange'];
const idOf = (card) => createShapeId(`c${card}`);

const shapes = makeCards(count).map(({ i, x, y, colour, text }) => ({
  id: idOf(i),
  type: 'geo',
  x,
  y,
  props: {
    geo: 'rectangle',
    w: CARD.width,
    h: CARD.height,
    color: COLOURS[colour],
    fill: 'solid',
    dash: 'solid',
    size: 's',
    font: 'sans',
    richText: toRichText(text),
  },
}));

function mount(editor) {
  editor.run(() => editor.createShapes(shapes), { history: 'ignore' });
  editor.user.updateUserPreferences({ animationSpeed: 0, edgeScrollSpeed: 0 });
  void publish({
    setView: (z, x, y) =>
      editor.setCamera({ x: 640 / z - x, y: 400 / z - y, z }, { immediate: true, force: true }),
    view() {
      const { x, y, z } = editor.getCamera();
      return { x, y, z };
    },
    pos(card) {
      const { x, y } = editor.getShape(idOf(card));
      return { x, y };
    },
    select(cards) {
      if (cards.length > 0) editor.select(...cards.map(idOf));
      else editor.selectNone();
    },
    zoomDelta: (fit) => 100 * (Math.exp(Math.log(1 / fit) / 60) - 1),
    remote: moveRound(count, (cards, dx, dy) => moveByOthers(editor, cards, dx, dy)),
    async png(scale) {
      const options = { format: 'png', scale: 1, pixelRatio: scale, background: true, padding: 0 };
      const { blob } = await editor.toImage([...editor.getCurrentPageShapeIds()], options);
      return blob;
    },
  });
}

/** The way that tldraw's own sync takes. */
function moveByOthers(editor, cards, dx, dy) {
  editor.store.mergeRemoteChanges(() => {
    const moved = [...new Set(cards)].map((card) => {
      const shape = editor.getShape(idOf(card));
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    });
    editor.store.put(moved);
  });
}

createRoot(document.querySelector('#root')).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw
      assetUrls={getAssetUrlsByImport()}
      onMount={mount}
      options={{ maxShapesPerPage: 20_000 }}
      cameraOptions={{ wheelBehavior: 'pan', zoomSteps: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] }}
    />
  </div>,
);
