import type { PartnerKind } from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';

/** Kinds of partners besides municipalities, which are picked from the list. */
export const OTHER_KINDS = [
  'province',
  'waterBoard',
  'region',
  'other',
] as const satisfies readonly PartnerKind[];

export function kindName(kind: PartnerKind): string {
  switch (kind) {
    case 'municipality':
      return m.new_kind_municipality();
    case 'province':
      return m.new_kind_province();
    case 'waterBoard':
      return m.new_kind_water_board();
    case 'region':
      return m.new_kind_region();
    case 'other':
      return m.new_kind_other();
  }
}
