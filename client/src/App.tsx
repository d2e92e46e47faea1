import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { m, useLocale } from './i18n/index.ts';
import { CrashBoundary } from './pages/CrashPage.tsx';
import Home from './pages/Home.tsx';
import { Waiting } from './pages/Waiting.tsx';
import { watchForNewVersion } from './pwa.ts';
import { afterDrawn } from './state/drawn.ts';

// Each a chunk of its own: the home page must not wait for the board.
const NewBoardPage = lazy(() => import('./pages/newBoard/NewBoardPage.tsx'));
const Example = lazy(() => import('./pages/Example.tsx'));
const BoardRoute = lazy(() => import('./pages/board/BoardRoute.tsx'));
const PresentRoute = lazy(() => import('./pages/present/PresentRoute.tsx'));
const Toasts = lazy(() => afterDrawn(() => import('./ui/primitives/Toasts.tsx')));
const Tips = lazy(() => afterDrawn(() => import('./ui/primitives/Tips.tsx')));
const NotFound = lazy(() => import('./pages/NotFound.tsx'));

export function App() {
  useLocale();
  useEffect(() => void afterDrawn(watchForNewVersion), []);
  return (
    <CrashBoundary>
      <CSPProvider disableStyleElements>
        <Suspense fallback={<Waiting text={m.loading()} />}>
          <Switch>
            <Route path="/" component={Home} />
            <Route path="/new" component={NewBoardPage} />
            <Route path="/example" component={Example} />
            <Route path="/b/:id">{({ id }) => <BoardRoute key={id} id={id} />}</Route>
            <Route path="/b/:id/present">{({ id }) => <PresentRoute key={id} id={id} />}</Route>
            <Route component={NotFound} />
          </Switch>
        </Suspense>
        <Suspense fallback={null}>
          <Toasts />
          <Tips />
        </Suspense>
      </CSPProvider>
    </CrashBoundary>
  );
}
