import type { Image, ImageHash, Point, Rect } from '@samenspel/shared/records';
import {
  type BoardImages,
  type OpenBoard,
  openImages,
  type SendRefusal,
} from '../../board/index.ts';
import type { KnownBoard } from '../../state/myBoards.ts';
import { sendImage } from '../images/sendImage.ts';

/** The images of another board that did not come along; the others did. */
export interface NotBrought {
  /** Those the other board did not give. */
  readonly notHad: ReadonlySet<ImageHash>;
  /** Those this board did not take, and why. */
  readonly refused: ReadonlyMap<ImageHash, SendRefusal>;
}

type Fate = 'came' | 'not-had' | SendRefusal;

/**
 * Fetches images from another board, with the key by which this device opens that one, and sends them to this board.
 * One after the other, as they are sent from one address, of which the server takes so many a minute.
 * @param by how far from where they lay on the other board they will lie here
 */
export async function bringImages(
  open: OpenBoard,
  from: KnownBoard,
  images: readonly Image[],
  [dx, dy]: Point,
): Promise<NotBrought> {
  const source = openImages(from);
  const notHad = new Set<ImageHash>();
  const refused = new Map<ImageHash, SendRefusal>();
  const line = whenLost(open);
  const rectsOf = (wanted: ImageHash): Rect[] =>
    images
      .filter(({ hash }) => hash === wanted)
      .map(({ pos: [x, y], size: [width, height] }) => ({ x: x + dx, y: y + dy, width, height }));
  try {
    for (const hash of new Set(images.map((image) => image.hash))) {
      const fate = await Promise.race([bring(open, source, hash, rectsOf(hash)), line.lost]);
      if (fate === 'not-had') notHad.add(hash);
      else if (fate !== 'came') refused.set(hash, fate);
    }
  } finally {
    line.close();
  }
  return { notHad, refused };
}

async function bring(
  open: OpenBoard,
  source: BoardImages,
  hash: ImageHash,
  rects: readonly Rect[],
): Promise<Fate> {
  const bytes = await source.fetch(hash);
  if (!(bytes instanceof Blob)) return 'not-had';
  const picture = await createImageBitmap(bytes).catch(() => undefined);
  if (!picture) return 'not-had';
  const answer = await sendImage(open, bytes, { rects, picture });
  if (!answer.ok) return answer.reason;
  // Named by what is in it: something else than was copied is not what was meant.
  return answer.value.hash === hash ? 'came' : 'not-had';
}

/** When the line is lost nothing answers any more, and what waits for images must not wait with them. */
function whenLost({ board }: OpenBoard): {
  readonly lost: Promise<'unreachable'>;
  readonly close: () => void;
} {
  let close = () => {};
  const lost = new Promise<'unreachable'>((resolve) => {
    const look = () => {
      if (board.getState().connection.kind !== 'online') resolve('unreachable');
    };
    close = board.subscribe(look);
    look();
  });
  return { lost, close };
}
