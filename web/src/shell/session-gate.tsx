import { Suspense, type ReactNode } from 'react';
import { useSession } from '../api/session.js';
import { Answer } from '../states/answer.js';
import { lazyPart } from '../states/lazy-part.js';
import { LoadingState } from '../states/loading-state.js';

const LoginPage = lazyPart(() => import('../pages/login/login-page.js'));

/** Lets in whom the server knows, and shows the others the door. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  return (
    <Suspense fallback={<LoadingState />}>
      <Answer query={session}>{(data) => (data.user ? children : <LoginPage session={data} />)}</Answer>
    </Suspense>
  );
}
