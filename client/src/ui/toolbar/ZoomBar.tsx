import { Toolbar as Base } from '@base-ui/react/toolbar';
import { Tooltip } from '@base-ui/react/tooltip';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { ActionId } from '../../tools/index.ts';
import { TooltipPopup } from '../primitives/TooltipPopup.tsx';
import { useAction } from '../useAction.ts';
import styles from './ZoomBar.module.css';

/** Nearer, further, 100% and everything. */
export function ZoomBar() {
  useLocale();
  const percent = useView(({ camera }) => Math.round(camera.zoom * 100));
  return (
    <Base.Root className={styles.bar} aria-label={m.canvas_zoom()}>
      <ZoomButton action="zoom-out">
        <Minus aria-hidden />
      </ZoomButton>
      <ZoomButton action="zoom-reset" words={m.canvas_zoom_level({ percent })} />
      <ZoomButton action="zoom-in">
        <Plus aria-hidden />
      </ZoomButton>
      <ZoomButton action="zoom-fit">
        <Maximize aria-hidden />
      </ZoomButton>
    </Base.Root>
  );
}

interface ZoomButtonProps {
  readonly action: ActionId;
  readonly words?: string;
  readonly children?: ReactNode;
}

function ZoomButton({ action, words, children }: ZoomButtonProps) {
  const { label, keys, shortcuts, perform } = useAction(action);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={<Base.Button />}
        className={words === undefined ? styles.button : styles.level}
        aria-label={words === undefined ? label : `${words}, ${label}`}
        aria-keyshortcuts={shortcuts}
        onClick={perform}
      >
        {words ?? children}
      </Tooltip.Trigger>
      <TooltipPopup side="top" text={label} keys={keys} />
    </Tooltip.Root>
  );
}
