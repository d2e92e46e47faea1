import * as v from 'valibot';
import { Locale } from '../records/board.ts';
import { PartnerKind } from '../records/municipality.ts';
import { clean, LIMITS, lines } from '../records/limits.ts';

/** A partner as chosen when a board is made: a municipality by its CBS code, or another partner by name. */
export const NewPartner = v.object({
  kind: PartnerKind,
  code: v.optional(v.pipe(v.string(), v.regex(/^GM\d{4}$/))),
  name: clean(LIMITS.name),
});
export type NewPartner = v.InferOutput<typeof NewPartner>;

export const NewTask = v.object({
  title: clean(LIMITS.title),
  description: v.optional(v.pipe(v.string(), v.trim(), lines(LIMITS.description)), ''),
});
export type NewTask = v.InferOutput<typeof NewTask>;

/** Body of `POST /api/boards`. `template: 'example'` brings its own title, partners and tasks. */
export const NewBoard = v.object({
  title: clean(LIMITS.boardTitle),
  locale: Locale,
  template: v.optional(v.picklist(['empty', 'example']), 'empty'),
  partners: v.optional(v.pipe(v.array(NewPartner), v.maxLength(LIMITS.partners)), []),
  tasks: v.optional(v.pipe(v.array(NewTask), v.maxLength(LIMITS.tasksAtStart)), []),
});
export type NewBoard = v.InferOutput<typeof NewBoard>;
export type NewBoardInput = v.InferInput<typeof NewBoard>;

/** Body of `POST /api/boards/:id/copies`: what the copy is called. */
export const NewCopy = v.object({ title: clean(LIMITS.boardTitle) });
export type NewCopy = v.InferOutput<typeof NewCopy>;

/** Answer to `POST /api/boards`, and to the making of a copy. */
export const CreatedBoard = v.object({
  id: v.string(),
  keys: v.object({ facilitate: v.string(), edit: v.string(), view: v.string() }),
});
export type CreatedBoard = v.InferOutput<typeof CreatedBoard>;

/** How much of a limit is used. */
export const Room = v.object({ used: v.number(), most: v.number() });
export type Room = v.InferOutput<typeof Room>;

/** What a board takes: its items, the bytes of its documents, and the bytes of its images. */
export const BoardRoom = v.object({ items: Room, bytes: Room, images: Room });
export type BoardRoom = v.InferOutput<typeof BoardRoom>;

/** Answer to `GET /api/boards/:id`. Times are ISO 8601. */
export const BoardInfo = v.object({
  id: v.string(),
  title: v.string(),
  capability: v.picklist(['view', 'edit', 'facilitate']),
  keyGeneration: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: v.string(),
  updatedAt: v.string(),
  /** The server's clock: a device's own may be wrong by hours. */
  now: v.string(),
  /** While somebody is on the board. */
  room: v.optional(BoardRoom),
});
export type BoardInfo = v.InferOutput<typeof BoardInfo>;

/** When a result of a round was written. */
export const ResultMoment = v.picklist(['revealed', 'closed']);
export type ResultMoment = v.InferOutput<typeof ResultMoment>;

/** Answer to `GET /api/boards/:id/versions`, the newest first. Times are ISO 8601. */
export const KeptVersions = v.object({
  versions: v.array(v.object({ id: v.string(), at: v.string(), cause: v.string() })),
});
export type KeptVersions = v.InferOutput<typeof KeptVersions>;

/** Codes of `{error: {code, message}}`; the screen has its own words for each, in the user's language. */
export const ErrorCode = v.picklist([
  'bad-request',
  'not-found',
  'forbidden',
  'too-many-requests',
  'too-large',
  'storage',
  'unknown-command',
  'internal',
]);
export type ErrorCode = v.InferOutput<typeof ErrorCode>;

export const ApiError = v.object({
  error: v.object({
    code: ErrorCode,
    message: v.string(),
    /** Why a facilitator's command that was understood could not be carried out: a `Refusal`. */
    refusal: v.optional(v.string()),
  }),
});
export type ApiError = v.InferOutput<typeof ApiError>;
