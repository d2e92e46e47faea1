import {
  ArrowDownFromLine,
  ArrowUpToLine,
  BoxSelect,
  CalendarPlus,
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  CirclePlay,
  CircleStop,
  ClipboardList,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Drama,
  FileDown,
  Hand,
  Handshake,
  History,
  House,
  Keyboard,
  Languages,
  Lightbulb,
  ListChecks,
  ListOrdered,
  ListTree,
  LocateFixed,
  LockKeyhole,
  MailPlus,
  Map,
  Maximize,
  MousePointer2,
  PanelRightOpen,
  PartyPopper,
  Pencil,
  Presentation,
  QrCode,
  Redo2,
  Scan,
  Scissors,
  Search,
  SlidersHorizontal,
  Spotlight,
  Square,
  SquareCheck,
  StickyNote,
  ThumbsUp,
  Trash2,
  Type,
  Undo2,
  UnfoldHorizontal,
  UserRoundPen,
  UserRoundPlus,
  UsersRound,
  Vote,
  ZoomIn,
  ZoomOut,
  type LucideIcon,
} from 'lucide-react';
import * as m from '../../i18n/generated/messages.js';
import type { ActionId, Words } from '../../tools/index.ts';
import type { boardCommands } from './boardCommands.ts';
import type { leadCommands, respondCommands } from './methodCommands.ts';

/** How an action looks in a menu, and by which other words it is found. */
export interface Look {
  readonly icon: LucideIcon;
  readonly words: Words;
}

/** What makes sense by its key alone stands in no menu. */
type ByKeyOnly = `nudge-${string}` | `pan-${string}` | 'make-here' | 'escape' | 'menu';

export type CommandId =
  | Exclude<ActionId, ByKeyOnly>
  | keyof ReturnType<typeof boardCommands>
  | keyof ReturnType<typeof leadCommands>
  | keyof ReturnType<typeof respondCommands>;

/** One line for each action that stands in menus; not in the registry itself, which loads before the board is drawn. */
export const LOOKS: Readonly<Record<CommandId, Look>> = {
  'tool-select': { icon: MousePointer2, words: m.commands_words_tool_select },
  'tool-hand': { icon: Hand, words: m.commands_words_tool_hand },
  'tool-task': { icon: ClipboardList, words: m.commands_words_tool_task },
  'tool-note': { icon: StickyNote, words: m.commands_words_tool_note },
  'tool-text': { icon: Type, words: m.commands_words_tool_text },
  'tool-pen': { icon: Pencil, words: m.commands_words_tool_pen },
  'keep-tool': { icon: LockKeyhole, words: m.commands_words_keep_tool },
  undo: { icon: Undo2, words: m.commands_words_undo },
  redo: { icon: Redo2, words: m.commands_words_redo },
  copy: { icon: Copy, words: m.commands_words_copy },
  cut: { icon: Scissors, words: m.commands_words_cut },
  paste: { icon: ClipboardPaste, words: m.commands_words_paste },
  duplicate: { icon: CopyPlus, words: m.commands_words_duplicate },
  delete: { icon: Trash2, words: m.commands_words_delete },
  edit: { icon: Pencil, words: m.commands_words_edit },
  details: { icon: PanelRightOpen, words: m.commands_words_details },
  'put-on-ladder': { icon: ArrowUpToLine, words: m.commands_words_put_on_ladder },
  'take-off-ladder': { icon: ArrowDownFromLine, words: m.commands_words_take_off_ladder },
  'check-off': { icon: SquareCheck, words: m.commands_words_check_off },
  'undo-done': { icon: Square, words: m.commands_words_undo_done },
  'select-all': { icon: BoxSelect, words: m.commands_words_select_all },
  'zoom-in': { icon: ZoomIn, words: m.commands_words_zoom_in },
  'zoom-out': { icon: ZoomOut, words: m.commands_words_zoom_out },
  'zoom-reset': { icon: Scan, words: m.commands_words_zoom_reset },
  'zoom-fit': { icon: Maximize, words: m.commands_words_zoom_fit },
  'zoom-chosen': { icon: ZoomIn, words: m.commands_words_zoom_chosen },
  'zoom-ladder': { icon: Maximize, words: m.commands_words_zoom_ladder },
  fold: { icon: Maximize, words: m.commands_words_fold },
  minimap: { icon: Map, words: m.commands_words_minimap },
  commands: { icon: Search, words: m.commands_words_commands },
  keys: { icon: Keyboard, words: m.commands_words_keys },
  share: { icon: QrCode, words: m.commands_words_share },
  export: { icon: FileDown, words: m.commands_words_export },
  present: { icon: Presentation, words: m.commands_words_present },
  'panel-list': { icon: ListTree, words: m.commands_words_panel_list },
  'panel-insight': { icon: UnfoldHorizontal, words: m.commands_words_panel_insight },
  'panel-agreed': { icon: Handshake, words: m.commands_words_panel_agreed },
  'panel-votes': { icon: Vote, words: m.commands_words_panel_votes },
  'panel-ladder': { icon: SlidersHorizontal, words: m.commands_words_panel_ladder },
  'panel-people': { icon: UsersRound, words: m.commands_words_panel_people },
  join: { icon: UserRoundPlus, words: m.commands_words_join },
  'change-details': { icon: UserRoundPen, words: m.commands_words_change_details },
  'somebody-else': { icon: UsersRound, words: m.commands_words_somebody_else },
  'in-dutch': { icon: Languages, words: m.commands_words_in_dutch },
  'in-english': { icon: Languages, words: m.commands_words_in_english },
  home: { icon: House, words: m.commands_words_home },
  prepare: { icon: ListOrdered, words: m.commands_words_prepare },
  'open-round': { icon: ListChecks, words: m.commands_words_open_round },
  'open-vote': { icon: Vote, words: m.commands_words_open_vote },
  invite: { icon: MailPlus, words: m.commands_words_invite },
  rehearse: { icon: Drama, words: m.commands_words_rehearse },
  versions: { icon: History, words: m.commands_words_versions },
  meeting: { icon: CalendarPlus, words: m.commands_words_meeting },
  'start-agenda': { icon: CirclePlay, words: m.commands_words_start_agenda },
  'stop-agenda': { icon: CircleStop, words: m.commands_words_stop_agenda },
  'next-step': { icon: ChevronRight, words: m.commands_words_next_step },
  'previous-step': { icon: ChevronLeft, words: m.commands_words_previous_step },
  bring: { icon: LocateFixed, words: m.commands_words_bring },
  'lights-off': { icon: Spotlight, words: m.commands_words_lights_off },
  'lights-on': { icon: Lightbulb, words: m.commands_words_lights_on },
  'hand-up': { icon: Hand, words: m.commands_words_hand_up },
  'hand-down': { icon: Hand, words: m.commands_words_hand_down },
  'react-agree': { icon: ThumbsUp, words: m.commands_words_react_agree },
  'react-question': { icon: CircleHelp, words: m.commands_words_react_question },
  'react-applause': { icon: PartyPopper, words: m.commands_words_react_applause },
};

/** The look of an action by its id; undefined for what stands in no menu. */
export function lookOf(id: string): Look | undefined {
  return id in LOOKS ? LOOKS[id as CommandId] : undefined;
}
