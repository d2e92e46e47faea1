import type { OpenBoard } from '../../board/index.ts';
import type { InterfaceLocale } from '../../i18n/index.ts';
import type { Lead, useAgenda } from '../lead/useLeading.ts';

/** What commands need of the screen they are given on. */
export interface CommandHost {
  readonly open: Pick<OpenBoard, 'capability' | 'view' | 'presence' | 'show' | 'react'>;
  readonly lead: Lead;
  readonly agenda: ReturnType<typeof useAgenda>;
  readonly locale: () => InterfaceLocale;
  readonly onLocale: (locale: InterfaceLocale) => void;
  readonly onShare: () => void;
  readonly onExport: () => void;
  /** The room's screen, in a window of its own. */
  readonly onPresent: () => void;
  readonly onInvite: () => void;
  /** Takes everybody to what is in view here. */
  readonly onBring: () => void;
  readonly onHome: () => void;
  /** To the form with who one is; also the way to join. */
  readonly onChangeDetails: () => void;
  /** Somebody else takes this device. */
  readonly onBecome: () => void;
}
