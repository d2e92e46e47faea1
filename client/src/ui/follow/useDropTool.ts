import { useEffect } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { useMayEdit } from '../useMayEdit.ts';

/** When the canvas is locked, a tool that makes things is put down: it would do nothing. A line being drawn is finished. */
export function useDropTool(): void {
  const { view } = useOpenBoard();
  const edits = useMayEdit();
  useEffect(() => {
    if (edits) return;
    const putDown = () => {
      const { tool, stroke } = view.getState();
      const makes = tool === 'task' || tool === 'note' || tool === 'text' || tool === 'pen';
      if (makes && stroke === null) view.setState({ tool: 'select' });
    };
    putDown();
    return view.subscribe(putDown);
  }, [edits, view]);
}
