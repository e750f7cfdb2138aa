'use client';

import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`, of which React 18 warns on a server: that has no layout. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
