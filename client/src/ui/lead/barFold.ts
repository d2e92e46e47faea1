import { createContext, type RefObject, useLayoutEffect, useState } from 'react';

/** How far the words of the bar have become icons: 0 all are words, 3 only the one thing to do next is. */
export type BarFold = 0 | 1 | 2 | 3;

/** How far the bar that a button stands in is folded; outside a bar there is room for words. */
export const BarFoldContext = createContext<BarFold>(0);

const NEXT = { 0: 1, 1: 2, 2: 3, 3: 3 } as const satisfies Record<BarFold, BarFold>;

/**
 * Folds a row as far as it must to stay one row, and no further.
 * @param content what decides which buttons there are and how much room they have: when one differs, it fits anew
 */
export function useBarFold(
  row: RefObject<HTMLElement | null>,
  content: readonly unknown[],
): BarFold {
  const [fitted, setFitted] = useState<{ of: readonly unknown[]; fold: BarFold }>({
    of: [],
    fold: 0,
  });
  const isSame =
    content.length === fitted.of.length && content.every((one, i) => one === fitted.of[i]);
  const fold = isSame ? fitted.fold : 0;
  useLayoutEffect(() => {
    const box = row.current;
    if (!box || fold === 3) return;
    const fit = () => {
      if (box.scrollWidth > box.clientWidth) setFitted({ of: content, fold: NEXT[fold] });
    };
    const observer = new ResizeObserver(fit);
    for (const part of [box, ...box.children]) observer.observe(part);
    fit();
    return () => observer.disconnect();
  }, [row, fold, content]);
  return fold;
}
