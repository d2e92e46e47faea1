import { createHash } from 'node:crypto';
import type { ImageRefusal, KeptImage } from '@samenspel/shared/protocol';
import { ImageHash } from '@samenspel/shared/records';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { readImage } from '../images/readImage.ts';
import type { Limits } from '../limits.ts';
import type { ImageStorage, StoredImage } from '../storage/storage.ts';
import type { BoardRequest, Door } from './door.ts';
import { answered, Refused } from './errors.ts';
import type { Rates } from './rates.ts';

export interface ImagesOptions {
  readonly images: ImageStorage;
  readonly door: Door;
  readonly rates: Rates;
  readonly limits: Limits;
  readonly addressOf: (request: FastifyRequest) => string;
}

type ImageRequest = FastifyRequest<{ Params: { id: string; hash: string } }>;

/** What is in an address never changes; who may see it is asked each time by who keeps it for others. */
const NEVER_CHANGES = 'private, max-age=31536000, immutable';

const MESSAGES: Readonly<Record<ImageRefusal, string>> = {
  'not-an-image': 'this is no PNG, JPEG, WebP or GIF, or not all of one',
  'too-many-pixels': 'this image has too many pixels to be drawn',
  'image-too-large': 'this image has too many bytes',
  'images-full': 'the images of this board take too much',
};

function refused(refusal: ImageRefusal): Refused {
  const code = refusal === 'not-an-image' ? 'bad-request' : 'too-large';
  return new Refused(code, MESSAGES[refusal], refusal);
}

/** Images of a board: sent once, by what is in them, and shown to everybody with a link. */
export function images(app: FastifyInstance, options: ImagesOptions): void {
  const { door } = options;
  app.get('/api/boards/:id/images/:hash', (request: ImageRequest, reply) =>
    show(options, request, reply),
  );
  void app.register(async (scope) => {
    // What a request says its body is does not matter here, and must not let anybody else read it.
    scope.removeAllContentTypeParsers();
    const bodyLimit = options.limits.imageBytes;
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    scope.setErrorHandler((error: { readonly statusCode?: number }) => {
      throw error.statusCode === 413 && !(error instanceof Refused)
        ? refused('image-too-large')
        : error;
    });
    scope.post(
      '/api/boards/:id/images',
      {
        bodyLimit,
        // Before the body is read: only who may send one makes the server hold it.
        onRequest: async (request: BoardRequest) => {
          await door.authorizeEditor(request);
          if (await options.rates.maySendImage(options.addressOf(request))) return;
          throw new Refused('too-many-requests', 'too many images, try again in a minute');
        },
      },
      (request: BoardRequest, reply) => keep(options, request, reply),
    );
  });
}

async function keep(
  { images: storage, limits }: ImagesOptions,
  request: BoardRequest,
  reply: FastifyReply,
): Promise<KeptImage> {
  const data = request.body;
  const { id } = request.params;
  const head = Buffer.isBuffer(data) ? readImage(data) : 'not-an-image';
  if (typeof head === 'string' || !Buffer.isBuffer(data))
    throw refused(typeof head === 'string' ? head : 'not-an-image');
  const hash = createHash('sha256').update(data).digest('hex');
  const most = limits.boardImageBytes;
  const kept = await answered(storage.add(id, { ...head, hash, data }, most));
  if (kept === 'full') throw refused('images-full');
  if (kept === 'gone') throw new Refused('not-found', 'no such board, or a wrong key');
  request.log.info({ board: id, type: head.type, bytes: data.byteLength }, 'image kept');
  reply.code(201);
  return { hash, ...head, room: { used: await answered(storage.bytes(id)), most } };
}

async function show(
  { images: storage, door }: ImagesOptions,
  request: ImageRequest,
  reply: FastifyReply,
): Promise<Buffer> {
  const { record } = await door.authorize(request);
  const { hash } = request.params;
  const image = v.is(ImageHash, hash) ? await answered(storage.find(record.id, hash)) : undefined;
  if (!image) throw new Refused('not-found', 'this board has no such image');
  reply.headers(headersOf(image));
  return Buffer.from(image.data.buffer, image.data.byteOffset, image.data.byteLength);
}

/** Opened by itself, an image is a file to keep, and never a page of this site. */
function headersOf({ type }: StoredImage): Record<string, string> {
  const name = `image.${type.slice('image/'.length)}`;
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': NEVER_CHANGES,
    vary: 'authorization',
  };
}
