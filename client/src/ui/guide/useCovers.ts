import { useBoard, useView } from '../../board/index.ts';
import { guideStateOf } from './moment.ts';
import { useCompact } from './useCompact.ts';

/** Whether the guide lies over the whole board, which cannot be reached then. */
export function useCovers(): boolean {
  const compact = useCompact();
  const open = useView(({ panel, folded }) => panel === 'guide' && !folded);
  const guides = useBoard((board) => guideStateOf(board) !== undefined);
  return compact && open && guides;
}
