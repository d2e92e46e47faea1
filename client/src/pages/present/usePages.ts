import { createContext, useContext, useEffect, useState } from 'react';
import { pagesOf } from './fit.ts';

/** How long a page of what does not fit stays, in milliseconds: long enough to read it. */
const STAY = 20_000;

export interface Pages {
  readonly page: number;
  readonly count: number;
  /** By hand: from then on the pages stay until they are let go. */
  readonly turn: (by: 1 | -1) => void;
  readonly held: boolean;
  readonly hold: () => void;
  /** A screen says how many pages it has. */
  readonly setCount: (count: number) => void;
}

const PagesContext = createContext<Pages | undefined>(undefined);
export const PagesProvider = PagesContext.Provider;

/** Turns by itself through what does not fit in one screen. */
export function usePages(): Pages {
  const [count, setCount] = useState(1);
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState(false);
  const page = at % count;
  useEffect(() => {
    if (count < 2 || held) return;
    const timer = setTimeout(() => setAt(page + 1), STAY);
    return () => clearTimeout(timer);
  }, [count, held, page]);
  return {
    page,
    count,
    held,
    turn(by) {
      setHeld(true);
      setAt((page + by + count) % count);
    },
    hold: () => setHeld((is) => !is),
    setCount,
  };
}

/** The number of the page to show, of a screen with so many. @param only this one alone; undefined: in turn */
export function usePageOf(count: number, only?: number): number {
  const pages = useContext(PagesContext);
  if (!pages) throw new Error('used outside a PagesProvider');
  const { page, setCount } = pages;
  const turning = only === undefined ? count : 1;
  useEffect(() => {
    setCount(turning);
    return () => setCount(1);
  }, [turning, setCount]);
  return only ?? page % count;
}

/** The part of a list to show now. @param most on one screen */
export function usePageIn<Value>(all: readonly Value[], most: number): readonly Value[] {
  const pages = pagesOf(all, most);
  return pages[usePageOf(pages.length)] ?? [];
}
