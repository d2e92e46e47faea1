import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { useLocale } from './i18n/index.ts';
import { CrashBoundary } from './pages/CrashPage.tsx';
import Home from './pages/Home.tsx';
import { pageLater } from './pages/pageLater.tsx';
import { watchForNewVersion } from './pwa.ts';
import { afterDrawn } from './state/drawn.ts';

// Each a chunk of its own: the home page must not wait for the board.
const NewBoardPage = pageLater(() => import('./pages/newBoard/NewBoardPage.tsx'));
const Example = pageLater(() => import('./pages/Example.tsx'));
const BoardRoute = pageLater(() => import('./pages/board/BoardRoute.tsx'));
const PresentRoute = pageLater(() => import('./pages/present/PresentRoute.tsx'));
const Toasts = lazy(() => afterDrawn(() => import('./ui/primitives/Toasts.tsx')));
const Tips = lazy(() => afterDrawn(() => import('./ui/primitives/Tips.tsx')));
const NotFound = pageLater(() => import('./pages/NotFound.tsx'));

export function App() {
  useLocale();
  useEffect(() => void afterDrawn(watchForNewVersion), []);
  return (
    <CrashBoundary>
      <CSPProvider disableStyleElements>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/new" component={NewBoardPage} />
          <Route path="/example" component={Example} />
          <Route path="/b/:id">{({ id }) => <BoardRoute key={id} id={id} />}</Route>
          <Route path="/b/:id/present">{({ id }) => <PresentRoute key={id} id={id} />}</Route>
          <Route component={NotFound} />
        </Switch>
        <Suspense fallback={null}>
          <Toasts />
          <Tips />
        </Suspense>
      </CSPProvider>
    </CrashBoundary>
  );
}
