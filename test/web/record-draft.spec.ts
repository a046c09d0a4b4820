import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  basisOf,
  beginDraft,
  draftContent,
  draftFrom,
  isBehind,
  recordOf,
} from '../../apps/web/src/screens/visit-record/record-draft.js';
import type { RecordSubject } from '../../apps/web/src/screens/visit-record/record-subject.js';

const subject = (visit: number, record: number, opinion: number): RecordSubject =>
  ({
    visit: { id: 'v', version: visit },
    record: record === 0 ? null : { version: record, opinionVersion: opinion, facts: '区長と話した。' },
    plannedOn: '2026-11-20',
    startsAt: null,
    mode: 'onSite',
    purpose: '',
  }) as unknown as RecordSubject;
const begin = beginDraft(subject(1, 0, 0), { id: 'p', name: '花子' }, '2026-11-24');
const version = fc.integer({ min: 0, max: 3 });

describe('a draft of a record', () => {
  it('carries what it was written over to wherever it is kept, and back', () => {
    fc.assert(
      fc.property(version, version, version, fc.nat(), (visit, record, opinion, changedAt) => {
        const kept = { form: { ...begin, facts: '花子の話' }, changedAt, basedOn: { visit, record, opinion } };
        expect(draftFrom(JSON.parse(JSON.stringify(draftContent(kept))), begin, 1)).toEqual(kept);
      }),
    );
  });

  it.each([undefined, null, 3, { visit: 1 }, { visit: 1, record: '2', opinion: 0 }])(
    'does not know what it was written over when it says %j',
    (basedOn) => {
      expect(draftFrom({ ...begin, changedAt: 5, basedOn }, begin, 1)).toMatchObject({ changedAt: 5, basedOn: null });
    },
  );

  it('is behind when the record or one’s own opinion has another version, not when only the plan was moved', () => {
    fc.assert(
      fc.property(version, version, version, version, version, version, (v1, r1, o1, v2, r2, o2) => {
        const now = subject(v2, r2, r2 === 0 ? 0 : o2);
        const isOther = r1 !== r2 || o1 !== o2;
        const draft = { basedOn: { visit: v1, record: r1, opinion: o1 } };
        expect(isBehind(draft, now)).toBe(r2 !== 0 && isOther);
        expect(isBehind({ basedOn: basisOf(now) }, now)).toBe(false);
        expect(isBehind({ basedOn: null }, now)).toBe(r2 !== 0);
      }),
    );
  });
});

describe('a record that was sent back', () => {
  const sent = (returned: object | null) => {
    const known = subject(2, 1, 0);
    return recordOf(begin, { ...known, record: { ...known.record!, confirmation: { returned } } as never });
  };

  it('is answered by whatever is recorded over it, and no other record is', () => {
    expect(sent({ comment: '人数は合っていますか。' }).answersReturn).toBe(true);
    expect(sent(null).answersReturn).toBeUndefined();
    expect(recordOf(begin, subject(1, 0, 0)).answersReturn).toBeUndefined();
  });
});
