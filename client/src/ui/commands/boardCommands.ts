import * as m from '../../i18n/generated/messages.js';
import { mayEditCanvas } from '../../state/round.ts';
import type { PanelName } from '../../state/viewStore.ts';
import { type Action, type ActionContext, always, type Words } from '../../tools/index.ts';
import { togglePanel } from '../togglePanel.ts';
import { openReuse } from '../reuse/reuseStore.ts';
import type { CommandHost } from './host.ts';

type When = Action['when'];

/** A command about the board as a whole, without a key. */
function command(
  label: Words,
  perform: () => void,
  when: When = always,
  menus: Action['menus'] = [],
): Action {
  return { label, group: 'board', keys: [], menus, when, perform };
}

/** Sharing, taking along and showing the board, and its panels. */
export function boardCommands(host: CommandHost) {
  const { open } = host;
  const leads = open.capability === 'facilitate';
  const takesPart = open.capability !== 'view';
  const hasJoined = ({ board }: ActionContext) => board().profile !== undefined;
  const panel = (name: PanelName, label: Words, when?: When, menus?: Action['menus']) =>
    command(label, () => togglePanel(open.view, name), when, menus);
  return {
    share: command(m.board_share, host.onShare),
    export: command(m.board_export, host.onExport, always, ['board']),
    'insert-template': command(
      m.templates_title,
      () => openReuse('template'),
      ({ board }) => mayEditCanvas(board()),
      ['board'],
    ),
    'copy-board': command(
      m.copy_title,
      () => openReuse('copy'),
      () => leads,
    ),
    present: command(m.present_open, host.onPresent),
    'panel-list': panel('list', m.board_panel_list, always, ['board', 'ladder']),
    'panel-insight': panel('insight', m.insight_title, always, ['ladder']),
    'panel-agreed': panel('agreed', m.board_panel_agreed, always, ['ladder']),
    'panel-votes': panel('votes', m.votes_panel, ({ board }) => board().method.votes.size > 0),
    'panel-ladder': panel('ladder', m.board_panel_ladder, () => leads, ['ladder']),
    'panel-people': panel('people', m.board_people),
    join: command(m.board_join, host.onChangeDetails, (at) => takesPart && !hasJoined(at)),
    'change-details': command(
      m.board_change_details,
      host.onChangeDetails,
      (at) => takesPart && hasJoined(at),
    ),
    'somebody-else': command(
      m.board_somebody_else,
      host.onBecome,
      (at) => takesPart && hasJoined(at),
    ),
    'in-dutch': command(
      m.commands_in_dutch,
      () => host.onLocale('nl'),
      () => host.locale() === 'en',
    ),
    'in-english': command(
      m.commands_in_english,
      () => host.onLocale('en'),
      () => host.locale() === 'nl',
    ),
    home: command(m.board_home, host.onHome),
  } as const satisfies Record<string, Action>;
}
