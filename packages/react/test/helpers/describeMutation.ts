import type { SandboxRequest } from '@firmly-kit/sandbox';

export const isMutationRequest = ({ method, path }: SandboxRequest) =>
  method !== 'GET' && path.includes('/cart/');

/** Method and the path after the domain: `PUT line-items/WS12-M-Orange`. */
export const describeMutation = ({ method, path }: SandboxRequest) =>
  `${method} ${decodeURIComponent(path.split('/cart/')[1] ?? '')}`;
