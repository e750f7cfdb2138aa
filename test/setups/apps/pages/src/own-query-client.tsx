import { FirmlyCart } from '@firmly-kit/cart';
import {
  QueryClient,
  QueryClientProvider,
  useIsFetching,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { baseUrl, render } from './render.tsx';

/** A query of the app, and what else is in its cache. */
function App() {
  const { data } = useQuery({ queryKey: ['greeting'], queryFn: () => 'Good morning' });
  // Renders again after each request.
  useIsFetching();
  const count = useQueryClient().getQueryCache().getAll().length;
  return (
    <p>
      {data}. {count > 1 && 'The cache of the app has carts.'}
    </p>
  );
}

render(
  <QueryClientProvider client={new QueryClient()}>
    <App />
    <FirmlyCart appId="own-query-client" baseUrl={baseUrl} />
  </QueryClientProvider>,
);
