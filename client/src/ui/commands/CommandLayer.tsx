import { useCallback, useEffect, useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useOpenBoard, useView } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { localeStore, setInterfaceLocale } from '../../i18n/index.ts';
import { presentBoard } from '../../pages/present/PresentButton.tsx';
import type { Identity } from '../../state/myBoards.ts';
import { CHOSEN_ACTIONS } from '../../tools/actions/chosenActions.ts';
import { ContextMenu } from '../contextMenu/ContextMenu.tsx';
import { listenForMenu } from '../contextMenu/listenForMenu.ts';
import { openExport } from '../export/exportStore.ts';
import { bringEverybody } from '../follow/bringEverybody.ts';
import { openInvitation } from '../invite/inviteStore.ts';
import { useAgenda, useLead } from '../lead/useLeading.ts';
import { Minimap } from '../minimap/Minimap.tsx';
import { boardCommands } from './boardCommands.ts';
import { boardSurface } from './closing.ts';
import type { CommandHost } from './host.ts';
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
    const host: CommandHost = {
      open,
      agenda,
      lead,
      locale: () => localeStore.getState().locale,
      onLocale: setInterfaceLocale,
      onShare,
      onExport: openExport,
      onPresent: () => presentBoard(open),
      onInvite: openInvitation,
      onBring: () => void bringEverybody(open, lead),
      onChangeDetails,
      onBecome: () => onBecome(),
      onHome: () => navigate('/'),
    };
    return {
      ...CHOSEN_ACTIONS,
      ...boardCommands(host),
      ...leadCommands(host),
      ...respondCommands(host),
    };
  }, [open, agenda, lead, onShare, onChangeDetails, onBecome]);
  useEffect(() => boardTools(open).actions.add(commands), [open, commands]);
}
