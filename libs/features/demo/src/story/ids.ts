import { v5 } from 'uuid';

// Drawn once for this demo; never change it, or every address of the demo changes.
const NAMESPACE = '6f1d9a34-2c7b-4f5e-9b0a-5d3c8e7a1f42';

/** The id of an object of the demo: the same key gives the same UUID (version 5) for ever. */
export function demoId(key: string): string {
  return v5(key, NAMESPACE);
}
