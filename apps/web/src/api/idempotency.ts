import { useCallback, useRef } from 'react';

/** A random key of 128 bits. Written out by hand because randomUUID is missing on plain http in closed networks. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives the same key as long as the same thing is sent, and a new one when something in it changed. */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string } | null>(null);
  return useCallback((body) => {
    const text = JSON.stringify(body ?? null);
    if (!last.current || last.current.body !== text) last.current = { body: text, key: newKey() };
    return last.current.key;
  }, []);
}
