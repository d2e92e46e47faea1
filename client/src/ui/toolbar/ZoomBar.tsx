import { Toolbar as Base } from '@base-ui/react/toolbar';
import { Map, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { ActionId } from '../../tools/index.ts';
import { tip } from '../primitives/tip.ts';
import { useAction } from '../useAction.ts';
import styles from './ZoomBar.module.css';

/** Nearer, further, 100% and everything. */
export function ZoomBar() {
  useLocale();
  const mapped = useView(({ minimap }) => minimap);
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
      <ZoomButton action="minimap" pressed={mapped}>
        <Map aria-hidden />
      </ZoomButton>
    </Base.Root>
  );
}

interface ZoomButtonProps {
  readonly action: ActionId;
  readonly words?: string;
  readonly pressed?: boolean;
  readonly children?: ReactNode;
}

function ZoomButton({ action, words, pressed, children }: ZoomButtonProps) {
  const { label, keys, shortcuts, perform } = useAction(action);
  return (
    <Base.Button
      {...tip(label, { keys, side: 'top' })}
      className={words === undefined ? styles.button : styles.level}
      aria-label={words === undefined ? label : `${words}, ${label}`}
      aria-keyshortcuts={shortcuts}
      aria-pressed={pressed}
      onClick={perform}
    >
      {words ?? children}
    </Base.Button>
  );
}
