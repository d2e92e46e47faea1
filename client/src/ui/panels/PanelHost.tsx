import { useCallback, useEffect, useState } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import type { PanelName } from '../../state/viewStore.ts';
import { focusTask } from '../outline/focusTask.ts';
import { VoteNews } from '../votes/VoteNews.tsx';
import { Announcer } from './Announcer.tsx';
import type * as Panels from './panels.ts';

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
  const panels = usePanels(panel);
  return (
    <>
      <Announcer />
      <VoteNews />
      {panels && panel === 'list' ? <panels.Outline onClose={close} /> : null}
      {panels && panel === 'agreed' ? <panels.AgreedPanel onClose={close} /> : null}
      {panels && panel === 'votes' ? <panels.VotesPanel onClose={close} /> : null}
      {panels && panel === 'insight' ? <panels.InsightPanel onClose={close} /> : null}
      {panels && panel === 'ladder' && capability === 'facilitate' ? (
        <panels.LadderPanel onClose={close} />
      ) : null}
      {panels && panel === 'task' && task !== null ? (
        <panels.TaskPanel key={task} task={task} onClose={close} onBack={back} />
      ) : null}
    </>
  );
}

// On its own: the bundler takes what directly follows an import into it, and a stylesheet that fails before would be caught by nobody.
const fetchPanels = () => import('./panels.ts');

/** The panels, fetched as soon as the board stands. Where that failed, opening one tries again. */
function usePanels(panel: PanelName | null): typeof Panels | undefined {
  const [panels, setPanels] = useState<typeof Panels | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (panels || (failed && panel === null)) return;
    let left = false;
    fetchPanels().then(
      (fetched) => {
        if (!left) setPanels(fetched);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [panels, failed, panel]);
  return panels;
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
