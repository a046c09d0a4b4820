// A test fails by its assertions. The limit only ends what hangs, so it is far above what any test takes on a slow
// machine.
import { jest } from '@jest/globals';

jest.setTimeout(300_000);
