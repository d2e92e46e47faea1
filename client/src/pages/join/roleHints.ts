import type { PartnerKind, Role } from '@samenspel/shared/records';
import { defaultRoles } from '@samenspel/shared/reference';
import { m } from '../../i18n/index.ts';

/**
 * Who belongs to a role, in the words of that kind of partner. Undefined for roles that the facilitator made or
 * renamed: their words are theirs.
 */
export function roleHint(role: Role, kind: PartnerKind | undefined): string | undefined {
  const asGiven = (['nl', 'en'] as const).some((locale) =>
    defaultRoles(locale).some(({ id, name }) => id === role.id && name === role.name),
  );
  if (!asGiven) return undefined;
  if (role.id === 'council') return councilHint(kind);
  if (role.id === 'executive') return executiveHint(kind);
  if (role.id === 'civilService') return civilServiceHint(kind);
  return undefined;
}

function councilHint(kind: PartnerKind | undefined): string {
  switch (kind) {
    case 'province':
      return m.board_role_council_province();
    case 'waterBoard':
    case 'region':
      return m.board_role_council_joint();
    case 'other':
      return m.board_role_council_other();
    case 'municipality':
    case undefined:
      return m.board_role_council();
  }
}

function executiveHint(kind: PartnerKind | undefined): string {
  switch (kind) {
    case 'province':
      return m.board_role_executive_province();
    case 'waterBoard':
    case 'region':
      return m.board_role_executive_joint();
    case 'other':
      return m.board_role_executive_other();
    case 'municipality':
    case undefined:
      return m.board_role_executive();
  }
}

function civilServiceHint(kind: PartnerKind | undefined): string {
  return kind === 'municipality' || kind === undefined
    ? m.board_role_civil_service()
    : m.board_role_civil_service_other();
}
