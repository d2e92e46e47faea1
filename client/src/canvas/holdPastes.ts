import type { BoardTools } from './boardTools.ts';

/** Where pasting is somebody else's. */
const FIELDS = 'input, textarea, [contenteditable]';

/** Keeps what is pasted before the part that takes it has come: on a slow line that is a second or more. */
export function holdPastes(tools: BoardTools): () => void {
  const hold = ({ clipboardData, target }: ClipboardEvent) => {
    const isField = target instanceof Element && target.closest(FIELDS);
    if (tools.clipboard || !clipboardData || isField) return;
    // What an event carries is gone after it.
    const kept = new DataTransfer();
    for (const type of ['text/plain', 'text/html']) kept.setData(type, clipboardData.getData(type));
    for (const file of clipboardData.files) kept.items.add(file);
    tools.pastedEarly = kept;
  };
  document.addEventListener('paste', hold);
  return () => document.removeEventListener('paste', hold);
}
