import { lazy, Suspense, useEffect, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { type BoardTools, boardTools } from '../../canvas/boardTools.ts';
import { patiently } from '../patiently.ts';
import { askClipboard } from './ask.ts';
import { openClipboard } from './listen.ts';
import type { PastedText } from './PasteDialog.tsx';
import { pasteLine } from './pasteLine.ts';

const PasteDialog = lazy(() => patiently(() => import('./PasteDialog.tsx')));

/** Pastes what came too early for anything to take it. */
async function pasteAnew(tools: BoardTools): Promise<void> {
  const { pastedEarly: clipboardData } = tools;
  tools.pastedEarly = undefined;
  if (!clipboardData) return;
  // Images have a listener of their own.
  await patiently(() => import('../../canvas/files.ts'));
  const again = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.body.dispatchEvent(again);
}

/** Copying and pasting on the board. */
export function ClipboardHost() {
  const open = useOpenBoard();
  const [pasted, setPasted] = useState<PastedText>();
  useEffect(() => {
    const tools = boardTools(open);
    const clipboard = openClipboard(open, tools, (text) => {
      if (!pasteLine(tools.context, text)) setPasted(text);
    });
    tools.clipboard = (what) => void askClipboard(clipboard, what);
    void pasteAnew(tools);
    return () => {
      clipboard.close();
      tools.clipboard = undefined;
    };
  }, [open]);
  if (!pasted) return null;
  return (
    <Suspense fallback={null}>
      <PasteDialog pasted={pasted} onClose={() => setPasted(undefined)} />
    </Suspense>
  );
}
