import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { SendingNotice } from '../sending/sending-notice.js';
import { ErrorBoundary } from '../states/error-boundary.js';
import { LoadingState } from '../states/loading-state.js';
import { OfflineBanner } from '../states/offline-banner.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import { PageMissing } from './page-missing.js';
import { pages } from './pages.js';
import { RoleGate } from './role-gate.js';
import './shell.css';
import { TopBar } from './top-bar.js';

/** The frame: the bar on top, the page below. */
export function Shell() {
  const say = useSay();
  const [location] = useLocation();
  return (
    <>
      <a className="skip-link" href="#content">
        {say(commonWords.skip)}
      </a>
      <header className="shell-header" data-no-print>
        <TopBar />
      </header>
      <main className="shell-main" id="content" tabIndex={-1}>
        <OfflineBanner />
        <SendingNotice />
        <ErrorBoundary pageKey={location}>
          <Suspense fallback={<LoadingState />}>
            <Switch>
              <Route path="/">
                <Redirect to="/plans" replace />
              </Route>
              {pages.map(({ path, component, needs }) => (
                <Route key={path} path={path}>
                  <RoleGate needs={needs} component={component} />
                </Route>
              ))}
              <Route component={PageMissing} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}
