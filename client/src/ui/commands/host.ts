import type { OpenBoard } from '../../board/index.ts';
import type { Lead, useAgenda } from '../lead/useLeading.ts';

/** What commands need of the screen they are given on. */
export interface CommandHost {
  readonly open: OpenBoard;
  readonly lead: Lead;
  readonly agenda: ReturnType<typeof useAgenda>;
  readonly onShare: () => void;
  /** To the form with who one is; also the way to join. */
  readonly onChangeDetails: () => void;
  /** Somebody else takes this device. */
  readonly onBecome: () => void;
}
