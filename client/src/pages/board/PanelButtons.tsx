import { Handshake, ListTree, SlidersHorizontal, UnfoldHorizontal, Vote } from 'lucide-react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { IconButton } from '../../ui/primitives/IconButton.tsx';
import { togglePanel } from '../../ui/togglePanel.ts';
import styles from './PanelButtons.module.css';

/** Panels that a button opens, in order; the facilitator's own apart. */
export function panelChoices(mayFacilitate: boolean, hasVotes: boolean) {
  return [
    {
      panel: 'list',
      label: m.board_panel_list(),
      short: m.board_panel_list_short(),
      Icon: ListTree,
    },
    {
      panel: 'insight',
      label: m.insight_title(),
      short: m.insight_short(),
      Icon: UnfoldHorizontal,
    },
    {
      panel: 'agreed',
      label: m.board_panel_agreed(),
      short: m.board_panel_agreed_short(),
      Icon: Handshake,
    },
    ...(hasVotes
      ? [
          {
            panel: 'votes',
            label: m.votes_panel(),
            short: m.votes_panel_short(),
            Icon: Vote,
          } as const,
        ]
      : []),
    ...(mayFacilitate
      ? [
          {
            panel: 'ladder',
            label: m.board_panel_ladder(),
            short: m.board_panel_ladder_short(),
            Icon: SlidersHorizontal,
          } as const,
        ]
      : []),
  ] as const;
}

/** On a wide screen in words; on a phone only the list, which is the comfortable way to take part there. */
export function PanelButtons() {
  useLocale();
  const { view, capability } = useOpenBoard();
  const open = useView((state) => state.panel);
  const hasVotes = useBoard(({ method }) => method.votes.size > 0);
  return (
    <div className={styles.group}>
      {panelChoices(capability === 'facilitate', hasVotes).map(({ panel, label, short, Icon }) => (
        <IconButton
          key={panel}
          label={label}
          pressed={open === panel}
          onClick={() => togglePanel(view, panel)}
          className={cx(styles.button, panel !== 'list' && styles.notOnPhones)}
        >
          <Icon aria-hidden />
          <span className={styles.short}>{short}</span>
        </IconButton>
      ))}
    </div>
  );
}
