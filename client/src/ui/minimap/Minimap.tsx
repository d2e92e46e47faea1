import { useEffect, useRef } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isNarrow } from '../../state/viewStore.ts';
import { cx } from '../primitives/cx.ts';
import styles from './Minimap.module.css';
import { openMinimap } from './openMinimap.ts';

/** The whole board in small, with what is in view: pressing or dragging on it moves there. */
export function Minimap() {
  const shown = useView((view) => view.minimap && !view.folded && !isNarrow(view));
  return shown ? <Map /> : null;
}

function Map() {
  useLocale();
  const open = useOpenBoard();
  const picture = useRef<HTMLCanvasElement>(null);
  const beside = useView(({ panel }) => panel !== null);
  useEffect(
    () => (picture.current ? openMinimap(picture.current, open, boardTools(open)) : undefined),
    [open],
  );
  return (
    <section
      className={cx(styles.place, beside && styles.beside)}
      aria-label={m.commands_minimap()}
    >
      <canvas ref={picture} className={styles.map} />
    </section>
  );
}
