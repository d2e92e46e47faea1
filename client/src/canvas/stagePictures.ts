import type { OpenBoard } from '../board/index.ts';
import { patiently } from '../ui/patiently.ts';
import type { NoPicture } from './paint/look.ts';
import type { Pictures } from './pictures.ts';

export interface StagePictures {
  readonly of: Pictures['of'];
  readonly close: () => void;
}

const part = () => import('./pictures.ts');
const LOADING: NoPicture = { kind: 'loading' };

/**
 * The images of an open board for its canvas. What draws them is fetched with the first: most boards have none.
 * @param onChange told when an image can be drawn that could not be before, or better
 */
export function openStagePictures(open: OpenBoard, onChange: () => void): StagePictures {
  let pictures: Pictures | undefined;
  let isAsked = false;
  let stop: (() => void) | undefined;
  let isOpen = true;
  const ask = async () => {
    isAsked = true;
    const { picturesOf } = await patiently(part);
    if (!isOpen) return;
    pictures = picturesOf(open);
    stop = pictures.subscribe(onChange);
    onChange();
  };
  return {
    of(hash, width, natural) {
      if (!isAsked) void ask();
      return pictures?.of(hash, width, natural) ?? LOADING;
    },
    close() {
      isOpen = false;
      stop?.();
    },
  };
}
