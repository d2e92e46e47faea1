import type { Members } from '../document/read.ts';
import type { Profile } from '../records/participant.ts';

/** Whether somebody has said who they are, and is of a partner and in a role that the board has: nobody else counts. */
export function isMember(
  { partners, roles }: Members,
  profile: Profile | undefined,
): profile is Profile {
  return profile !== undefined && partners.has(profile.municipality) && roles.has(profile.role);
}
