import type { Page } from '@playwright/test';
import type { Person } from '../person.ts';
import type { Room } from '../room.ts';
import type { Guest, Guests } from './guests.ts';
import type { Invitation } from './prepare.ts';

/** Everybody and everything in the room, once all are there. */
export interface Evening {
  readonly room: Room;
  readonly anneke: Person;
  readonly invitation: Invitation;
  /** The room's screen. */
  readonly screen: Page;
  readonly guests: Guests;
  readonly loes: Guest;
}
