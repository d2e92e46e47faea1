import { lazy, Suspense, useEffect, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { patiently } from '../patiently.ts';
import { askClipboard } from './ask.ts';
import { openClipboard } from './listen.ts';
import type { PastedText } from './PasteDialog.tsx';
import { pasteLine } from './pasteLine.ts';

const PasteDialog = lazy(() => patiently(() => import('./PasteDialog.tsx')));

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
