import * as m from '../../i18n/generated/messages.js';
import type { ClipboardDeed } from '../../tools/index.ts';
import { showToast } from '../primitives/toasts.ts';
import type { BoardClipboard } from './listen.ts';

/** Copies, cuts or pastes for who asked by a button: there no event of the browser's comes along. */
export async function askClipboard(clipboard: BoardClipboard, what: ClipboardDeed): Promise<void> {
  if (what === 'paste') return paste(clipboard);
  const act = what === 'copy' ? clipboard.copyTo : clipboard.cutTo;
  if (byCommand(act)) showToast({ text: m.clipboard_copied(), tone: 'done' });
}

/** The browser copies what is marked: a field nobody sees is, and its event takes what we have for it. */
function byCommand(act: (data: DataTransfer) => boolean): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  let done = false;
  field.value = ' ';
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  field.addEventListener('copy', (event) => {
    event.preventDefault();
    done = event.clipboardData !== null && act(event.clipboardData);
  });
  document.body.append(field);
  field.select();
  try {
    document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  return done;
}

/** Not every browser lets a page read the clipboard, and none without https: then it says how it does go. */
async function paste(clipboard: BoardClipboard): Promise<void> {
  const how = () => showToast({ text: m.clipboard_paste_how(), tone: 'plain' });
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    const [html, text] = await Promise.all([read('text/html'), read('text/plain')]);
    if (!clipboard.paste({ html, text })) showToast({ text: m.clipboard_nothing(), tone: 'plain' });
  } catch {
    how();
  }
}
