import * as v from 'valibot';

/** Longest texts and largest numbers a person can enter. Lengths are in UTF-16 code units, as in an HTML maxlength. */
export const LIMITS = {
  boardTitle: 100,
  title: 120,
  description: 1000,
  theme: 40,
  note: 500,
  text: 1000,
  alt: 300,
  name: 60,
  owner: 80,
  levelName: 60,
  levelDescription: 160,
  roleName: 40,
  reason: 200,
  short: 4,
  partners: 60,
  tasksAtStart: 60,
  levelsLeast: 3,
  levelsMost: 7,
  rolesMost: 8,
  roundLanes: 61,
  instruction: 400,
  stepTitle: 40,
  stepMinutes: 240,
  steps: 20,
  voteQuestion: 160,
  voteBudget: 20,
  voteOptions: 60,
  rehearsal: 60,
  gap: 200,
  meetings: 500,
  removalsTold: 20,
} as const;

/**
 * Two people who type offline can together pass a limit; their text is still shown. Only what no typing can
 * explain does not parse.
 */
export const STORED_TEXT_LIMIT = 20_000;

/**
 * Half a surrogate pair does not survive encoding: its author would see another text than everybody else.
 * \p{Cs} matches such a half, and never a whole pair.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** A text of any number of lines, at most `limit` long. */
export function lines(limit: number) {
  return v.pipe(v.string(), v.transform(wellFormed), v.maxLength(limit));
}

export const StoredText = lines(STORED_TEXT_LIMIT);

/** A text of one line that must say something: trimmed, white space made single, at most `limit` long. */
export function clean(limit: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => wellFormed(text).replace(/\s+/gu, ' ').trim()),
    v.minLength(1),
    v.maxLength(limit),
  );
}
