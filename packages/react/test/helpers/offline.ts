import { onlineManager } from '@tanstack/react-query';
import { onTestFinished } from 'vitest';
import type { CartEditorOverHttp } from './renderCartEditor.tsx';

/** Every request fails, and TanStack Query knows that the network is gone. */
export async function goOffline({ network, act }: CartEditorOverHttp) {
  onTestFinished(() => onlineManager.setOnline(true));
  network.fails = () => true;
  await act(async () => onlineManager.setOnline(false));
}

export function comeBackOnline({ network }: CartEditorOverHttp) {
  network.fails = () => false;
  onlineManager.setOnline(true);
}

/** Waits for five round trips to the server: a mutation that was not held would have been sent by then. */
export async function waitForRoundTrips({ sandbox }: CartEditorOverHttp) {
  for (let trip = 0; trip < 5; trip += 1) await sandbox.countRequests();
}
