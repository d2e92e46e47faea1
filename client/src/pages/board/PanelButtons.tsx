import { Handshake, ListTree, SlidersHorizontal } from 'lucide-react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { IconButton } from '../../ui/primitives/IconButton.tsx';
import { togglePanel } from '../../ui/togglePanel.ts';
import styles from './PanelButtons.module.css';

/** Panels that a button opens, in order; the facilitator's own apart. */
export function panelChoices(mayFacilitate: boolean) {
  return [
    { panel: 'list', label: m.board_panel_list(), Icon: ListTree },
    { panel: 'agreed', label: m.board_panel_agreed(), Icon: Handshake },
    ...(mayFacilitate
      ? [{ panel: 'ladder', label: m.board_panel_ladder(), Icon: SlidersHorizontal } as const]
      : []),
  ] as const;
}

export function PanelButtons({ className }: { readonly className?: string | undefined }) {
  useLocale();
  const { view, capability } = useOpenBoard();
  const open = useView((state) => state.panel);
  return (
    <div className={cx(styles.group, className)}>
      {panelChoices(capability === 'facilitate').map(({ panel, label, Icon }) => (
        <IconButton
          key={panel}
          label={label}
          pressed={open === panel}
          onClick={() => togglePanel(view, panel)}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}
