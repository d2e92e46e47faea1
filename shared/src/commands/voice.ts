import * as v from 'valibot';
import { ME, voiceRoots } from '../document/roots.ts';
import { MarkerSubject, MarkerValue, RoundId, voiceMarkerKey } from '../records/marker.ts';
import { Profile } from '../records/participant.ts';
import { ItemId } from '../records/item.ts';
import { LIMITS } from '../records/limits.ts';
import { dotsKey, VoteId } from '../records/vote.ts';
import { defineCommand } from './command.ts';

/** Says who one is: name, municipality, role. */
export const setProfile = defineCommand({
  name: 'setProfile',
  document: 'voice',
  args: Profile,
  run(voice, profile) {
    const { me } = voiceRoots(voice);
    const held = v.safeParse(Profile, me.get(ME.profile));
    if (held.success && JSON.stringify(held.output) === JSON.stringify(profile)) return;
    me.set(ME.profile, profile);
  },
});

/** Places or moves one's own marker. */
export const setMarker = defineCommand({
  name: 'setMarker',
  document: 'voice',
  args: v.object({ round: RoundId, subject: MarkerSubject, value: MarkerValue }),
  run(voice, { round, subject, value }) {
    const { markers } = voiceRoots(voice);
    const key = voiceMarkerKey(round, subject);
    const held = v.safeParse(MarkerValue, markers.get(key));
    if (held.success && held.output.level === value.level && held.output.reason === value.reason)
      return;
    markers.set(key, value);
  },
});

/** Takes one's own marker back: it is as if it had not been placed. */
export const takeBackMarker = defineCommand({
  name: 'takeBackMarker',
  document: 'voice',
  args: v.object({ round: RoundId, subject: MarkerSubject }),
  run(voice, { round, subject }) {
    voiceRoots(voice).markers.delete(voiceMarkerKey(round, subject));
  },
});

/** Says that one has finished a round, or goes on with it. Others see only how many have. */
export const setDone = defineCommand({
  name: 'setDone',
  document: 'voice',
  args: v.object({ round: RoundId, done: v.boolean() }),
  run(voice, { round, done }) {
    const { done: stored } = voiceRoots(voice);
    if (!done) stored.delete(round);
    else if (stored.get(round) !== true) stored.set(round, true);
  },
});

/** Gives an option of a vote this many of one's dots. */
export const giveDots = defineCommand({
  name: 'giveDots',
  document: 'voice',
  args: v.object({
    vote: VoteId,
    option: ItemId,
    dots: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.voteBudget)),
  }),
  run(voice, { vote, option, dots }) {
    const { votes } = voiceRoots(voice);
    const key = dotsKey(vote, option);
    if (dots === 0) votes.delete(key);
    else if (votes.get(key) !== dots) votes.set(key, dots);
  },
});
