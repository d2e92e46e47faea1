import { useEffect, useLayoutEffect, useRef } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import visuallyHidden from '../../ui/primitives/VisuallyHidden.module.css';
import { boardTools } from '../boardTools.ts';
import { describeRead } from './words.ts';
import { focusSurface } from './focusBoard.ts';
import { followReading } from './followReading.ts';

/**
 * What has the focus while one goes through the items by keyboard. A drawing has no elements, so one stands in for the
 * item one is at; the next item gets another, for screen readers say what receives the focus and not what a
 * focused element is called from now on.
 */
export function Reading() {
  useLocale();
  const open = useOpenBoard();
  const reading = useView((view) => view.reading);
  const words = useBoard((board) =>
    reading ? describeRead(board, reading.id, boardTools(open).context.readingOrder()) : '',
  );
  const both = useRef<HTMLDivElement>(null);
  const at = useRef<{ id: string; element: HTMLElement } | undefined>(undefined);
  const id = reading?.id;

  useEffect(() => followReading(open), [open]);
  useLayoutEffect(() => {
    const elements = [...(both.current?.children ?? [])].filter(
      (one) => one instanceof HTMLElement,
    );
    const before = at.current?.element;
    if (id === undefined) {
      at.current = undefined;
      if (before && document.activeElement === before) focusSurface();
    } else if (at.current?.id !== id) {
      const element = elements.find((one) => one !== before);
      if (!element) return;
      element.hidden = false;
      // What has a name of its own and nothing in it.
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', words);
      at.current = { id, element };
      element.focus({ preventScroll: true });
    } else at.current.element.setAttribute('aria-label', words);
    for (const one of elements) one.hidden = one !== at.current?.element;
  }, [id, words]);

  const kept = reading?.kept.size ?? 0;
  return (
    <>
      <div
        ref={both}
        role="application"
        aria-label={m.canvas_name()}
        className={visuallyHidden.hidden}
      >
        <div data-reading tabIndex={-1} hidden />
        <div data-reading tabIndex={-1} hidden />
      </div>
      <output className={visuallyHidden.hidden}>
        {kept === 0 ? '' : m.canvas_kept({ count: kept })}
      </output>
    </>
  );
}
