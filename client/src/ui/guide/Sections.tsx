import type { GuideSection } from './sectionList.ts';

/** Parts of the guide that are made elsewhere, in order. */
export function Sections({ sections }: { readonly sections: readonly GuideSection[] }) {
  return sections.map((Section, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the list never changes
    <Section key={i} />
  ));
}
