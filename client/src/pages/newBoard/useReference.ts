import type { ReferenceMunicipality } from '@samenspel/shared/reference/municipalities';
import { useEffect, useState } from 'react';
import { type StartRegions, startRegions } from './draft.ts';

export interface Reference extends StartRegions {
  readonly municipalities: readonly ReferenceMunicipality[];
}

const NOTHING: Reference = { municipalities: [], regions: [], safetyRegions: [] };

/** All municipalities and regions; fetched apart, because only this page needs them. Empty until they are here. */
export function useReference(): Reference {
  const [reference, setReference] = useState(NOTHING);
  useEffect(() => {
    let left = false;
    void Promise.all([
      import('@samenspel/shared/reference/municipalities'),
      import('@samenspel/shared/reference/regions'),
    ]).then(([{ MUNICIPALITIES }, { REGIONS }]) => {
      if (left) return;
      setReference({ municipalities: MUNICIPALITIES, ...startRegions(REGIONS, MUNICIPALITIES) });
    });
    return () => {
      left = true;
    };
  }, []);
  return reference;
}
