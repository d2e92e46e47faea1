import { addItem } from '@samenspel/shared/commands';
import { type Image, newId, orderOnTop, type Point, type Rect } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { mayEditCanvas } from '../../state/round.ts';
import { isAtRest } from '../atRest.ts';
import { showToast } from '../primitives/toasts.ts';
import { freePlace } from './freePlace.ts';
import { type Prepared, prepareImage } from './prepare.ts';
import { refusalWords } from './refusalWords.ts';
import { sendImage } from './sendImage.ts';

/** Longest side on the board of an image that has just come, in board units. */
const LONGEST = 480;
/** Board units between images that come together. */
const STEP = 32;

/**
 * Makes images ready, sends them, and puts them on the board when they are stored. While they are on their way this
 * device sees them; what cannot be done is said.
 * @param at the middle of the first, in board units; undefined: where there is room
 * @param isNamed the names of the files mean something to who chose them
 */
export async function insertImages(
  open: OpenBoard,
  files: readonly File[],
  at: Point | undefined,
  isNamed: boolean,
): Promise<void> {
  if (!mayEditCanvas(open.board.getState())) {
    showToast({ text: m.images_refused_locked(), tone: 'problem' });
    return;
  }
  const added: Image[] = [];
  for (const [i, file] of files.entries()) {
    const middle: Point | undefined = at && [at[0] + i * STEP, at[1] + i * STEP];
    const item = await insertImage(open, file, middle, isNamed ? file.name : undefined);
    if (item) added.push(item);
  }
  const [first, ...more] = added;
  if (!first) return;
  choose(open, added);
  const describe = () => {
    const selection = new Set([first.id]);
    open.view.setState({ tool: 'select', editing: null, selection, describing: first.id });
  };
  showToast({
    text: m.images_sent({ count: added.length }),
    tone: 'done',
    ...(more.length === 0 && { action: { label: m.images_describe(), perform: describe } }),
  });
}

/** What has just come is chosen, unless the person in front of it went on with something else meanwhile. */
function choose({ view }: OpenBoard, items: readonly Image[]): void {
  if (!isAtRest(view.getState())) return;
  view.setState({ selection: new Set(items.map(({ id }) => id)) });
}

async function insertImage(
  open: OpenBoard,
  file: File,
  middle: Point | undefined,
  name: string | undefined,
): Promise<Image | undefined> {
  const refuse = (why: Parameters<typeof refusalWords>[0]) => {
    const text = m.images_refused({
      name: name ?? m.images_unnamed(),
      why: refusalWords(why),
    });
    showToast({ text, tone: 'problem', stays: true });
  };
  const prepared = await prepareImage(file);
  if (typeof prepared === 'string') {
    refuse(prepared);
    return undefined;
  }
  const picture = await createImageBitmap(prepared.bytes);
  const rect = placeFor(open, prepared, middle);
  const answer = await sendImage(open, prepared.bytes, { rects: [rect], picture });
  if (!answer.ok) {
    refuse(answer.reason);
    return undefined;
  }
  const item = imageItem(open, answer.value.hash, prepared, rect);
  if (!open.dispatch(addItem({ item }))) {
    refuse('locked');
    return undefined;
  }
  return item;
}

function placeFor(open: OpenBoard, { width, height }: Prepared, middle: Point | undefined): Rect {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const [x, y] = middle ?? freePlace(open, wide, high);
  return { x: Math.round(x - wide / 2), y: Math.round(y - high / 2), width: wide, height: high };
}

function imageItem(
  { board }: OpenBoard,
  hash: Image['hash'],
  { width, height }: Prepared,
  rect: Rect,
): Image {
  const { items, me } = board.getState();
  return {
    id: newId(),
    type: 'image',
    pos: [rect.x, rect.y],
    size: [rect.width, rect.height],
    order: orderOnTop(items.values()),
    style: { colour: 'ink' },
    by: me,
    hash,
    natural: [width, height],
    alt: '',
  };
}
