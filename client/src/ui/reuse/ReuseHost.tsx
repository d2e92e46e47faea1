import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { patiently } from '../patiently.ts';
import { closeReuse, reuseStore } from './reuseStore.ts';

const TemplateDialog = lazy(() => patiently(() => import('./TemplateDialog.tsx')));
const CopyBoardDialog = lazy(() => patiently(() => import('./CopyBoardDialog.tsx')));

/** Where templates are chosen, and a board is copied. */
export function ReuseHost() {
  const open = useStore(reuseStore, (state) => state.open);
  return (
    <Suspense fallback={null}>
      {open === 'template' ? <TemplateDialog onClose={closeReuse} /> : null}
      {open === 'copy' ? <CopyBoardDialog onClose={closeReuse} /> : null}
    </Suspense>
  );
}
