import { describe, expect, it } from '@jest/globals';
import { type VersionRead, versionOnScreen } from '../../apps/web/src/api/version-read.js';

describe('the version that is sent with a change', () => {
  it('is one that somebody has read; a mere number does not compile', () => {
    const send = (version: VersionRead): number => version;
    const row = { id: 'visit', version: 3 };
    expect(send(versionOnScreen(row))).toBe(3);
    // @ts-expect-error the number at hand may be newer than what was read
    expect(send(row.version)).toBe(3);
  });
});
