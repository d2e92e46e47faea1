/** Bounds of what one board, one client and one address may ask of the server. */
export interface Limits {
  /** Bytes of one message. The first step 2 of a connection may be as large as a board. */
  messageBytes: number;
  boardBytes: number;
  boardItems: number;
  /** Different people on one board at the same time. */
  boardPeople: number;
  boardSockets: number;
  updatesPerSecond: number;
  presencePerSecond: number;
  bytesPerSecond: number;
  /** Open sockets of one address. A workshop shares one. */
  addressSockets: number;
  connectsPerMinute: number;
  wrongKeysPerMinute: number;
  /** Join codes one address may try in vain. */
  wrongCodesPerMinute: number;
  /** People of one address who come to a board for the first time. A workshop shares one. */
  newVoicesPerHour: number;
  newBoardsPerHour: number;
  exampleBoardsPerHour: number;
  imageBytes: number;
  /** Bytes of all images of one board. */
  boardImageBytes: number;
  /** Images one address may send. A workshop shares one. */
  imagesPerMinute: number;
  handshakeSeconds: number;
  /** Seconds without a pong after which a socket is closed. */
  idleSeconds: number;
  /** Seconds a board stays in memory after the last person has left. */
  unloadSeconds: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  messageBytes: 1024 * 1024,
  boardBytes: 10 * 1024 * 1024,
  boardItems: 10_000,
  boardPeople: 100,
  boardSockets: 300,
  updatesPerSecond: 60,
  presencePerSecond: 30,
  bytesPerSecond: 256 * 1024,
  addressSockets: 400,
  connectsPerMinute: 600,
  wrongKeysPerMinute: 20,
  wrongCodesPerMinute: 20,
  newVoicesPerHour: 600,
  newBoardsPerHour: 20,
  exampleBoardsPerHour: 60,
  imageBytes: 5 * 1024 * 1024,
  boardImageBytes: 50 * 1024 * 1024,
  imagesPerMinute: 60,
  handshakeSeconds: 10,
  idleSeconds: 30,
  unloadSeconds: 10,
};

/** Entries of a state vector, sent or held: one for each browser tab that ever wrote on the board. */
export const STATE_VECTOR_MOST = 50_000;
/** Client ids one connection may bring that nobody wrote under before. */
export const NEW_CLIENTS_MOST = 256;
/** Bytes of one voice: thousands of markers. */
export const VOICE_BYTES = 256 * 1024;
/** Voices in use a board may hold: a hundred people each week for a year, each on a new device. */
export const VOICES_MOST = 5000;
/** Voices a board may hold with those in which nothing is said any more: what was removed must stay removed. */
export const VOICE_DOCUMENTS_MOST = 2 * VOICES_MOST;
/** Join codes one address may have made; asking again for the one that is open is free. */
export const NEW_CODES_PER_MINUTE = 30;
/** Join codes that wait to be worked out, each taking a tenth of a second of a processor. */
export const CODES_WAITING_MOST = 8;
/** Kept states of one board; the oldest make room. */
export const VERSIONS_MOST = 200;
/** Milliseconds an image stays that the canvas no longer names: an undo may want it back. */
export const IMAGE_GRACE_MS = 30 * 24 * 3600 * 1000;
/** Unsent bytes above which a reader gets no cursors and no edits until it has caught up. */
export const SLOW_READER_BYTES = 1024 * 1024;
/** Milliseconds between ticks: what people do in this time goes out together. */
export const TICK_MS = 10;
