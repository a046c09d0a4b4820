import { describe, expect, it } from '@jest/globals';
import { consentInWords, roleNeedsConsent, TOLD_ACTS } from './consent.js';
import { PROVIDED_ROLES } from './role-fit.js';
import { ROLES } from './vocabulary.js';
import { may } from './capabilities.js';

describe('four eyes', () => {
  it('every role that reads records or consents needs a second person; admin does neither', () => {
    for (const role of ROLES.filter((one) => one !== 'bureau')) {
      const reads = may([role], 'engagement:readSummary') || may([role], 'consent:give');
      expect([role, roleNeedsConsent(role)]).toEqual([role, reads]);
    }
  });

  it('a provider brings neither who looks after accounts nor who consents', () => {
    for (const role of PROVIDED_ROLES)
      expect([role, may([role], 'user:write'), may([role], 'consent:give'), may([role], 'audit:read')]).toEqual([
        role,
        false,
        false,
        false,
      ]);
  });

  it('every act has its sentence', () => {
    const facts = {
      personName: '信濃 花子',
      role: 'staff' as const,
      organisationName: '地域包括ケア課',
      from: 'R8.12.1',
      until: null,
      oldAddress: 'a@pref.test',
      newAddress: 'b@pref.test',
    };
    const said = TOLD_ACTS.map((act) => consentInWords({ act, ...facts }));
    expect(new Set(said.map(({ ja }) => ja)).size).toBe(TOLD_ACTS.length);
    expect(said[0]).toEqual({
      ja: '信濃 花子さんに「担当職員」の役割を付ける（地域包括ケア課、R8.12.1から期限なし）',
      en: expect.stringContaining('Grant 信濃 花子'),
    });
  });
});
