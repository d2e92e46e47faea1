import { SECTIONS } from './sectionList.ts';

/** Parts of the guide about something else than a round, in order. */
export function Sections() {
  return SECTIONS.map((Section, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the list never changes
    <Section key={i} />
  ));
}
