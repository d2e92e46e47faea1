/** What everybody sees of how the group is led: fetched once the board stands. */
export { HeaderMiddle } from './HeaderMiddle.tsx';
export { LeadLayer } from './LeadLayer.tsx';
