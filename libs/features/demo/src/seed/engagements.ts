import { masterId } from '@banso/directory';
import type pg from 'pg';
import { demoId, type DemoEngagement, type DemoStory, type DemoVisit } from '../story/index.js';
import type { Lookup } from './masters.js';
import { insertRows, type Row } from './rows.js';

/**
 * Engagements with their story. Terms that a transfer's confirmation will write are left to the transfer's own verb.
 */
export async function seedEngagements(client: pg.Client, story: DemoStory, lookup: Lookup): Promise<void> {
  await insertRows(
    client,
    'engagement',
    story.engagements.map((e) => ({
      id: demoId(e.key),
      tenant_id: lookup.tenantId(e.tenant),
      municipality_code: e.municipalityCode,
      programme_id: masterId('programme', e.programmeKey),
      stage: e.stage,
      started_on: e.startedOn,
      cadence_months: e.cadenceMonths,
      online_counts: e.onlineCounts,
      vision: e.vision,
      created_at: morningOf(e.startedOn),
      status: e.status,
    })),
  );
  const all = <Part>(
    parts: (e: DemoEngagement) => readonly Part[],
    row: (part: Part, e: DemoEngagement) => Row,
  ): Row[] =>
    story.engagements.flatMap((e) => parts(e).map((part) => ({ engagement_id: demoId(e.key), ...row(part, e) })));

  await insertRows(
    client,
    'engagement_pause',
    all(
      (e) => e.pauses,
      (p) => ({ id: demoId(p.key), from_on: p.from, until_on: p.until, reason: p.reason }),
    ),
  );
  await insertRows(
    client,
    'engagement_closure',
    all(
      (e) => (e.closure ? [e.closure] : []),
      (c, e) => ({ id: demoId(`${e.key}/closure`), closed_on: c.closedOn, reason: c.reason, outcome: c.outcome }),
    ),
  );
  await insertRows(
    client,
    'stage_change',
    all(
      (e) => e.stages,
      (s) => ({
        id: demoId(s.key),
        stage: s.stage,
        since: s.since,
        reason: s.reason,
        changed_by: demoId(s.byKey),
        recorded_at: morningOf(s.since),
      }),
    ),
  );
  await insertRows(
    client,
    'text_version',
    all(
      (e) => [e],
      (e) => ({
        id: demoId(`${e.key}/vision`),
        subject_kind: 'vision',
        subject_id: demoId(e.key),
        version: 1,
        text: e.vision,
        written_at: morningOf(e.startedOn),
      }),
    ),
  );
  await insertRows(
    client,
    'challenge',
    all(
      (e) => e.challenges,
      (c) => ({ id: demoId(c.key), text: c.text, noted_on: c.notedOn, withdrawn_on: c.withdrawnOn }),
    ),
  );
  await insertRows(
    client,
    'true_challenge',
    all(trueChallenges, ([challengeKey, since]) => ({
      id: demoId(`${challengeKey}/true`),
      challenge_id: demoId(challengeKey),
      since,
      recorded_at: morningOf(since),
    })),
  );
  await insertRows(
    client,
    'initiative',
    all(
      (e) => e.initiatives,
      (i) => ({ id: demoId(i.key), text: i.text, state: i.state, started_on: i.startedOn }),
    ),
  );
  // The one that was passed was reached on its day.
  await insertRows(
    client,
    'milestone',
    all(
      (e) => e.milestones,
      (m, e) => ({
        id: demoId(m.key),
        text: m.text,
        due_on: m.on,
        state: m.on < story.today ? 'reached' : 'ahead',
        reached_on: m.on < story.today ? m.on : null,
        created_at: morningOf(e.startedOn),
      }),
    ),
  );
  await insertRows(
    client,
    'counterpart',
    all(
      (e) => e.counterparts,
      (c) => ({
        id: demoId(c.key),
        name: c.name,
        post: c.post,
        from_on: c.from,
        until_on: c.until,
        is_main: c.isMain,
        note: c.note,
      }),
    ),
  );

  const seeded = (e: DemoEngagement) => e.team.filter((member) => member.beginsBy === null);
  await insertRows(
    client,
    'team_member',
    all(seeded, (m) => ({ id: demoId(m.key), person_id: demoId(m.personKey), role: m.role, from_on: m.from })),
  );
  await insertRows(
    client,
    'team_member_end',
    all(
      (e) => seeded(e).filter((m) => m.until !== null && m.endsBy === null),
      (m) => ({ member_id: demoId(m.key), person_id: demoId(m.personKey), until_on: m.until, reason: '' }),
    ),
    // A peer supporter's part has an end already: that of the consent.
    'on conflict (member_id, transfer_id) do update set until_on = excluded.until_on, reason = excluded.reason',
  );
  await seedVisits(client, all);

  await insertRows(
    client,
    'action_item',
    all(
      (e) => e.actionItems,
      (i) => ({
        id: demoId(i.key),
        visit_id: demoId(i.visitKey),
        text: i.text,
        side: i.side,
        owner_name: i.ownerName,
        due_on: i.dueOn,
        state: i.state,
        evidence: i.evidence,
        done_on: i.doneOn,
        created_at: morningOf(i.createdOn),
      }),
    ),
  );
  await insertRows(
    client,
    'action_item_owner',
    all(
      (e) => e.actionItems.filter((i) => i.ownerKey !== null),
      (i) => ({
        id: demoId(`${i.key}/owner`),
        action_item_id: demoId(i.key),
        person_id: demoId(i.ownerKey!),
        from_on: i.createdOn,
      }),
    ),
  );
  await insertRows(
    client,
    'coverage_judgement',
    story.judgements.map((j) => ({
      id: demoId(j.key),
      tenant_id: lookup.tenantId(j.tenant),
      municipality_code: j.municipalityCode,
      support_type: j.supportType,
      fiscal_year: j.fiscalYear,
      reason: j.reason,
      look_again_on: j.lookAgainOn,
      judged_by: demoId(j.byKey),
      judged_on: j.judgedOn,
    })),
  );
}

