import type { ImageHash } from '@samenspel/shared/records';
import { type BoardImages, type OpenBoard, openImages, type SendAnswer } from '../board/index.ts';
import type { Picture } from './paint/look.ts';
import { LOADING, MISSING } from './paintInstead.ts';

/** Widths in pixels to which images are made smaller, so that a board of photographs fits in a phone. */
const WIDTHS = [128, 256, 512, 1024, 2048] as const;
/** Pixels of all images that are held ready; of these the ones drawn longest ago make room. */
const PIXELS_MOST = 40 * 1024 * 1024;
/** Images that are fetched and read at the same time: each takes all its pixels for a moment. */
const READING_MOST = 3;
/** What was drawn within this time is on the screen: it never makes room, or it would be read again and again. */
const ON_SCREEN_MS = 2000;
/** After this long an image that did not come is asked for again. */
const RETRY_MS = 5000;

interface Entry {
  bytes: Blob | undefined;
  state: 'asked' | 'missing' | 'unreachable';
  /** By the width to which they were made; Infinity: not made smaller. */
  readonly bitmaps: Map<number, ImageBitmap>;
  readonly reading: Set<number>;
  drawn: number;
}

/** The smallest kept width that is sharp; an image is never made larger than it is. */
function widthFor(width: number, natural: number): number {
  const wanted = WIDTHS.find((one) => one >= width) ?? Number.POSITIVE_INFINITY;
  return wanted < natural ? wanted : Number.POSITIVE_INFINITY;
}

function read(bytes: Blob, width: number): Promise<ImageBitmap> {
  if (!Number.isFinite(width)) return createImageBitmap(bytes);
  return createImageBitmap(bytes, { resizeWidth: width, resizeQuality: 'high' });
}

function pixelsOf({ bitmaps }: Entry): number {
  return [...bitmaps.values()].reduce((sum, { width, height }) => sum + width * height, 0);
}

/** The smallest that is sharp at this width; else the largest there is. */
function bestOf({ bitmaps }: Entry, wanted: number): ImageBitmap | undefined {
  const widths = [...bitmaps.keys()].toSorted((a, b) => a - b);
  const width = widths.find((made) => made >= wanted) ?? widths.at(-1);
  return width === undefined ? undefined : bitmaps.get(width);
}

/** Keeps the images of a board ready to be drawn. What is drawn is asked for; nothing is fetched ahead. */
export class Pictures {
  private readonly entries = new Map<ImageHash, Entry>();
  private readonly listeners = new Set<() => void>();
  private readonly waiting: (() => Promise<void>)[] = [];
  private reading = 0;

  constructor(private readonly images: BoardImages) {}

  /**
   * What there is of an image now; what is lacking for this width comes later, and is told.
   * @param width in screen pixels, as it will be drawn
   * @param natural its own width in pixels
   */
  of(hash: ImageHash, width: number, natural: number): Picture {
    const entry = this.entryOf(hash);
    entry.drawn = performance.now();
    if (entry.state === 'missing') return MISSING;
    const wanted = widthFor(width, natural);
    if (!entry.bitmaps.has(wanted) && entry.state !== 'unreachable') this.load(entry, hash, wanted);
    const bitmap = bestOf(entry, wanted);
    return bitmap ? { kind: 'there', bitmap } : LOADING;
  }

  /** An image for a picture that is kept; undefined when it cannot be had. Whoever takes it, closes it. */
  async take(hash: ImageHash, width: number, natural: number): Promise<ImageBitmap | undefined> {
    try {
      const bytes = await this.bytesOf(this.entryOf(hash), hash);
      const exact = width < natural ? Math.ceil(width) : Number.POSITIVE_INFINITY;
      return bytes && (await read(bytes, Math.max(1, exact)));
    } catch {
      return undefined;
    }
  }

  /** Sends an image to the server; it is stored when this resolves. @param onPart told how much has gone, from 0 to 1 */
  send(image: Blob, onPart: (part: number) => void): Promise<SendAnswer> {
    return this.images.send(image, onPart);
  }

  /** Puts in what this device has just sent; from here on the bitmap is this cache's. */
  keep(hash: ImageHash, bytes: Blob, bitmap: ImageBitmap): void {
    const entry = this.entryOf(hash);
    entry.bytes = bytes;
    entry.state = 'asked';
    entry.bitmaps.get(Number.POSITIVE_INFINITY)?.close();
    entry.bitmaps.set(Number.POSITIVE_INFINITY, bitmap);
  }

  /** Asks again for what did not come. */
  retry(): void {
    for (const entry of this.entries.values()) entry.state = 'asked';
    this.tell();
  }

  subscribe(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private entryOf(hash: ImageHash): Entry {
    let entry = this.entries.get(hash);
    if (!entry) {
      entry = {
        bytes: undefined,
        state: 'asked',
        bitmaps: new Map(),
        reading: new Set(),
        drawn: 0,
      };
      this.entries.set(hash, entry);
    }
    return entry;
  }

  private async bytesOf(entry: Entry, hash: ImageHash): Promise<Blob | undefined> {
    if (entry.bytes) return entry.bytes;
    const answer = await this.images.fetch(hash);
    if (answer instanceof Blob) entry.bytes ??= answer;
    else if (!entry.bytes) this.fail(entry, answer);
    return entry.bytes;
  }

  private fail(entry: Entry, state: 'missing' | 'unreachable'): void {
    entry.state = state;
    if (state === 'missing') return;
    setTimeout(() => {
      if (entry.state !== 'unreachable') return;
      entry.state = 'asked';
      this.tell();
    }, RETRY_MS);
  }

  private load(entry: Entry, hash: ImageHash, width: number): void {
    if (entry.reading.has(width)) return;
    entry.reading.add(width);
    this.waiting.push(async () => {
      try {
        const bytes = await this.bytesOf(entry, hash);
        if (bytes) entry.bitmaps.set(width, await read(bytes, width));
        this.makeRoom(entry);
      } catch {
        entry.state = 'missing';
      } finally {
        entry.reading.delete(width);
        this.tell();
      }
    });
    this.work();
  }

  private work(): void {
    while (this.reading < READING_MOST) {
      const job = this.waiting.shift();
      if (!job) return;
      this.reading += 1;
      void job().finally(() => {
        this.reading -= 1;
        this.work();
      });
    }
  }

  private makeRoom(kept: Entry): void {
    const all = [...this.entries.values()];
    let pixels = all.reduce((sum, entry) => sum + pixelsOf(entry), 0);
    for (const entry of all.toSorted((a, b) => a.drawn - b.drawn)) {
      if (pixels <= PIXELS_MOST) return;
      if (entry === kept || entry.drawn > performance.now() - ON_SCREEN_MS) continue;
      pixels -= pixelsOf(entry);
      for (const bitmap of entry.bitmaps.values()) bitmap.close();
      entry.bitmaps.clear();
    }
  }
}

const known = new WeakMap<OpenBoard, Pictures>();

/** The images of an open board; the same for everybody who asks. What did not come is asked for again when the line is back. */
export function picturesOf(open: OpenBoard): Pictures {
  let pictures = known.get(open);
  if (!pictures) {
    const made = new Pictures(openImages(open));
    open.board.subscribe(({ connection }, before) => {
      if (connection.kind === 'online' && before.connection.kind !== 'online') made.retry();
    });
    known.set(open, made);
    pictures = made;
  }
  return pictures;
}
