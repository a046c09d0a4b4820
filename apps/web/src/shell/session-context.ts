import type { Capability } from '@banso/domain';
import { createContext, useContext } from 'react';
import type { MunicipalityRef, Session } from '../api/types.js';

/** Who is signed in, and whether that was read from this device because the network is away. */
export interface SignedIn {
  session: Session;
  isOffline: boolean;
}

export const SessionContext = createContext<SignedIn | null>(null);

/** Who is signed in. @throws outside of the shell. */
export function useSession(): Session {
  return useSignedIn().session;
}

/** Who is signed in, with whether the network was away when that was asked. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SessionContext);
  if (!signedIn) throw new Error('This part stands outside of the shell: nobody is signed in here.');
  return signedIn;
}

/** Whether the person may do it; buttons ask this, the server decides. */
export function useMay(): (capability: Capability) => boolean {
  const { capabilities } = useSession();
  return (capability) => capabilities.includes(capability);
}

/** A municipality's name; with its prefecture unless one's own office supports only that one: names repeat. */
export function useMunicipalityName(): (municipality: MunicipalityRef) => string {
  const { tenant } = useSession();
  return ({ code, name, prefecture }) =>
    tenant?.field.length === 1 && code.startsWith(tenant.field[0]!) ? name : `${prefecture} ${name}`;
}
