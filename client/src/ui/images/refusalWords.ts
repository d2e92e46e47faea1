import type { SendRefusal } from '../../board/index.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Unprepared } from './prepare.ts';

/** Why an image is not on the board, in the user's words. */
export function refusalWords(why: SendRefusal | Unprepared | 'locked'): string {
  switch (why) {
    case 'not-an-image':
      return m.images_refused_not_an_image();
    case 'svg':
      return m.images_refused_svg();
    case 'image-too-large':
    case 'too-many-pixels':
    case 'too-large':
      return m.images_refused_too_large();
    case 'images-full':
      return m.images_refused_full();
    case 'unreachable':
      return m.images_refused_unreachable();
    case 'too-many-requests':
      return m.images_refused_busy();
    case 'forbidden':
    case 'not-found':
      return m.images_refused_forbidden();
    case 'locked':
      return m.images_refused_locked();
    case 'bad-request':
    case 'storage':
    case 'unknown-command':
    case 'internal':
      return m.images_refused_other();
  }
}
