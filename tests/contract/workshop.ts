import { type Command, runCommand, setProfile } from '@samenspel/shared/commands';
import { type CreatedBoard, type NewBoardInput, voiceOf } from '@samenspel/shared/protocol';
import type { MarkerSubject, ParticipantId, Profile } from '@samenspel/shared/records';
import { type Client, connected, newSecret, participant } from './clients.ts';
import type { RunningServer } from './servers.ts';

export const PARTNERS: NonNullable<NewBoardInput['partners']> = [
  { kind: 'municipality', code: 'GM0228', name: 'Ede' },
  { kind: 'municipality', code: 'GM0203', name: 'Barneveld' },
  { kind: 'municipality', code: 'GM0267', name: 'Nijkerk' },
];

export const EDE: Profile = { name: 'Anneke', municipality: 'GM0228', role: 'council' };
export const BARNEVELD: Profile = { name: 'Fatma', municipality: 'GM0203', role: 'executive' };
export const NIJKERK: Profile = { name: 'Joost', municipality: 'GM0267', role: 'civilService' };

/** A marker about a partner, in the lane of the whole. */
export function about(municipality: string, kind: MarkerSubject['kind'] = 'now'): MarkerSubject {
  return { lane: 'whole', about: municipality, kind };
}

/** A text that is nowhere else. */
export function newToken(): string {
  return `geheim${newSecret().replace(/[^A-Za-z0-9]/gu, '')}`;
}

/** Somebody in the room with a stock client on every document that is theirs, and all that it was ever sent. */
export interface Attendee {
  readonly id: ParticipantId;
  readonly canvas: Client;
  readonly session: Client;
  /** Undefined for who only looks. */
  readonly voice: Client | undefined;
  /** What came in on canvas and session, the newest last. The own voice is one's own business. */
  readonly heard: Uint8Array[];
  /** Does something in the own voice, and waits until it is saved. */
  says(...commands: Command[]): Promise<void>;
  close(): void;
}

export interface Entrance {
  readonly key?: string;
  readonly secret?: string;
  readonly profile?: Profile;
}

/** Comes in by a link, and says who they are. */
export async function attend(
  server: Pick<RunningServer, 'url'>,
  board: CreatedBoard,
  { key = board.keys.edit, secret = newSecret(), profile }: Entrance = {},
): Promise<Attendee> {
  const id = participant(secret);
  const heard: Uint8Array[] = [];
  const options = { key, secret, onMessage: (message: Uint8Array) => heard.push(message) };
  const canvas = await connected(server, board, options);
  const session = await connected(server, board, { ...options, document: 'session' });
  const voice =
    key === board.keys.view
      ? undefined
      : await connected(server, board, { key, secret, document: voiceOf(id) });
  const attendee: Attendee = {
    id,
    canvas,
    session,
    voice,
    heard,
    async says(...commands) {
      if (!voice) throw new Error('who only looks says nothing');
      voice.doc.transact(() => {
        for (const command of commands) runCommand(voice.doc, command, id);
      });
      await voice.saved();
    },
    close() {
      for (const client of [canvas, session, voice]) client?.close();
    },
  };
  if (profile) await attendee.says(setProfile(profile));
  return attendee;
}

/** How often a text is in what somebody was sent. */
export function timesHeard(messages: readonly Uint8Array[], text: string): number {
  const wanted = Buffer.from(text, 'utf8');
  return messages.reduce((sum, message) => {
    const bytes = Buffer.from(message);
    let found = 0;
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) found += 1;
    return sum + found;
  }, 0);
}
