export { GapSentence } from './GapSentence.tsx';
export { InsightBanner } from './InsightBanner.tsx';
export { InsightHost } from './InsightHost.tsx';
