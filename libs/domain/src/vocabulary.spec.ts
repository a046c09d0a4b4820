import { describe, expect, it } from '@jest/globals';
import { isOneOf, type Label } from './lang.js';
import * as words from './vocabulary.js';
import { MOVE_REASON_LABELS } from './visit-due.js';
import { REMINDER_STEPS, REMINDER_STEP_LABELS } from './reminder-ladder.js';
import { COMPLETENESS_ITEMS, COMPLETENESS_LABELS } from './completeness.js';
import { DISPOSITION_CONFLICTS, DISPOSITION_CONFLICT_LABELS } from './disposition.js';

type Table = [name: string, list: readonly (string | number)[], labels: Readonly<Record<string | number, Label>>];

const tables: Table[] = [
  ['stages', words.STAGES, words.STAGE_LABELS],
  ['support types', words.SUPPORT_TYPES, words.SUPPORT_TYPE_LABELS],
  ['support types in short', words.SUPPORT_TYPES, words.SUPPORT_TYPE_SHORT_LABELS],
  ['programme forms', words.PROGRAMME_FORMS, words.PROGRAMME_FORM_LABELS],
  ['fee rules', words.FEE_RULES, words.FEE_RULE_LABELS],
  ['papers of programmes', words.PROGRAMME_PAPERS, words.PROGRAMME_PAPER_LABELS],
  ['engagement statuses', words.ENGAGEMENT_STATUSES, words.ENGAGEMENT_STATUS_LABELS],
  ['cadence statuses', words.CADENCE_STATUSES, words.CADENCE_STATUS_LABELS],
  ['team roles', words.TEAM_ROLES, words.TEAM_ROLE_LABELS],
  ['action sides', words.ACTION_SIDES, words.ACTION_SIDE_LABELS],
  ['action states', words.ACTION_STATES, words.ACTION_STATE_LABELS],
  ['visit modes', words.VISIT_MODES, words.VISIT_MODE_LABELS],
  ['visit statuses', words.VISIT_STATUSES, words.VISIT_STATUS_LABELS],
  ['coverage states', words.COVERAGE_STATES, words.COVERAGE_STATE_LABELS],
  ['coverage flags', words.COVERAGE_FLAGS, words.COVERAGE_FLAG_LABELS],
  ['transfer kinds', words.TRANSFER_KINDS, words.TRANSFER_KIND_LABELS],
  ['disposition kinds', words.DISPOSITION_KINDS, words.DISPOSITION_KIND_LABELS],
  ['holding kinds', words.HOLDING_KINDS, words.HOLDING_KIND_LABELS],
  ['packet states', words.PACKET_STATES, words.PACKET_STATE_LABELS],
  ['organisation kinds', words.ORGANISATION_KINDS, words.ORGANISATION_KIND_LABELS],
  ['roles', words.ROLES, words.ROLE_LABELS],
  ['move reasons', ['none', 'yearEnd', 'saturday', 'sunday', 'holiday', 'ownClosedDay'], MOVE_REASON_LABELS],
  ['reminder steps', REMINDER_STEPS, REMINDER_STEP_LABELS],
  ['completeness items', COMPLETENESS_ITEMS, COMPLETENESS_LABELS],
  ['disposition conflicts', DISPOSITION_CONFLICTS, DISPOSITION_CONFLICT_LABELS],
];

describe('the words', () => {
  it.each(tables)('%s: one distinct label for each word, none beside', (_name, list, labels) => {
    expect(Object.keys(labels).sort()).toEqual(list.map(String).sort());
    expect(new Set(list).size).toBe(list.length);
    for (const lang of ['ja', 'en'] as const) {
      const said = list.map((word) => labels[word]?.[lang].trim() ?? '');
      expect(said).not.toContain('');
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('each kind of support serves its stage, and every stage is served', () => {
    expect(words.STAGE_SERVED).toEqual({ A: 0, B: 1, C: 2, D: 2, E: 3 });
    expect(words.STAGES.map(words.supportTypesServing)).toEqual([['A'], ['B'], ['C', 'D'], ['E']]);
    expect(words.SUPPORT_TYPES.map((type) => words.SUPPORT_TYPE_SHORT_LABELS[type].ja)).toEqual([
      '地域マネジメント',
      '現状分析',
      '事例・相談',
      'マッチング',
      '方法論',
    ]);
  });

  it('tells a word from what only looks like one', () => {
    expect(isOneOf(words.VISIT_MODES, 'onSite')).toBe(true);
    expect(isOneOf(words.VISIT_MODES, 'on-site')).toBe(false);
    expect(isOneOf(words.STAGES, 3)).toBe(true);
    expect(isOneOf(words.STAGES, '3')).toBe(false);
    expect(isOneOf(words.ROLES, undefined)).toBe(false);
  });
});
