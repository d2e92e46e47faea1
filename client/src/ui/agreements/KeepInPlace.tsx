import type { ItemId } from '@samenspel/shared/records';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Kept, Part } from './parts.ts';

interface Keeping {
  readonly kept: Kept;
  readonly keep: (id: ItemId, part: Part) => void;
}

const Keeps = createContext<Keeping>({ kept: new Map(), keep: () => {} });

/** As long as these lists are open, what is checked off in them stays where it stood. */
export function KeepInPlace({ children }: { readonly children: ReactNode }) {
  const [kept, setKept] = useState<Kept>(new Map());
  const keeping = useMemo(
    () => ({
      kept,
      keep: (id: ItemId, part: Part) => setKept((now) => new Map(now).set(id, part)),
    }),
    [kept],
  );
  return <Keeps value={keeping}>{children}</Keeps>;
}

export function useKept(): Keeping {
  return useContext(Keeps);
}
