import { useEffect } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { askClipboard } from './ask.ts';
import { openClipboard } from './listen.ts';

/** Copying and pasting on the board. */
export function ClipboardHost() {
  const open = useOpenBoard();
  useEffect(() => {
    const tools = boardTools(open);
    const clipboard = openClipboard(open, tools, () => false);
    tools.clipboard = (what) => void askClipboard(clipboard, what);
    return () => {
      clipboard.close();
      delete tools.clipboard;
    };
  }, [open]);
  return null;
}
