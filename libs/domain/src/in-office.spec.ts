import { describe, expect, it } from '@jest/globals';
import { addDays, type CivilDay } from './civil-day.js';
import { inOffice, type OfficeFacts, type OfficeRole } from './in-office.js';

const day = (text: string): CivilDay => text as CivilDay;
const TODAY = day('2026-11-24');
const staff: OfficeRole = { role: 'staff', area: null, from: day('2020-04-01'), until: null };
const base: OfficeFacts = {
  term: { from: day('2026-04-01'), until: null },
  municipality: '202011',
  roles: [staff],
  assignments: [],
  transfers: [],
  disabledOn: null,
};
const assigned = { municipality: '202011', from: day('2026-04-01'), until: null };

describe('in office', () => {
  it.each<[string, Partial<OfficeFacts>, boolean]>([
    ['with a role and a term', {}, true],
    ['without a role', { roles: [] }, false],
    ['on the last day of the role', { roles: [{ ...staff, until: TODAY }] }, true],
    ['on the day after it', { roles: [{ ...staff, until: addDays(TODAY, -1) }] }, false],
    ['before the role begins', { roles: [{ ...staff, from: addDays(TODAY, 1) }] }, false],
    [
      'with a second role that runs on',
      {
        roles: [
          { ...staff, until: addDays(TODAY, -1) },
          { ...staff, role: 'manager' },
        ],
      },
      true,
    ],
    ['after the term', { term: { from: day('2026-04-01'), until: addDays(TODAY, -1) } }, false],
    ['in the area of the health office', { roles: [{ ...staff, area: ['202011'] }] }, true],
    ['outside its area', { roles: [{ ...staff, area: ['202029'] }] }, false],
    [
      'a partner with the municipality assigned',
      { roles: [{ ...staff, role: 'partner' }], assignments: [assigned] },
      true,
    ],
    [
      'a partner with another assigned',
      { roles: [{ ...staff, role: 'partner' }], assignments: [{ ...assigned, municipality: '202029' }] },
      false,
    ],
    [
      'a partner whose assignment is over',
      { roles: [{ ...staff, role: 'partner' }], assignments: [{ ...assigned, until: addDays(TODAY, -1) }] },
      false,
    ],
    ['with a role that reads nothing', { roles: [{ ...staff, role: 'admin' }] }, false],
    ['on the day of leaving', { transfers: [{ kind: 'retirement', effectiveOn: TODAY }] }, false],
    ['on the evening before', { transfers: [{ kind: 'retirement', effectiveOn: addDays(TODAY, 1) }] }, true],
    ['on the day of arriving', { transfers: [{ kind: 'arrival', effectiveOn: TODAY }] }, true],
    [
      'in a part that was given after the leaving',
      { transfers: [{ kind: 'transfer', effectiveOn: day('2026-04-01') }] },
      true,
    ],
    ['on the day of being disabled', { disabledOn: TODAY }, false],
    ['on the day before', { disabledOn: addDays(TODAY, 1) }, true],
  ])('%s', (_, facts, expected) => expect(inOffice({ ...base, ...facts }, TODAY)).toBe(expected));
});
