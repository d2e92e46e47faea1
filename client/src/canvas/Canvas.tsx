import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { useOpenBoard } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { afterDrawn } from '../state/drawn.ts';
import { patiently } from '../ui/patiently.ts';
import { boardTools } from './boardTools.ts';
import styles from './Canvas.module.css';
import { openCanvas } from './openCanvas.ts';

const over = () => afterDrawn(() => patiently(() => import('./over.ts')));
const TextOverlay = lazy(async () => ({ default: (await over()).TextOverlay }));
const SelectionBar = lazy(async () => ({ default: (await over()).SelectionBar }));

/** The board: everything on it, and what a pointer or key does with it. */
export function Canvas() {
  useLocale();
  const open = useOpenBoard();
  const room = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const description = useId();

  useEffect(() => {
    if (!room.current || !surface.current) return undefined;
    return openCanvas(room.current, surface.current, open, boardTools(open));
  }, [open]);

  return (
    <div ref={room} className={styles.room}>
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application is what one works in
        tabIndex={0}
        aria-label={m.canvas_name()}
        aria-describedby={description}
        data-canvas
      />
      <p id={description} hidden>
        {m.canvas_description()}
      </p>
      <Suspense fallback={null}>
        <TextOverlay />
        <SelectionBar />
      </Suspense>
    </div>
  );
}
