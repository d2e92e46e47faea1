import { ApiError, type ErrorCode, ImageRefusal, KeptImage } from '@samenspel/shared/protocol';
import type { ImageHash } from '@samenspel/shared/records';
import * as v from 'valibot';

/** Why an image is not on the server. */
export type SendRefusal = ImageRefusal | ErrorCode | 'unreachable';

export type SendAnswer =
  | { readonly ok: true; readonly value: KeptImage }
  | { readonly ok: false; readonly reason: SendRefusal };

/** The images of a board, on the server. */
export interface BoardImages {
  /** Sends an image; it is stored when this resolves. @param onPart told how much has gone, from 0 to 1 */
  readonly send: (image: Blob, onPart: (part: number) => void) => Promise<SendAnswer>;
  /** The bytes of an image; `missing` when this board has none of that name. */
  readonly fetch: (hash: ImageHash) => Promise<Blob | 'missing' | 'unreachable'>;
}

/** The door to the images of a board, for who holds one of its keys. */
export function openImages({
  id,
  key,
}: {
  readonly id: string;
  readonly key: string;
}): BoardImages {
  const url = `/api/boards/${encodeURIComponent(id)}/images`;
  const authorization = `Bearer ${key}`;
  return {
    send: (image, onPart) =>
      new Promise((resolve) => {
        // Not fetch: it does not tell how far it is.
        const request = new XMLHttpRequest();
        request.open('POST', url);
        request.setRequestHeader('authorization', authorization);
        request.upload.addEventListener('progress', ({ loaded, total }) => {
          if (total > 0) onPart(loaded / total);
        });
        request.addEventListener('load', () => resolve(answerOf(request)));
        for (const failure of ['error', 'abort', 'timeout'] as const)
          request.addEventListener(failure, () => resolve({ ok: false, reason: 'unreachable' }));
        request.send(image);
      }),
    async fetch(hash) {
      try {
        const response = await fetch(`${url}/${hash}`, { headers: { authorization } });
        if (response.ok) return await response.blob();
        return response.status === 404 ? 'missing' : 'unreachable';
      } catch {
        return 'unreachable';
      }
    },
  };
}

const Refused = v.object({ error: v.object({ refusal: ImageRefusal }) });

function answerOf({ status, responseText }: XMLHttpRequest): SendAnswer {
  const body = parsed(responseText);
  const kept = v.safeParse(KeptImage, body);
  if (status === 201 && kept.success) return { ok: true, value: kept.output };
  const refused = v.safeParse(Refused, body);
  if (refused.success) return { ok: false, reason: refused.output.error.refusal };
  const error = v.safeParse(ApiError, body);
  return { ok: false, reason: error.success ? error.output.error.code : 'internal' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
