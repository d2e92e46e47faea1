import { type Item, newId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { isPlacingAlone } from '../../state/round.ts';
import type { LeadDialog } from '../../state/viewStore.ts';
import { type Action, type ActionContext, always, type Words } from '../../tools/index.ts';
import { type REACTIONS, reactionWord } from '../follow/reactionWord.ts';
import { litThing, targetOf } from '../follow/spotlight.ts';
import { openLead } from '../lead/leadView.ts';
import { stageOf, stepsRound } from '../lead/stage.ts';
import type { Lead } from '../lead/useLeading.ts';
import type { CommandHost } from './host.ts';

type When = Action['when'];

function command(
  label: Words,
  perform: Action['perform'],
  when: When,
  menus: Action['menus'] = [],
): Action {
  return { label, group: 'method', keys: [], menus, when, perform };
}

type Leading = (
  label: Words,
  perform: Action['perform'],
  when?: When,
  menus?: Action['menus'],
) => Action;

/** What a facilitator leads the group with. */
export function leadCommands({ open, agenda, lead, onInvite, onBring }: CommandHost) {
  const leads = open.capability === 'facilitate';
  const leading: Leading = (label, perform, when = always, menus) =>
    command(label, perform, (at) => leads && when(at), menus);
  const dialog = (name: LeadDialog, label: Words, when?: When) =>
    leading(label, () => openLead(open.view, name), when);
  const steps = ({ board }: ActionContext) => stepsRound(board());
  const go = (way: 'before' | 'after', label: Words) =>
    leading(
      label,
      (at) => {
        const step = steps(at)[way];
        if (step) void agenda.goTo(step);
      },
      (at) => steps(at)[way] !== undefined,
    );
  return {
    prepare: dialog('prepare', m.lead_prepare),
    'open-round': dialog(
      'round',
      m.lead_round_open,
      ({ board }) => stageOf(board()).kind !== 'placing',
    ),
    'open-vote': dialog('vote', m.votes_open_new),
    invite: leading(m.present_invite, onInvite),
    rehearse: dialog('rehearse', m.follow_rehearse_title),
    versions: dialog('versions', m.lead_versions),
    meeting: dialog('meeting', m.lead_meeting),
    'start-agenda': leading(
      m.lead_agenda_start,
      () => void agenda.start(),
      (at) => !steps(at).at,
    ),
    'stop-agenda': leading(
      m.lead_agenda_stop,
      () => void agenda.stop(),
      (at) => steps(at).at !== undefined,
    ),
    'next-step': go('after', m.commands_next_step),
    'previous-step': go('before', m.lead_previous),
    bring: leading(m.follow_bring, onBring, always, ['board']),
    ...lightCommands(lead, leading),
  } as const satisfies Record<string, Action>;
}

/** Light on the one thing that is chosen, and on all again. */
function lightCommands(lead: Lead, leading: Leading) {
  const chosen = ({ board, view }: ActionContext): Item | undefined => {
    const [id, ...more] = view().selection;
    return id === undefined || more.length > 0 ? undefined : board().items.get(id);
  };
  return {
    'lights-off': leading(
      m.follow_lights_off,
      (at) => {
        const item = chosen(at);
        if (!item) return;
        const target = targetOf(at.board(), item.id);
        void lead({ type: 'focus', focus: newId(), target, spotlight: true });
      },
      (at) => {
        const item = chosen(at);
        return item !== undefined && litThing(at.board()) !== item.id;
      },
      ['chosen'],
    ),
    'lights-on': leading(
      m.follow_lights_on,
      () => void lead({ type: 'endFocus' }),
      ({ board }) => litThing(board()) !== undefined,
      ['chosen', 'board'],
    ),
  };
}

/** What a participant shows to all: a raised hand, and reactions. */
export function respondCommands({ open }: Pick<CommandHost, 'open'>) {
  const { capability, presence, show } = open;
  const responds = ({ board }: ActionContext) =>
    capability === 'edit' && board().profile !== undefined;
  const isRaised = () => presence.getState().own.hand === true;
  // Alone with one's answers one only asks for the floor.
  const react = (kind: (typeof REACTIONS)[number]) =>
    command(
      () => reactionWord(kind),
      () => open.react(kind),
      (at) => responds(at) && !isPlacingAlone(at.board()),
    );
  return {
    'hand-up': command(
      m.follow_hand_up,
      () => show({ hand: true }),
      (at) => responds(at) && !isRaised(),
    ),
    'hand-down': command(
      m.follow_hand_down,
      () => show({ hand: undefined }),
      (at) => responds(at) && isRaised(),
    ),
    'react-agree': react('agree'),
    'react-question': react('question'),
    'react-applause': react('applause'),
  } as const satisfies Record<string, Action>;
}
