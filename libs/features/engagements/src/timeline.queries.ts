import { COMMON_REFUSALS, keyIn, type Language, pageOf, type Page, Paging, Refusal, Text } from '@banso/http';
import {
  type CivilDay,
  CONTACT_MODE_LABELS,
  type ContactMode,
  STAGE_LABELS,
  STAGES,
  TEAM_ROLE_LABELS,
  type TeamRole,
  VISIT_MODE_LABELS,
  type VisitMode,
} from '@banso/domain';
import { auditReading } from '@banso/audit';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { isUuid } from './engagement-row.js';
import { TIMELINE_KINDS, type TimelineEntry } from './engagement.response.js';
import { engagementInReach, storyLines, type StoryLinesRow } from './timeline.sql.js';

/**
 * Which part of the story to tell: `visit` (contacts, dispatches of experts and remarks as well), `change` (everything
 * about the engagement itself), `handover`, or all.
 */
export class TimelineQuery extends Paging {
  @Text({ label: { ja: '種類', en: 'Kind' }, pattern: /^(visit|change|handover)$/, max: 10, optional: true })
  kind?: string;
}

/** An expert who was there is a visit of the office as well; a remark is about one, a call comes between two. */
const VISIT_KINDS = ['visit', 'contact', 'dispatch', 'remark'];

/** The story of an engagement in lines, newest first. */
@Injectable()
export class TimelineQueries {
  async list(actor: Actor, id: string, query: TimelineQuery, language: Language): Promise<Page<TimelineEntry>> {
    const isKnown = isUuid(id) && (await actor.tx.row(engagementInReach, { id }));
    if (!isKnown) throw new Refusal(COMMON_REFUSALS.notFound);
    const [beforeDay = 'infinity', beforeTie = ''] = keyIn(query.cursor, 'day', 'text') ?? [];
    const rows = await actor.tx.rows(storyLines, {
      engagement: id,
      kinds: kindsOf(query.kind),
      beforeDay: beforeDay as CivilDay,
      beforeTie,
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const visits = shown.flatMap((row) =>
      (row.kind === 'visit' || row.kind === 'remark') && row.visitId ? [row.visitId] : [],
    );
    await auditReading(actor, 'visit:read', 'visit', visits);
    return pageOf(
      rows,
      query.limit,
      (row) => [row.day, row.tie],
      (row) => ({
        on: row.day,
        kind: row.kind,
        title: titleOf(row, language),
        text: textOf(row),
        supportTypes: row.types,
        mode: row.kind === 'visit' ? row.detail : null,
        visitId: row.visitId,
        contactId: row.kind === 'contact' ? row.tie : null,
        isWithdrawn: row.kind === 'visit' && row.before === 'withdrawn',
      }),
    );
  }
}

function kindsOf(kind: string | undefined): string[] | null {
  if (!kind) return null;
  if (kind === 'change') return TIMELINE_KINDS.filter((k) => ![...VISIT_KINDS, 'handover'].includes(k));
  if (kind === 'visit') return VISIT_KINDS;
  return [kind];
}

function titleOf(row: StoryLinesRow, language: Language): string {
  const role = row.kind === 'team' ? TEAM_ROLE_LABELS[row.detail as TeamRole][language] : '';
  const titles: Record<StoryLinesRow['kind'], { ja: string; en: string }> = {
    visit: { ja: `訪問（${modeWord(row.detail, 'ja')}）`, en: `Visit (${modeWord(row.detail, 'en')})` },
    stage: {
      ja: `段階 ${stageWords(row.before, row.detail, 'ja')}`,
      en: `Stage ${stageWords(row.before, row.detail, 'en')}`,
    },
    challenge: row.before
      ? { ja: '真の課題を変更', en: 'True challenge changed' }
      : { ja: '真の課題を設定', en: 'True challenge set' },
    team:
      row.before === 'ended'
        ? { ja: `支援チーム：${role}を離れる`, en: `Team: ${role} leaves` }
        : { ja: `支援チーム：${role}に加わる`, en: `Team: ${role} joins` },
    counterpart: { ja: '先方担当者', en: 'Counterpart' },
    pause: row.detail === 'paused' ? { ja: '休止', en: 'Paused' } : { ja: '再開', en: 'Resumed' },
    closure: row.detail === 'reopened' ? { ja: '終了の取消し', en: 'Closure undone' } : { ja: '終了', en: 'Closed' },
    vision: { ja: 'ありたい姿', en: 'Vision' },
    handover: { ja: '引継ぎ', en: 'Handover' },
    contact: {
      ja: `連絡（${CONTACT_MODE_LABELS[row.detail as ContactMode]?.ja}）`,
      en: `Contact (${CONTACT_MODE_LABELS[row.detail as ContactMode]?.en})`,
    },
    remark: { ja: `訪問への所感（${row.detail}）`, en: `Remark on a visit (${row.detail})` },
    dispatch: { ja: `専門職の派遣（${row.detail}）`, en: `Expert dispatched (${row.detail})` },
  };
  return titles[row.kind][language];
}

function modeWord(mode: string | null, language: Language): string | undefined {
  return VISIT_MODE_LABELS[mode as VisitMode]?.[language];
}

function stageWords(from: string | null, to: string | null, language: Language): string {
  const stage = STAGES[Number(to)] ?? 0;
  return `${from === null ? '' : `${from} → `}${to}「${STAGE_LABELS[stage][language]}」`;
}

function textOf({ kind, text, before, detail }: StoryLinesRow): string {
  if (kind === 'challenge' && before) return `「${before}」→「${text}」`;
  if (kind === 'counterpart') return `${detail} ${text}`;
  if (kind === 'contact' && before) return `${text}\n→ ${before}`;
  // Somebody out of sight is left out.
  if (kind === 'handover') return [text, before].filter((name) => name !== null).join(' → ');
  return text ?? '';
}
