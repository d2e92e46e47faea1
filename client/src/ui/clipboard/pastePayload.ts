import type { Image, ImageHash, Point } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import * as m from '../../i18n/generated/messages.js';
import { type KnownBoard, knownBoard } from '../../state/myBoards.ts';
import type { ActionContext } from '../../tools/index.ts';
import { refusalWords } from '../images/refusalWords.ts';
import { patiently } from '../patiently.ts';
import { showToast } from '../primitives/toasts.ts';
import type { NotBrought } from './bringImages.ts';
import { lockedWords } from './lockedWords.ts';
import { imagesOf, pasteItems, shiftOf } from './paste.ts';
import type { Payload } from './payload.ts';

/**
 * Puts copied items on the board, with their middle at a board point. Images of another board are fetched there first,
 * when this device knows that board; what does not come along is said.
 * @param signal ends what still waits
 * @returns false when there is nothing in it for this board
 */
export function pastePayload(
  open: OpenBoard,
  context: ActionContext,
  payload: Payload,
  at: Point,
  signal: AbortSignal,
): boolean {
  const here = new Set(imagesOf([...context.board().items.values()]).map(({ hash }) => hash));
  const lacking = imagesOf(payload.items).filter(({ hash }) => !here.has(hash));
  const from = payload.board === open.id ? undefined : knownBoard(payload.board);
  const isOnline = context.board().connection.kind === 'online';
  if (from && lacking.length > 0 && isOnline) {
    void pasteWithImages({ open, context, payload, at, from, lacking, signal });
    return true;
  }
  const { items, images } = pasteItems(context, payload, at, { brought: here });
  if (images > 0) {
    const text = from
      ? m.clipboard_images_refused({ count: images, why: refusalWords('unreachable') })
      : m.clipboard_no_images({ count: images });
    showToast({ text, tone: 'problem' });
  }
  return items > 0 || images > 0;
}

interface Coming {
  readonly open: OpenBoard;
  readonly context: ActionContext;
  readonly payload: Payload;
  readonly at: Point;
  readonly from: KnownBoard;
  /** The images this board does not have. */
  readonly lacking: readonly Image[];
  readonly signal: AbortSignal;
}

/** All of it at once, when the images are there: so it is one step of undo, and nobody sees an image that is not. */
async function pasteWithImages(coming: Coming): Promise<void> {
  const { open, context, payload, at, from, lacking, signal } = coming;
  const wanted = new Set(imagesOf(payload.items).map(({ hash }) => hash));
  const by = shiftOf(context.board(), payload, at, wanted);
  if (!by) return;
  showToast({ text: m.clipboard_images_coming({ count: lacking.length }) });
  const { bringImages } = await patiently(() => import('./bringImages.ts'));
  const left = await bringImages(open, from, lacking, by);
  if (signal.aborted) return;
  const refused = lockedWords(context.board());
  if (refused !== undefined) {
    showToast({ text: refused, tone: 'problem' });
    return;
  }
  const isHere = (hash: ImageHash) => !left.notHad.has(hash) && !left.refused.has(hash);
  const brought = new Set([...wanted].filter(isHere));
  pasteItems(context, payload, at, { brought, by });
  tellLeft(left, lacking);
}

function tellLeft({ notHad, refused }: NotBrought, lacking: readonly Image[]): void {
  const count = lacking.filter(({ hash }) => notHad.has(hash)).length;
  if (count > 0) showToast({ text: m.clipboard_images_not_had({ count }), tone: 'problem' });
  for (const why of new Set([...refused.values()].map(refusalWords))) {
    const many = lacking.filter(({ hash }) => {
      const reason = refused.get(hash);
      return reason !== undefined && refusalWords(reason) === why;
    });
    const text = m.clipboard_images_refused({ count: many.length, why });
    showToast({ text, tone: 'problem', stays: true });
  }
}
