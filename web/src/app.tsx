import './mantine.css';
import './style.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from './api/query-client.js';
import { Shell } from './shell/shell.js';
import { SessionGate } from './shell/session-gate.js';
import { styleNonce } from './style-nonce.js';
import { resolveCssVariables, theme } from './theme.js';
import { LanguageProvider } from './words/language-provider.js';

/** The whole page: looks, language, answers of the server, then whoever may come in. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveCssVariables}
      deduplicateCssVariables={false}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <SessionGate>
            <Shell />
          </SessionGate>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
