import type { ComponentType } from 'react';
import { AgreementsSection } from '../agreements/AgreementsSection.tsx';
import { VotesSection } from '../votes/VotesSection.tsx';
import { Further } from './Further.tsx';

/** A part of the guide about something else than a round. It reads the stores, and shows nothing when it has nothing to say. */
export type GuideSection = ComponentType;

/** Above the answers of a round, and in every step without one: what one is asked to do now. */
export const SECTIONS: readonly GuideSection[] = [VotesSection, AgreementsSection, Further];
