import type { Labels } from '../lang.js';

/** Where an engagement (伴走支援) stands in its life. */
export const ENGAGEMENT_STATUSES = ['active', 'paused', 'closed'] as const;
/** A status of an engagement. */
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number];
/** The statuses of an engagement in words. */
export const ENGAGEMENT_STATUS_LABELS: Labels<EngagementStatus> = {
  active: { ja: '支援中', en: 'Active' },
  paused: { ja: '休止中', en: 'Paused' },
  closed: { ja: '終了', en: 'Closed' },
};

/** How an engagement stands against its next visit. */
export const CADENCE_STATUSES = ['onTrack', 'planNow', 'overdue', 'recordMissing', 'paused', 'closed'] as const;
/** A status against the next visit. */
export type CadenceStatus = (typeof CADENCE_STATUSES)[number];
/** The statuses against the next visit in words. */
export const CADENCE_STATUS_LABELS: Labels<CadenceStatus> = {
  onTrack: { ja: '順調', en: 'On track' },
  planNow: { ja: '要日程調整', en: 'Plan now' },
  overdue: { ja: '訪問遅れ', en: 'Overdue' },
  recordMissing: { ja: '記録待ち', en: 'Record missing' },
  paused: { ja: '休止中', en: 'Paused' },
  closed: { ja: '終了', en: 'Closed' },
};

/** The parts people play in a support team (支援チーム). */
export const TEAM_ROLES = [
  'lead',
  'deputy',
  'prefecturalStaff',
  'healthOfficeStaff',
  'professor',
  'peerSupporter',
  'expert',
] as const;
/** A part in a support team. */
export type TeamRole = (typeof TEAM_ROLES)[number];
/** The parts in a support team in words. */
export const TEAM_ROLE_LABELS: Labels<TeamRole> = {
  lead: { ja: '主担当', en: 'Lead' },
  deputy: { ja: '副担当', en: 'Deputy' },
  prefecturalStaff: { ja: '県職員', en: 'Prefectural staff' },
  healthOfficeStaff: { ja: '保健福祉事務所職員', en: 'Health-office staff' },
  professor: { ja: '大学教員・講師', en: 'Professor or lecturer' },
  peerSupporter: { ja: 'ピアサポーター', en: 'Peer supporter' },
  expert: { ja: '専門職', en: 'Expert' },
};

/** On whose side an action item (宿題) lies. */
export const ACTION_SIDES = ['ours', 'theirs'] as const;
/** A side of an action item. */
export type ActionSide = (typeof ACTION_SIDES)[number];
/** The sides of an action item in words. */
export const ACTION_SIDE_LABELS: Labels<ActionSide> = {
  ours: { ja: '支援側', en: 'Our side' },
  theirs: { ja: '市区町村側', en: 'Their side' },
};

/** States of an action item. */
export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
/** A state of an action item. */
export type ActionState = (typeof ACTION_STATES)[number];
/** The states of an action item in words. */
export const ACTION_STATE_LABELS: Labels<ActionState> = {
  open: { ja: '未了', en: 'Open' },
  done: { ja: '完了', en: 'Done' },
  dropped: { ja: '取りやめ', en: 'Dropped' },
};

/** States of an initiative (具体的な取組). */
export const INITIATIVE_STATES = ['idea', 'trying', 'running', 'stopped'] as const;
/** A state of an initiative. */
export type InitiativeState = (typeof INITIATIVE_STATES)[number];
/** The states of an initiative in words. */
export const INITIATIVE_STATE_LABELS: Labels<InitiativeState> = {
  idea: { ja: '案', en: 'Idea' },
  trying: { ja: '試行中', en: 'Trying' },
  running: { ja: '実施中', en: 'Running' },
  stopped: { ja: '中止', en: 'Stopped' },
};

/** States of a milestone of the road map (ロードマップ). */
export const MILESTONE_STATES = ['ahead', 'reached', 'dropped'] as const;
/** A state of a milestone. */
export type MilestoneState = (typeof MILESTONE_STATES)[number];
