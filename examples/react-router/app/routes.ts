import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/cart.tsx'),
  route('firmly-token', 'routes/firmly-token.ts'),
] satisfies RouteConfig;
