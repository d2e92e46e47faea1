import {
  CopyPlus,
  LayoutTemplate,
  FileDown,
  House,
  Keyboard,
  Maximize,
  Presentation,
  QrCode,
  Redo2,
  Search,
  Undo2,
  UserRoundPen,
  UsersRound,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, setInterfaceLocale, useLocale } from '../../i18n/index.ts';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../ui/primitives/Menu.tsx';
import { useNarrow } from '../../ui/primitives/useNarrow.ts';
import { useAction } from '../../ui/useAction.ts';
import { openReuse } from '../../ui/reuse/reuseStore.ts';
import { useMayEdit } from '../../ui/useMayEdit.ts';
import { togglePanel } from '../../ui/togglePanel.ts';
import { LANGUAGES } from '../LanguageSwitch.tsx';
import type { Identity } from '../../state/myBoards.ts';
import { LeadMenuItems } from '../../ui/lead/LeadMenuItems.tsx';
import { presentBoard } from '../present/PresentButton.tsx';
import { MenuButton } from './MenuButton.tsx';
import { panelChoices } from './PanelButtons.tsx';

export interface BoardMenuProps {
  readonly onExport: () => void;
  readonly onShare: () => void;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Everything that needs no button of its own; on a phone also what does elsewhere. */
export default function BoardMenu(props: BoardMenuProps) {
  const { onExport, onShare, onChangeDetails, onBecome } = props;
  const locale = useLocale();
  const [, go] = useLocation();
  const narrow = useNarrow();
  const open = useOpenBoard();
  const { view, capability } = open;
  const undo = useAction('undo');
  const redo = useAction('redo');
  const fold = useAction('fold');
  const commands = useAction('commands');
  const keys = useAction('keys');
  const hasVotes = useBoard(({ method }) => method.votes.size > 0);
  const edits = useMayEdit();
  const joined = useBoard((board) => board.profile !== undefined);
  return (
    <Menu trigger={<MenuButton />}>
      {narrow ? (
        <>
          <MenuItem icon={<QrCode />} onSelect={onShare}>
            {m.board_share()}
          </MenuItem>
          <MenuItem icon={<FileDown />} onSelect={onExport}>
            {m.board_export()}
          </MenuItem>
          {capability === 'view' ? null : (
            <>
              <MenuItem icon={<Undo2 />} onSelect={undo.perform} disabled={!undo.enabled}>
                {undo.label}
              </MenuItem>
              <MenuItem icon={<Redo2 />} onSelect={redo.perform} disabled={!redo.enabled}>
                {redo.label}
              </MenuItem>
            </>
          )}
          <MenuSeparator />
          {capability === 'facilitate' ? (
            <>
              <LeadMenuItems />
              <MenuSeparator />
            </>
          ) : null}
          {panelChoices(capability === 'facilitate', hasVotes).map(({ panel, label, Icon }) => (
            <MenuItem key={panel} icon={<Icon />} onSelect={() => togglePanel(view, panel)}>
              {label}
            </MenuItem>
          ))}
          <MenuSeparator />
        </>
      ) : null}
      {capability === 'view' ? null : (
        <>
          <MenuItem icon={<UserRoundPen />} onSelect={onChangeDetails}>
            {joined ? m.board_change_details() : m.board_join()}
          </MenuItem>
          {joined ? (
            <MenuItem icon={<UsersRound />} onSelect={() => onBecome()}>
              {m.board_somebody_else()}
            </MenuItem>
          ) : null}
        </>
      )}
      {narrow || capability !== 'facilitate' ? (
        <MenuItem icon={<Presentation />} onSelect={() => presentBoard(open)}>
          {m.present_open()}
        </MenuItem>
      ) : null}
      {edits ? (
        <MenuItem icon={<LayoutTemplate />} onSelect={() => openReuse('template')}>
          {m.templates_title()}
        </MenuItem>
      ) : null}
      {capability === 'facilitate' ? (
        <MenuItem icon={<CopyPlus />} onSelect={() => openReuse('copy')}>
          {m.copy_title()}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Maximize />} keys={fold.keys} onSelect={fold.perform}>
        {fold.label}
      </MenuItem>
      <MenuItem icon={<Search />} keys={commands.keys} onSelect={commands.perform}>
        {commands.label}
      </MenuItem>
      <MenuItem icon={<Keyboard />} keys={keys.keys} onSelect={keys.perform}>
        {keys.label}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label={m.home_language()}
        value={locale}
        options={LANGUAGES}
        onValue={setInterfaceLocale}
      />
      <MenuSeparator />
      <MenuItem icon={<House />} onSelect={() => go('/')}>
        {m.board_home()}
      </MenuItem>
    </Menu>
  );
}
