import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef } from 'react';
import { useOpenBoard } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { afterDrawn } from '../state/drawn.ts';
import { patiently } from '../ui/patiently.ts';
import { boardTools } from './boardTools.ts';
import styles from './Canvas.module.css';
import { Reading } from './later.ts';
import { openCanvas } from './openCanvas.ts';
import { focusBoard } from './reading/focusBoard.ts';
import { TextOverlay } from './TextOverlay.tsx';

const bar = () => afterDrawn(() => patiently(() => import('../ui/toolbar/SelectionBar.tsx')));
const SelectionBar = lazy(async () => ({ default: (await bar()).SelectionBar }));

/** The board: everything on it, and what a pointer or key does with it. */
export function Canvas() {
  useLocale();
  const open = useOpenBoard();
  const room = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const description = useId();

  useEffect(() => {
    if (!room.current || !surface.current) return undefined;
    const tools = boardTools(open);
    const bars = room.current;
    tools.goToBar = () => bars.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
    // Safari enlarges the page by these, whatever the styles say.
    const stop = new AbortController();
    for (const gesture of ['gesturestart', 'gesturechange'])
      bars.addEventListener(gesture, (event) => event.preventDefault(), { signal: stop.signal });
    const close = openCanvas(bars, surface.current, open, tools);
    return () => {
      stop.abort();
      close();
    };
  }, [open]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what its controls leave
    <div ref={room} className={styles.room} onKeyDown={leaveBar}>
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
      <Suspense fallback={null}>
        <Reading />
      </Suspense>
      <p id={description} hidden>
        {m.canvas_description()}
      </p>
      <TextOverlay />
      <Suspense fallback={null}>
        <SelectionBar />
      </Suspense>
    </div>
  );
}

/** Escape goes from the bar beside what is chosen back to the board. */
function leaveBar(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, key } = event;
  if (key !== 'Escape' || event.defaultPrevented || !(target instanceof Element)) return;
  if (!target.closest('[role=toolbar]')) return;
  event.preventDefault();
  focusBoard();
}