type All = <Part>(parts: (e: DemoEngagement) => readonly Part[], row: (part: Part, e: DemoEngagement) => Row) => Row[];

async function seedVisits(client: pg.Client, all: All): Promise<void> {
  const recorded = (e: DemoEngagement) =>
    e.visits.filter((v): v is DemoVisit & { record: NonNullable<DemoVisit['record']> } => v.record !== null);
  await insertRows(
    client,
    'visit',
    all(
      (e) => e.visits,
      (v) => ({
        id: demoId(v.key),
        status: v.status,
        planned_on: v.plannedOn,
        starts_at: v.startsAt,
        place: v.place,
        mode: v.record?.mode ?? v.mode,
        purpose: v.record?.purpose ?? v.purpose,
        held_on: v.record?.heldOn ?? null,
        support_types: v.record?.supportTypes ?? [],
        created_at: v.plannedAt,
        created_by: demoId(v.plannedByKey),
      }),
    ),
  );
  await insertRows(
    client,
    'visit_record',
    all(recorded, ({ key, record: r }) => ({
      visit_id: demoId(key),
      started_at: r.startedAt,
      ended_at: r.endedAt,
      participants_ours: JSON.stringify(
        r.participantsOurs.map((p) => ({ personId: demoId(p.personKey), name: p.name })),
      ),
      participants_theirs: r.participantsTheirs,
      facts: r.facts,
      municipality_said: r.municipalitySaid,
      questions: r.questions,
      advice: r.advice,
      material: r.material,
      decisions: r.decisions,
      stage: r.stage,
      next_visit_on: r.nextVisitOn,
      written_by: demoId(r.writtenByKey),
      recorded_at: r.recordedAt,
    })),
  );
  await insertRows(
    client,
    'visit_opinion',
    all(
      (e) => recorded(e).filter((v) => v.record.opinion !== ''),
      ({ key, record }) => ({
        visit_id: demoId(key),
        text: record.opinion,
        internal: record.opinionInternal,
        written_by: demoId(record.writtenByKey),
        written_at: record.recordedAt,
      }),
    ),
  );
  await insertRows(
    client,
    'visit_record_event',
    all(
      (e) => recorded(e).filter((v) => v.record.confirmedByKey !== null),
      ({ key, record }) => ({
        visit_id: demoId(key),
        version: 1,
        kind: 'confirmed',
        steps: 1,
        person_id: demoId(record.confirmedByKey!),
        at: record.confirmedAt,
      }),
    ),
  );
  await insertRows(
    client,
    'visit_cancellation',
    all(
      (e) => e.visits.filter((v) => v.cancellation !== null),
      (v) => ({
        visit_id: demoId(v.key),
        reason: v.cancellation!.reason,
        cancelled_by: demoId(v.cancellation!.byKey),
        cancelled_at: v.cancellation!.at,
      }),
    ),
  );
  await insertRows(
    client,
    'visit_draft',
    all(
      (e) => e.visits.filter((v) => v.draft !== null),
      (v) => ({
        visit_id: demoId(v.key),
        person_id: demoId(v.draft!.byKey),
        content: { ...v.draft!.content, changedAt: Date.parse(v.draft!.savedAt) },
        saved_at: v.draft!.savedAt,
      }),
    ),
  );
}

/** Which challenge was held to be the true one, since when: one that was withdrawn first, then today's. */
function trueChallenges(e: DemoEngagement): Array<[key: string, since: string]> {
  const now = e.challenges.find((challenge) => challenge.isTrue);
  if (!now) return [];
  const before = e.challenges.find((challenge) => challenge.withdrawnOn !== null && challenge.notedOn < now.notedOn);
  return before
    ? [
        [before.key, before.notedOn],
        [now.key, before.withdrawnOn ?? now.notedOn],
      ]
    : [[now.key, now.notedOn]];
}

function morningOf(day: string): string {
  return `${day}T09:00:00+09:00`;
}
