import type { LineItem } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';
import type { SandboxOptions } from '@firmly-kit/sandbox';
import { type ComponentType, type ReactNode, StrictMode } from 'react';
import { expect } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCartEditor, type UseCartEditorOptions } from '../../src/index.ts';
import { SHOP } from './catalogue.ts';
import { createShopper, createShopperOverHttp, type HttpClientOptions } from './createShopper.tsx';
import { describeMutation, isMutationRequest } from './describeMutation.ts';
import { type SandboxServer, startServer } from './sandboxServer.ts';

/** Renders the editor of a cart at a sandbox in this page, and waits until the cart is read. */
export async function renderCartEditor(
  domain = SHOP,
  options: UseCartEditorOptions = {},
  sandboxOptions: SandboxOptions = {},
  clientOptions: Parameters<typeof createShopper>[1] = {},
) {
  const shopper = createShopper(sandboxOptions, clientOptions);
  return {
    ...shopper,
    ...(await renderEditor(domain, options, shopper.wrapper)),
    /** Every mutation so far: method and the path after the domain. */
    getMutations: () => shopper.sandbox.requests.filter(isMutationRequest).map(describeMutation),
  };
}

interface OverHttpOptions {
  editor?: UseCartEditorOptions;
  client?: HttpClientOptions;
  /** One that other tabs or devices use too. @default one of its own */
  server?: SandboxServer;
  strict?: boolean;
}

/** Renders the editor of a cart at a server, and waits until the cart is read. */
export async function renderCartEditorOverHttp(
  domain = SHOP,
  { editor = {}, client, server, strict = false }: OverHttpOptions = {},
) {
  const sandbox = server ?? (await startServer());
  const shopper = createShopperOverHttp(sandbox, client);
  const { wrapper: Wrapper } = shopper;
  const strictWrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <Wrapper>{children}</Wrapper>
    </StrictMode>
  );
  return {
    ...shopper,
    sandbox,
    ...(await renderEditor(domain, editor, strict ? strictWrapper : Wrapper)),
  };
}

export type CartEditorOverHttp = Awaited<ReturnType<typeof renderCartEditorOverHttp>>;

async function renderEditor(
  domain: string,
  options: UseCartEditorOptions,
  wrapper: ComponentType<{ children: ReactNode }>,
) {
  const rendered: (readonly EditableLine[])[] = [];
  const hook = await renderHook(
    () => {
      const editor = useCartEditor(domain, options);
      rendered.push(editor.lines);
      return editor;
    },
    { wrapper },
  );
  const { result } = hook;
  await expect.poll(() => result.current.cart).toBeDefined();

  const getRow = (title: string) => {
    const found = result.current.lines.find(({ line }) => line.description === title);
    if (!found) throw new Error(`There is no line "${title}".`);
    return found;
  };
  const getRendered = (title: string) =>
    rendered.flatMap((lines) => lines.filter(({ line }) => line.description === title));
  return {
    ...hook,
    /** The editable line with this title. */
    getRow,
    /** The cart's line with this title. */
    getLine: (title: string): LineItem => getRow(title).line,
    getQuantities: () => result.current.lines.map(({ quantity }) => quantity),
    getTitles: () => result.current.lines.map(({ line }) => line.description),
    /** Every quantity that was ever rendered for a line, in order. */
    getShownQuantities: (title: string) =>
      getRendered(title)
        .map(({ quantity }) => quantity)
        .filter((quantity, index, all) => index === 0 || quantity !== all[index - 1]),
    /** Every error that was ever rendered for a line. */
    getShownErrors: (title: string) =>
      new Set(getRendered(title).flatMap(({ error }) => error ?? [])),
    /** Waits until no mutation is pending. */
    settled: () => expect.poll(() => result.current.pending.totals).toBe(false),
  };
}
