import { type Meetings, roundsByMeeting } from '@samenspel/shared/insight';
import type { Round } from '@samenspel/shared/records';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Select } from '../primitives/index.ts';
import { roundFirst, roundInSentence, roundName } from '../roundName.ts';
import { changeInsight } from './InsightHost.tsx';

/** With which earlier round what is shown is compared: those that were revealed with names, the newest first. */
export function CompareChoice() {
  const { view } = useOpenBoard();
  const { rounds: all, shown, meetings } = useBoard((board) => board.method);
  const compare = useView(({ insight }) => insight.compare);
  const missing = useView(({ insight }) => insight.missing);
  const here = useView(({ insight }) => insight.since !== null);
  const rounds = [...all.values()].filter(
    ({ id, phase, anonymous }) => phase !== 'placing' && !anonymous && id !== shown,
  );
  if (rounds.length === 0) return null;
  const chosen = rounds.find(({ id }) => id === compare);
  const asking = chosen && !here && !missing;
  return (
    <Select
      label={m.insight_since()}
      value={chosen?.id ?? ''}
      hint={
        asking ? m.insight_since_asking({ round: roundInSentence(chosen, meetings) }) : undefined
      }
      error={
        chosen && missing
          ? m.insight_since_failed({ round: roundFirst(chosen, meetings) })
          : undefined
      }
      options={[{ value: '', label: m.insight_since_none() }, ...optionsOf(rounds, meetings)]}
      onValue={(value) => changeInsight(view, { compare: value === '' ? null : value })}
    />
  );
}

/** By meeting, once there has been more than one. */
function optionsOf(rounds: readonly Round[], meetings: Meetings) {
  const option = (round: Round, label: string) => ({ value: round.id, label });
  const groups = roundsByMeeting(rounds, meetings);
  if (meetings.length === 0) {
    return groups.flatMap((group) =>
      group.rounds.map((round) => option(round, roundName(round, meetings))),
    );
  }
  return groups.map((group) => ({
    group: m.insight_meeting({ meeting: group.meeting }),
    // Short: closed, the choice shows one of these alone, and in full it would be cut off.
    options: group.rounds.map((round) => option(round, roundFirst(round, meetings))),
  }));
}
