import type { ComponentType } from 'react';
import { AgreementsSection } from '../agreements/AgreementsSection.tsx';
import { VotesSection } from '../votes/VotesSection.tsx';

/** A part of the guide that is made elsewhere. It reads the stores, and shows nothing when it has nothing to say. */
export type GuideSection = ComponentType;

/** Above the answers of a round, and in every step without one: what one is asked to do now. */
export const FIRST_SECTIONS: readonly GuideSection[] = [VotesSection, AgreementsSection];

/** Below the answers of a round. */
export const LAST_SECTIONS: readonly GuideSection[] = [];
