import { LIMITS } from '@samenspel/shared/records';
import type { Refusal } from '@samenspel/shared/session';
import type { Answer } from '../../board/index.ts';
import * as m from '../../i18n/generated/messages.js';

export type Failure = Extract<Answer<unknown>, { ok: false }>;

function refusalWords(refusal: Refusal): string {
  switch (refusal) {
    case 'too-few-levels':
      return m.panels_refused_too_few_levels({ least: LIMITS.levelsLeast });
    case 'too-many-levels':
      return m.panels_refused_too_many_levels({ most: LIMITS.levelsMost });
    case 'too-many-partners':
      return m.panels_refused_too_many_partners({ most: LIMITS.partners });
    case 'too-many-roles':
      return m.panels_refused_too_many_roles({ most: LIMITS.rolesMost });
    case 'last-role':
      return m.panels_refused_last_role();
    case 'short-taken':
      return m.panels_refused_short_taken();
    case 'shape-taken':
      return m.panels_refused_shape_taken();
    case 'already-there':
      return m.panels_refused_already_there();
    case 'round-running':
      return m.panels_refused_round_running();
    case 'round-over':
      return m.panels_refused_round_over();
    case 'too-few-options':
      return m.panels_refused_too_few_options();
    case 'too-many-meetings':
      return m.panels_refused_too_many_meetings({ most: LIMITS.meetings });
    case 'not-revealed':
      return m.panels_refused_not_revealed();
    case 'unknown-id':
      return m.panels_refused_unknown_id();
  }
}

/** Why a facilitator's change did not happen, in the user's words. */
export function failureWords({ code, refusal }: Failure): string {
  if (refusal) return refusalWords(refusal);
  switch (code) {
    case 'unreachable':
      return m.panels_refused_unreachable();
    case 'forbidden':
    case 'not-found':
      return m.panels_refused_forbidden();
    case 'too-many-requests':
      return m.panels_refused_busy();
    case 'bad-request':
    case 'too-large':
    case 'storage':
    case 'unknown-command':
    case 'internal':
      return m.panels_refused_other();
  }
}
