import { ClosedCard } from './ClosedCard.tsx';
import { FacilitatorBar } from './FacilitatorBar.tsx';
import { FacilitatorDialogs } from './FacilitatorDialogs.tsx';

/** What only a facilitator needs: participants do not fetch it. */
export const bar = { default: FacilitatorBar };
export const closed = { default: ClosedCard };
export const dialogs = { default: FacilitatorDialogs };
