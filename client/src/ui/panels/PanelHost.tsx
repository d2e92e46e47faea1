import { useCallback, useEffect, useState } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import type { PanelName } from '../../state/viewStore.ts';
import { focusTask } from '../outline/LaneCard.tsx';
import { Outline } from '../outline/Outline.tsx';
import { AgreedPanel } from './agreed/AgreedPanel.tsx';
import { Announcer } from './Announcer.tsx';
import { LadderPanel } from './ladder/LadderPanel.tsx';
import { TaskPanel } from './task/TaskPanel.tsx';

/**
 * The panels about the board, one at a time, and the voice that tells screen readers what others do. The people
 * panel is the page's: it can make one somebody else.
 */
export function PanelHost() {
  useLocale();
  const { view, capability } = useOpenBoard();
  const panel = useView((state) => state.panel);
  const task = useView((state) => state.openTask);
  const close = useCallback(() => view.setState({ panel: null }), [view]);
  const fromList = useWayBack(panel);
  const back = fromList ? () => view.setState({ panel: 'list' }) : undefined;
  return (
    <>
      <Announcer />
      {panel === 'list' ? <Outline onClose={close} /> : null}
      {panel === 'agreed' ? <AgreedPanel onClose={close} /> : null}
      {panel === 'ladder' && capability === 'facilitate' ? <LadderPanel onClose={close} /> : null}
      {panel === 'task' && task !== null ? (
        <TaskPanel key={task} task={task} onClose={close} onBack={back} />
      ) : null}
    </>
  );
}

/**
 * Whether the details of a task were opened from the list, so that one can go back there; on the way back the
 * focus returns to the task it was about.
 */
function useWayBack(panel: PanelName | null): boolean {
  const { view } = useOpenBoard();
  const [trail, setTrail] = useState<{ now: PanelName | null; before: PanelName | null }>({
    now: panel,
    before: null,
  });
  if (trail.now !== panel) setTrail({ now: panel, before: trail.now });
  const cameBack = trail.now === 'list' && trail.before === 'task';
  useEffect(() => {
    const { openTask } = view.getState();
    if (!cameBack || openTask === null) return;
    focusTask(openTask);
  }, [cameBack, view]);
  return panel === 'task' && trail.before === 'list';
}
