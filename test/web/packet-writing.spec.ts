import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  begun,
  decided,
  goneOn,
  type HumanTexts,
  isUndecided,
  takenIn,
  toSave,
  typed,
} from '../../apps/web/src/screens/handover/packet-writing.js';

const SAVED: HumanTexts = { history: '経緯', policy: '方針', pending: '', cautions: '' };
const FIELDS = ['history', 'policy', 'pending', 'cautions'] as const;
const field = fc.constantFrom(...FIELDS);
const text = fc.constantFrom('', '町', '村', '町 ', '区');
const texts: fc.Arbitrary<HumanTexts> = fc.record({ history: text, policy: text, pending: text, cautions: text });

describe('a packet that two people write', () => {
  it('shows what another wrote where oneself wrote nothing, and asks where both did', () => {
    const writing = takenIn(typed(begun(SAVED), { policy: '花子の方針' }), {
      ...SAVED,
      history: '課長の経緯',
      policy: '課長の方針',
    });
    expect(writing.texts).toEqual({ ...SAVED, history: '課長の経緯', policy: '花子の方針' });
    expect(writing.theirs).toEqual({ policy: '課長の方針' });
    expect(toSave(writing)).toEqual({});
    expect(toSave(decided(writing, 'policy', '二人の方針'))).toEqual({ policy: '二人の方針' });
    expect(toSave(decided(writing, 'policy', '課長の方針'))).toEqual({});
  });

  it('does not ask about what one sent oneself, however much was typed since', () => {
    const writing = takenIn(
      typed(begun(SAVED), { policy: '花子の方針と続き' }),
      { ...SAVED, policy: '花子の方針' },
      { policy: '花子の方針' },
    );
    expect([writing.theirs, toSave(writing)]).toEqual([{}, { policy: '花子の方針と続き' }]);
  });

  it('holds words from the device against what was saved since, and asks where their ground is unknown', () => {
    const now = { ...SAVED, policy: '課長の方針', pending: '課長の懸案' };
    const kept = { ...SAVED, policy: '花子の方針' };
    expect(goneOn(now, { texts: kept, base: SAVED })).toMatchObject({
      texts: { ...kept, pending: '課長の懸案' },
      theirs: { policy: '課長の方針' },
    });
    expect(goneOn(now, { texts: kept })).toMatchObject({
      texts: { ...kept, pending: '課長の懸案' },
      theirs: { policy: '課長の方針' },
    });
    expect(goneOn(SAVED, { texts: kept, base: SAVED }).theirs).toEqual({});
  });

  it('asks again when words are kept and opened while something is undecided', () => {
    fc.assert(
      fc.property(texts, texts, texts, (saved, mine, theirs) => {
        const writing = takenIn(typed(begun(saved), mine), theirs);
        expect(goneOn(theirs, writing)).toEqual(writing);
      }),
    );
  });

  it('in whatever order, no text is replaced that the writer has not taken note of, and nothing typed vanishes', () => {
    type Act =
      | ['type', (typeof FIELDS)[number], string]
      | ['other', (typeof FIELDS)[number], string]
      | ['fetch']
      | ['save']
      | ['decide', (typeof FIELDS)[number], string]
      | ['reopen'];
    const acts: fc.Arbitrary<Act[]> = fc.array(
      fc.oneof(
        fc.tuple(fc.constant('type' as const), field, text),
        fc.tuple(fc.constant('other' as const), field, text),
        fc.tuple(fc.constant('decide' as const), field, text),
        fc.constant<Act>(['fetch']),
        fc.constant<Act>(['save']),
        fc.constant<Act>(['reopen']),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(texts, acts, (first, story) => {
        const server = { texts: first, version: 1 };
        let writing = begun(first);
        let read = 1;
        /** The texts of each part that the writer has had before their eyes as the saved one. */
        const noted: Record<string, Set<string>> = Object.fromEntries(
          FIELDS.map((each) => [each, new Set([first[each].trim()])]),
        );
        const take = () => {
          const before = writing;
          writing = takenIn(writing, server.texts);
          read = server.version;
          for (const each of FIELDS) {
            const wasTyped = before.base[each] !== null && before.texts[each].trim() !== before.base[each].trim();
            if (wasTyped) expect(writing.texts[each]).toBe(before.texts[each]);
            if (!(each in writing.theirs)) noted[each]!.add(server.texts[each].trim());
          }
        };
        for (const act of story) {
          if (act[0] === 'type') writing = typed(writing, { [act[1]]: act[2] });
          if (act[0] === 'other')
            Object.assign(server, { texts: { ...server.texts, [act[1]]: act[2] }, version: server.version + 1 });
          if (act[0] === 'fetch') take();
          if (act[0] === 'decide' && act[1] in writing.theirs) {
            noted[act[1]]!.add(writing.theirs[act[1]]!.trim());
            writing = decided(writing, act[1], act[2]);
          }
          if (act[0] === 'reopen') {
            writing = goneOn(server.texts, writing);
            read = server.version;
            for (const each of FIELDS) if (!(each in writing.theirs)) noted[each]!.add(server.texts[each].trim());
          }
          if (act[0] === 'save') {
            const parts = toSave(writing);
            if (isUndecided(writing)) expect(parts).toEqual({});
            if (Object.keys(parts).length === 0) continue;
            if (read !== server.version) {
              take();
              continue;
            }
            for (const each of Object.keys(parts))
              expect(noted[each]).toContain(server.texts[each as (typeof FIELDS)[number]].trim());
            Object.assign(server, { texts: { ...server.texts, ...parts }, version: server.version + 1 });
            read = server.version;
            for (const [each, own] of Object.entries(parts)) noted[each]!.add(own.trim());
            writing = takenIn(writing, server.texts, parts);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
