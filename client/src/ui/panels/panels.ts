/** The panels themselves: fetched once the board stands, as it paints without them. */
export { InsightPanel } from '../insight/InsightPanel.tsx';
export { Outline } from '../outline/Outline.tsx';
export { AgreedPanel } from './agreed/AgreedPanel.tsx';
export { LadderPanel } from './ladder/LadderPanel.tsx';
export { TaskPanel } from './task/TaskPanel.tsx';
export { VotesPanel } from '../votes/VotesPanel.tsx';
