import type { StepId } from '@samenspel/shared/records';
import type { LeadDialog, LeadView, ViewStore } from '../../state/viewStore.ts';

function change(view: ViewStore, values: Partial<LeadView>): void {
  view.setState(({ lead }) => ({ lead: { ...lead, ...values } }));
}

/** Opens one of the facilitator's windows in place of any other; null closes it. */
export function openLead(view: ViewStore, dialog: LeadDialog | null): void {
  change(view, { dialog });
}

/** Puts the instruction of a step away, or shows it again when it was. */
export function toggleInstruction(view: ViewStore, step: StepId): void {
  change(view, { putAway: view.getState().lead.putAway === step ? null : step });
}

/** @param height what now lies between header and board, in CSS pixels */
export function setLeadHeight(view: ViewStore, height: number): void {
  if (view.getState().lead.height !== height) change(view, { height });
}
