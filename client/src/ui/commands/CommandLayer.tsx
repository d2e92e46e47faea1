import { useCallback, useEffect, useMemo } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import type { Identity } from '../../state/myBoards.ts';
import { ContextMenu } from '../contextMenu/ContextMenu.tsx';
import { listenForMenu } from '../contextMenu/listenForMenu.ts';
import { useAgenda, useLead } from '../lead/useLeading.ts';
import { Minimap } from '../minimap/Minimap.tsx';
import { boardCommands } from './boardCommands.ts';
import { boardSurface } from './closing.ts';
import { KeySheet } from './KeySheet.tsx';
import { leadCommands, respondCommands } from './methodCommands.ts';
import { Palette } from './Palette.tsx';

export interface CommandLayerProps {
  readonly onShare: () => void;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Gives the registry what only the screen can do, and shows what lies over the board for a moment. */
export function CommandLayer(props: CommandLayerProps) {
  useCommands(props);
  useMenuOnBoard();
  const { view } = useOpenBoard();
  const over = useView((state) => state.over);
  const close = useCallback(() => view.setState({ over: null }), [view]);
  return (
    <>
      {over?.kind === 'commands' ? <Palette onClose={close} /> : null}
      {over?.kind === 'keys' ? <KeySheet onClose={close} /> : null}
      {over?.kind === 'menu' ? <ContextMenu {...over} onClose={close} /> : null}
      <Minimap />
    </>
  );
}

/** Right button and long press on the drawn board open a menu. */
function useMenuOnBoard(): void {
  const open = useOpenBoard();
  useEffect(() => {
    const surface = boardSurface();
    return surface ? listenForMenu(surface, boardTools(open)) : undefined;
  }, [open]);
}

function useCommands({ onShare, onChangeDetails, onBecome }: CommandLayerProps): void {
  const open = useOpenBoard();
  const agenda = useAgenda();
  const lead = useLead();
  const commands = useMemo(() => {
    const host = { open, agenda, lead, onShare, onChangeDetails, onBecome: () => onBecome() };
    return { ...boardCommands(host), ...leadCommands(host), ...respondCommands(host) };
  }, [open, agenda, lead, onShare, onChangeDetails, onBecome]);
  useEffect(() => boardTools(open).actions.add(commands), [open, commands]);
}
