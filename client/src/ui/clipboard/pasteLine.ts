import { LIMITS } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { ActionContext } from '../../tools/index.ts';
import { showToast } from '../primitives/toasts.ts';
import { freshNote, freshText } from './fresh.ts';
import { linesIn } from './lines.ts';
import type { PastedText } from './PasteDialog.tsx';
import { putDown } from './putDown.ts';
import { isSheet } from './sheet.ts';
import { shortened } from './shortened.ts';

/** Makes one pasted line a note, or a text where that is the tool. False: it is more than a line. */
export function pasteLine(context: ActionContext, { html, text, at }: PastedText): boolean {
  const [line, ...more] = linesIn(text);
  if (line === undefined || more.length > 0 || isSheet(html, text)) return false;
  const isText = context.view().tool === 'text';
  const words = shortened(line, isText ? LIMITS.text : LIMITS.note);
  putDown(context, [isText ? freshText(context, words) : freshNote(context, words)], at);
  if (words !== line) showToast({ text: m.clipboard_shortened_note(), tone: 'problem' });
  return true;
}
