import { useCallback, useEffect, useMemo } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import type { Identity } from '../../state/myBoards.ts';
import { useAgenda, useLead } from '../lead/useLeading.ts';
import { boardCommands } from './boardCommands.ts';
import { KeySheet } from './KeySheet.tsx';
import { leadCommands, respondCommands } from './methodCommands.ts';
import { Palette } from './Palette.tsx';

interface Props {
  readonly onShare: () => void;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Gives the registry what only the screen can do, and shows what lies over the board for a moment. */
export default function CommandLayer(props: Props) {
  useCommands(props);
  const { view } = useOpenBoard();
  const over = useView((state) => state.over);
  const close = useCallback(() => view.setState({ over: null }), [view]);
  return (
    <>
      {over?.kind === 'commands' ? <Palette onClose={close} /> : null}
      {over?.kind === 'keys' ? <KeySheet onClose={close} /> : null}
    </>
  );
}

function useCommands({ onShare, onChangeDetails, onBecome }: Props): void {
  const open = useOpenBoard();
  const agenda = useAgenda();
  const lead = useLead();
  const commands = useMemo(() => {
    const host = { open, agenda, lead, onShare, onChangeDetails, onBecome: () => onBecome() };
    return { ...boardCommands(host), ...leadCommands(host), ...respondCommands(host) };
  }, [open, agenda, lead, onShare, onChangeDetails, onBecome]);
  useEffect(() => boardTools(open).actions.add(commands), [open, commands]);
}
