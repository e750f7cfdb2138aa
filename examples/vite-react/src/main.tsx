import { FirmlyProvider } from '@firmly-kit/react';
import '@firmly-kit/ui/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './app.css';
import { client } from './client.ts';

const queryClient = new QueryClient();

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <FirmlyProvider client={client}>
        <App />
      </FirmlyProvider>
    </QueryClientProvider>
  </StrictMode>,
);
