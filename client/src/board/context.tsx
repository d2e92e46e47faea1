import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BoardState, PresenceState } from '../state/boardStore.ts';
import type { ViewState } from '../state/viewStore.ts';
import type { OpenBoard } from './openBoard.ts';

const BoardContext = createContext<OpenBoard | undefined>(undefined);

export const BoardProvider = BoardContext.Provider;

/** The open board this component lives on. */
export function useOpenBoard(): OpenBoard {
  const board = useContext(BoardContext);
  if (!board) throw new Error('used outside a BoardProvider');
  return board;
}

/** A value derived from the board's records. The selector must give the same value for the same state. */
export function useBoard<Value>(select: (state: BoardState) => Value): Value {
  return useStore(useOpenBoard().board, select);
}

/** Reads who is here and what they show. The selector must give a stable value. */
export function usePresence<Value>(select: (state: PresenceState) => Value): Value {
  return useStore(useOpenBoard().presence, select);
}

/** A value of this window's view. Never the camera or the gesture: those change with every frame. */
export function useView<Value>(select: (state: ViewState) => Value): Value {
  return useStore(useOpenBoard().view, select);
}
