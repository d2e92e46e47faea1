import type { MunicipalityId } from '@samenspel/shared/records';
import { useEffect, useState } from 'react';

type Aliases = ReadonlyMap<MunicipalityId, readonly string[]>;

const NONE: Aliases = new Map();

/** Other names that municipalities go by ("Den Haag"), by their code. Empty until they are here. */
export function useAliases(wanted: boolean): Aliases {
  const [aliases, setAliases] = useState(NONE);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void import('@samenspel/shared/reference/municipalities').then(({ MUNICIPALITIES }) => {
      if (left) return;
      setAliases(new Map(MUNICIPALITIES.map((known) => [known.code, known.aliases])));
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return aliases;
}
