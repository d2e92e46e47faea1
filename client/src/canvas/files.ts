import type { Point } from '@samenspel/shared/records';
import type { OpenBoard } from '../board/index.ts';
import { toBoard } from '../state/camera.ts';
import { patiently } from '../ui/patiently.ts';

/** Formats a browser lets one choose; which of them it can read, it finds out. */
const CHOICE = 'image/png, image/jpeg, image/webp, image/gif, image/avif, image/heic';

const insert = () => import('../ui/images/insertImages.ts');

async function put(
  open: OpenBoard,
  files: readonly File[],
  at: Point | undefined,
  isNamed: boolean,
): Promise<void> {
  if (files.length === 0) return;
  const { insertImages } = await patiently(insert);
  await insertImages(open, files, at, isNamed);
}

/** Lets a person choose images on the device, and puts them where there is room in what is in view. */
export function chooseImages(open: OpenBoard): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = CHOICE;
  input.multiple = true;
  input.addEventListener('change', () => {
    void put(open, [...(input.files ?? [])], undefined, true);
  });
  input.click();
}

/**
 * Takes images that are dropped on the board or pasted. A file that is dropped beside it would otherwise take the
 * place of the page. @returns ends it
 */
export function listenToFiles(room: HTMLElement, open: OpenBoard): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let pointer: Point | undefined;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = room.getBoundingClientRect();
    return toBoard(open.view.getState().camera, clientX - left, clientY - top);
  };
  room.addEventListener('pointermove', (event) => (pointer = pointOf(event)), { signal });
  room.addEventListener('pointerleave', () => (pointer = undefined), { signal });
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isHere = event.target instanceof Node && room.contains(event.target);
    event.dataTransfer.dropEffect = isHere ? 'copy' : 'none';
  };
  globalThis.addEventListener('dragover', over, { signal });
  globalThis.addEventListener(
    'drop',
    (event) => {
      over(event);
      const isHere = event.target instanceof Node && room.contains(event.target);
      if (isHere) void put(open, [...(event.dataTransfer?.files ?? [])], pointOf(event), true);
    },
    { signal },
  );
  globalThis.addEventListener(
    'paste',
    (event) => {
      const files = pastedImages(event);
      if (files.length === 0) return;
      event.preventDefault();
      void put(open, files, pointer, false);
    },
    { signal },
  );
  return () => stop.abort();
}

/** Who pastes in a field means its text. */
function pastedImages({ target, clipboardData }: ClipboardEvent): File[] {
  const inField =
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable], [role=dialog]');
  return inField || !clipboardData ? [] : imagesIn(clipboardData);
}

/** The images on a clipboard. What comes as laid out words too, as from a spreadsheet, is those words. */
export function imagesIn({ types, files }: DataTransfer): File[] {
  if (['text/plain', 'text/html'].every((type) => types.includes(type))) return [];
  return [...files].filter(({ type }) => type.startsWith('image/'));
}
