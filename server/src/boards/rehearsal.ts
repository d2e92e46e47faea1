import { setDone, setMarker, setProfile } from '@samenspel/shared/commands';
import { readMethod, readSettings, shownRound, type Voice } from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import {
  isSimulated,
  type Level,
  newSimulatedId,
  type ParticipantId,
  type Place,
  type Profile,
  type Round,
  type RoundResult,
} from '@samenspel/shared/records';
import { withoutRounds } from '@samenspel/shared/session';
import { randomInt } from 'node:crypto';
import type * as Y from 'yjs';
import type { Board } from './board.ts';
import type { CommandResult } from './commandResult.ts';
import { forgetRounds, showAgain } from './shownAgain.ts';

const NAME = { nl: 'Proefdeelnemer', en: 'Rehearsal' } as const;
const REASON = {
  nl: 'Verzonnen antwoord, om mee te oefenen',
  en: 'An invented answer, to rehearse with',
} as const;

function simulated(board: Board): [ParticipantId, Voice][] {
  return [...board.author.voices()].filter(([id, { profile }]) => profile && isSimulated(id));
}

/** Whether simulated participants take part. */
export function isRehearsing(board: Board): boolean {
  return simulated(board).length > 0;
}

/**
 * Puts so many simulated participants on the board, in place of those there are; none takes their rounds along. Not
 * while a real round runs: invented answers would stay among real ones.
 * @param before what was kept of the closed round that is shown again when theirs go
 */
export function rehearse(board: Board, people: number, before?: RoundResult): CommandResult {
  const method = readMethod(board.author.session);
  const running = shownRound(method);
  const isReal = running !== undefined && running.phase !== 'closed' && !running.rehearsal;
  if (people > 0 && isReal) return { ok: false, refusal: 'round-running' };
  for (const [participant] of simulated(board)) board.author.clearVoice(participant);
  const settings = readSettings(board.author.session);
  if (!settings || people === 0) {
    const rehearsed = [...method.rounds.values()].flatMap(({ id, rehearsal }) =>
      rehearsal === true ? [id] : [],
    );
    board.author.lead(
      withoutRounds(method, ({ rehearsal }) => rehearsal === true),
      (session) => showAgain(session, before),
    );
    forgetRounds(board.author, rehearsed);
    board.author.forgetKept(rehearsed);
    return DONE;
  }
  const { municipalities, roles, locale } = settings;
  for (let i = 0; i < people; i++) {
    const municipality = municipalities[i % municipalities.length];
    const role = roles[Math.floor(i / Math.max(1, municipalities.length)) % roles.length];
    if (!municipality || !role) return DONE;
    const profile: Profile = {
      name: `${NAME[locale]} ${i + 1}`,
      municipality: municipality.id,
      role: role.id,
    };
    const participant = newSimulatedId();
    board.author.edit(voiceOf(participant), (voice) =>
      setProfile.definition.run(voice, profile, participant),
    );
  }
  rehearseRound(board);
  return DONE;
}

const DONE: CommandResult = { ok: true, result: {} };

/** Simulated participants answer the round that is being placed, and have finished. */
export function rehearseRound(board: Board): void {
  const round = shownRound(readMethod(board.author.session));
  const settings = readSettings(board.author.session);
  if (round?.phase !== 'placing' || !settings) return;
  const partners = settings.municipalities.map(({ id }) => id);
  for (const [participant, { profile }] of simulated(board)) {
    if (!profile) continue;
    const reason = REASON[settings.locale];
    board.author.edit(voiceOf(participant), (voice) =>
      answer(voice, round, profile, partners, reason),
    );
  }
}

function answer(
  voice: Y.Doc,
  round: Round,
  { municipality }: Profile,
  partners: readonly string[],
  reason: string,
): void {
  const put = (lane: string, about: string, kind: 'now' | 'ambition', level: Place) => {
    const value = randomInt(4) === 0 ? { level, reason } : { level };
    setMarker.definition.run(
      voice,
      { round: round.id, subject: { lane, about, kind }, value },
      municipality,
    );
  };
  for (const { id: lane } of round.lanes) {
    const now = randomInt(round.ladder.length);
    if (round.questions.includes('self'))
      put(lane, municipality, 'now', placeAt(round.ladder, now));
    if (round.questions.includes('ambition'))
      put(lane, municipality, 'ambition', levelAt(round.ladder, now + randomInt(2)));
    const others = partners.filter((partner) => partner !== municipality);
    const about = others[randomInt(Math.max(1, others.length))];
    if (round.questions.includes('partners') && about !== undefined)
      put(lane, about, 'now', placeAt(round.ladder, now + randomInt(3) - 1));
  }
  setDone.definition.run(voice, { round: round.id, done: true }, municipality);
}

function levelAt(ladder: readonly Level[], index: number): Place {
  const within = Math.max(0, Math.min(ladder.length - 1, index));
  return ladder[within]?.id ?? 'unknown';
}

/** Now and then somebody sees no contact, or does not know. */
function placeAt(ladder: readonly Level[], index: number): Place {
  const luck = randomInt(12);
  if (luck === 0) return 'none';
  return luck === 1 ? 'unknown' : levelAt(ladder, index);
}
