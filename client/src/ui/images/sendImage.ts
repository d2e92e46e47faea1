import { newId, type Rect } from '@samenspel/shared/records';
import type { OpenBoard, SendAnswer } from '../../board/index.ts';
import { paintSending } from '../../canvas/paintSending.ts';
import { picturesOf } from '../../canvas/pictures.ts';
import * as m from '../../i18n/generated/messages.js';
import { showToast } from '../primitives/toasts.ts';

/** From this part on it is said that the room for images is nearly used up. */
const NEARLY = 0.8;

interface Shown {
  /** Where it will lie, in board units. */
  readonly rects: readonly Rect[];
  /** From here on this is the sender's, who closes it. */
  readonly picture: ImageBitmap;
}

/**
 * Sends an image to the board, and shows this device how far it is; it is stored when this resolves. Says so when
 * the room for images is nearly used up.
 */
export async function sendImage(
  open: OpenBoard,
  bytes: Blob,
  { rects, picture }: Shown,
): Promise<SendAnswer> {
  const answer = await send(open, bytes, { rects, picture });
  if (!answer.ok) {
    picture.close();
    return answer;
  }
  const { hash, room } = answer.value;
  picturesOf(open).keep(hash, bytes, picture);
  if (room.used >= NEARLY * room.most) tellNearlyFull(room);
  return answer;
}

async function send(open: OpenBoard, bytes: Blob, { rects, picture }: Shown): Promise<SendAnswer> {
  const { view, board } = open;
  if (board.getState().connection.kind !== 'online') return { ok: false, reason: 'unreachable' };
  const id = newId();
  const show = (part: number) => {
    const paint = (context: CanvasRenderingContext2D, zoom: number) => {
      for (const rect of rects) paintSending(context, { rect, picture, part }, zoom);
    };
    view.setState(({ sending }) => ({
      sending: [...sending.filter((one) => one.id !== id), { id, paint }],
    }));
  };
  show(0);
  try {
    return await picturesOf(open).send(bytes, show);
  } finally {
    view.setState(({ sending }) => ({ sending: sending.filter((one) => one.id !== id) }));
  }
}

function tellNearlyFull({ used, most }: { readonly used: number; readonly most: number }): void {
  const percent = Math.floor((100 * used) / most);
  showToast({ text: m.images_nearly_full({ percent }), tone: 'problem', stays: true });
}
