import { type CivilDay, fiscalYearOf as fiscalYearOfDay } from '@banso/domain';
import type { Need, Reach } from './situations.js';
import type { Rows, World } from './world.js';

/** What is sent in one question. */
export interface Question {
  path: string;
  body?: object;
  /** Sent as If-Match. */
  version?: number;
  /** Sent as form data, in place of a body. */
  file?: { name: string; text: string };
}

/** One route: who may ask, about whose rows, and a question that is right in every other respect. */
export interface AccessEntry {
  needs: Need;
  reach: Reach;
  /**
   * The status when the guard lets it through; where everything else about the question is wrong on purpose, that of
   * the verb's own refusal.
   */
  ok: number;
  ask(rows: Rows): Question;
  /** For lists, which are answered in any case: what the list holds exactly when the row is within reach. */
  holds?(rows: Rows): string;
  /**
   * The status when the row is not within reach; 404 unless the row is named in the body, where it is that field's
   * mistake (422).
   */
  absent?: number;
  /** The answer does not end by itself: its head is the answer. */
  streams?: boolean;
  /** Brings the rows into the state in which the question makes sense. */
  prepare?(world: World, rows: Rows): Promise<unknown>;
}

const DAY = '2026-11-24';
const record = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した', supportTypes: ['A'] };
const fiscalYearOf = (day: string): number => fiscalYearOfDay(day as CivilDay);
const at = (rows: Rows): string => `/engagements/${rows.engagementId}`;
const scan = (rows: Rows): string => `/peer-supporters/${rows.peerSupporterId}/consents/${rows.peerConsentId}/scan`;
const packet = (rows: Rows): string => `/handovers/${rows.packetId}`;

/** So that nobody's programme bears the name of another's. */
let programmesFounded = 0;

/** A record that a colleague has confirmed. */
const confirmed = async ({ database }: World, { recordedVisitId, engagementId, colleague }: Rows): Promise<unknown> => {
  await database.query(
    `insert into visit_record_event (visit_id, engagement_id, version, kind, steps, person_id, at) values ($1, $2, 1, 'confirmed', 1, $3, '2026-11-22')`,
    [recordedVisitId, engagementId, colleague.id],
  );
  return database.query(`update visit set status = 'confirmed' where id = $1`, [recordedVisitId]);
};

/** A dispatch that has gone on since its expert was asked; carried out today, where it was. */
const dispatchState =
  (state: string) =>
  ({ database }: World, { dispatchId }: Rows): Promise<unknown> =>
    database.query(
      `update dispatch set state = $2, held_on = case when $2 in ('held', 'reported') then date '2026-11-24' end where id = $1`,
      [dispatchId, state],
    );

const packetState =
  (state: string) =>
  ({ database }: World, { packetId }: Rows) =>
    database.query('update handover_packet set state = $2 where id = $1', [packetId, state]);
/** A packet that was handed over: its frozen version is there already. */
const handedOver = ({ database }: World, { packetId }: Rows): Promise<unknown> =>
  database.query(`update handover_packet set state = 'handedOver', delivered_at = '2026-11-23' where id = $1`, [
    packetId,
  ]);

/**
 * Every route of the API. A route that is missing here fails the proof; so does one whose code needs something else
 * than what stands here. The entries are the auditor's reading of the domain, not derived from the code.
 */
export const ACCESS: Readonly<Record<string, AccessEntry>> = {
  // Signing in
  'GET /info': { needs: 'open', reach: 'everybody', ok: 200, ask: () => ({ path: '/info' }) },
  'POST /session': {
    needs: 'open',
    reach: 'everybody',
    ok: 401,
    ask: () => ({ path: '/session', body: { email: 'nobody@test.example', password: 'wrong password' } }),
    // Otherwise the throttle would answer after a few.
    prepare: ({ database }) => database.query('delete from sign_in_failure'),
  },
  'GET /session': { needs: 'signedIn', reach: 'everybody', ok: 200, ask: () => ({ path: '/session' }) },
  'DELETE /session': { needs: 'open', reach: 'everybody', ok: 204, ask: () => ({ path: '/session' }) },
  'GET /session/oidc': { needs: 'open', reach: 'everybody', ok: 302, ask: () => ({ path: '/session/oidc' }) },
  'GET /session/oidc/callback': {
    needs: 'open',
    reach: 'everybody',
    ok: 302,
    ask: () => ({ path: '/session/oidc/callback?code=x&state=y' }),
  },
  'POST /password-resets': {
    needs: 'open',
    reach: 'everybody',
    ok: 202,
    ask: () => ({ path: '/password-resets', body: { email: 'nobody@test.example' } }),
    prepare: ({ database }) => database.query('delete from sign_in_failure'),
  },
  'POST /account-openings': {
    needs: 'open',
    reach: 'everybody',
    ok: 202,
    ask: () => ({ path: '/account-openings', body: { email: 'nobody@test.example' } }),
    prepare: ({ database }) => database.query('delete from sign_in_failure'),
  },
  'POST /account-links/opening': {
    needs: 'open',
    reach: 'everybody',
    ok: 410,
    ask: () => ({ path: '/account-links/opening', body: { token: 'x' } }),
  },
  'POST /account-links/identity': {
    needs: 'open',
    reach: 'everybody',
    ok: 410,
    ask: () => ({ path: '/account-links/identity', body: { token: 'x' } }),
  },
  'POST /account-links/inspection': {
    needs: 'open',
    reach: 'everybody',
    ok: 410,
    ask: () => ({ path: '/account-links/inspection', body: { token: 'x' } }),
  },
  'POST /account-links/use': {
    needs: 'open',
    reach: 'everybody',
    ok: 410,
    ask: () => ({ path: '/account-links/use', body: { token: 'x', password: '春の小川はさらさら行くよ' } }),
  },

  // One's own account: for everybody with a session of their own; nobody else's is ever reached
  'GET /sessions': { needs: 'ownSession', reach: 'everybody', ok: 200, ask: () => ({ path: '/sessions' }) },
  'DELETE /sessions': { needs: 'ownSession', reach: 'everybody', ok: 204, ask: () => ({ path: '/sessions' }) },
  'DELETE /sessions/{id}': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/sessions/${rows.colleague.id}` }),
  },
  'POST /password-changes': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 409,
    ask: () => ({
      path: '/password-changes',
      body: { currentPassword: 'wrong', password: '春の小川はさらさら行くよ' },
    }),
  },
  'GET /second-factor': { needs: 'ownSession', reach: 'everybody', ok: 200, ask: () => ({ path: '/second-factor' }) },
  'POST /second-factor': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 201,
    ask: () => ({ path: '/second-factor', body: {} }),
  },
  'POST /second-factor/confirmation': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 422,
    ask: () => ({ path: '/second-factor/confirmation', body: { code: '123456' } }),
  },
  'POST /second-factor/recovery-codes': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 409,
    ask: () => ({ path: '/second-factor/recovery-codes', body: { code: '123456' } }),
  },
  'DELETE /second-factor': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 409,
    ask: () => ({ path: '/second-factor', body: { code: '123456' } }),
  },
  'GET /api-tokens': { needs: 'ownSession', reach: 'everybody', ok: 200, ask: () => ({ path: '/api-tokens' }) },
  // Everybody may ask; what a token may do is at most what its person may (api-tokens.spec.ts).
  'POST /api-tokens': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 422,
    ask: () => ({ path: '/api-tokens', body: { name: '集計', scope: ['visit:read'], expiresOn: '2026-11-01' } }),
  },
  'DELETE /api-tokens/{id}': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/api-tokens/${rows.colleague.id}` }),
  },

  'GET /mail-setting': { needs: 'ownSession', reach: 'everybody', ok: 200, ask: () => ({ path: '/mail-setting' }) },
  'PUT /mail-setting': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/mail-setting', body: { mailMode: 'immediate' } }),
  },
  'GET /calendar-feeds': { needs: 'ownSession', reach: 'everybody', ok: 200, ask: () => ({ path: '/calendar-feeds' }) },
  // What the calendar shows is what its person may see when it is fetched (calendar-feed.spec.ts).
  'POST /calendar-feeds': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 201,
    ask: () => ({ path: '/calendar-feeds', body: { name: '電話' } }),
  },
  'DELETE /calendar-feeds/{id}': {
    needs: 'ownSession',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/calendar-feeds/${rows.colleague.id}` }),
  },
  'GET /calendar/{file}': {
    needs: 'open',
    reach: 'everybody',
    ok: 404,
    ask: () => ({ path: `/calendar/${'x'.repeat(43)}.ics` }),
  },
  'GET /events': { needs: 'ownSession', reach: 'everybody', ok: 200, streams: true, ask: () => ({ path: '/events' }) },

  // Masters
  'GET /prefectures': { needs: 'master:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/prefectures' }) },
  'GET /municipalities': {
    needs: 'master:read',
    reach: 'everybody',
    ok: 200,
    ask: (rows) => ({ path: `/municipalities?prefecture=${rows.prefectureCode}&limit=200` }),
    holds: (rows) => rows.municipalityCode,
  },
  'PATCH /programmes/{id}': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/programmes/${rows.programmeId}`, body: { confirmationSteps: 2 }, version: 1 }),
  },
  'GET /programmes/{id}': {
    needs: 'master:read',
    reach: 'everybody',
    ok: 200,
    ask: (rows) => ({ path: `/programmes/${rows.programmeId}` }),
  },
  'POST /programmes': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/programmes',
      body: {
        name: `証しの事業 ${++programmesFounded}`,
        forms: ['training'],
        supportTypes: ['C'],
        bodyIds: [rows.organisationId],
      },
    }),
  },
  'POST /programmes/{id}/closure': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/programmes/${rows.programmeId}/closure`, body: { untilFiscalYear: 2030 }, version: 1 }),
  },
  'DELETE /programmes/{id}/closure': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 409,
    ask: (rows) => ({ path: `/programmes/${rows.programmeId}/closure`, version: 1 }),
  },
  'GET /programmes': {
    needs: 'master:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/programmes' }),
    holds: (rows) => rows.programmeId,
  },
  // First steps
  'GET /first-steps': { needs: 'person:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/first-steps' }) },
  'POST /first-steps/{step}/skip': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/first-steps/areas/skip' }),
    prepare: ({ database }) => database.query('delete from first_step_skip'),
  },
  'DELETE /first-steps/{step}/skip': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/first-steps/areas/skip' }),
    prepare: ({ database }, { colleague }) =>
      database.query(
        `insert into first_step_skip (tenant_id, step, skipped_by, skipped_at)
           select id, 'areas', $1, '2026-11-23' from tenant
         on conflict do nothing`,
        [colleague.id],
      ),
  },
  'GET /imports/template.xlsx': {
    needs: 'master:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/imports/template.xlsx?kind=people' }),
  },
  'POST /imports/programmes': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/imports/programmes', file: { name: 'programmes.csv', text: '事業名,支援の形\n,' } }),
  },
  'POST /imports/people': {
    needs: 'person:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/imports/people', file: { name: 'people.csv', text: '氏名,よみ,所属\n,,' } }),
  },
  'POST /imports/engagements': {
    needs: 'engagement:open',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/imports/engagements', file: { name: 'engagements.csv', text: '市区町村\n' } }),
  },
  'POST /imports/visits': {
    needs: 'visit:plan',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/imports/visits', file: { name: 'visits.csv', text: '市区町村\n' } }),
  },
  'GET /areas': {
    needs: 'master:read',
    reach: 'geography',
    ok: 200,
    ask: () => ({ path: '/areas' }),
    holds: (rows) => rows.areaId,
  },
  'GET /organisations': {
    needs: 'master:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/organisations' }),
    holds: (rows) => rows.organisationId,
  },
  'GET /people': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/people?q=${encodeURIComponent(rows.colleague.name)}&limit=200` }),
    holds: (rows) => rows.colleague.id,
  },

  // Administration
  'POST /people': {
    needs: 'person:write',
    reach: 'administration',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/people',
      body: { name: '新人 太郎', kana: 'しんじん たろう', organisationId: rows.organisationId },
    }),
  },
  'GET /people/{id}': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/people/${rows.resident.id}` }),
  },
  'PATCH /people/{id}': {
    needs: 'person:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/people/${rows.resident.id}`, version: 1, body: { profession: '保健師' } }),
  },
  'POST /people/{id}/disablement': {
    needs: 'user:write',
    reach: 'administration',
    ok: 201,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/disablement`, version: 1, body: { reason: '退職' } }),
  },
  'DELETE /people/{id}/disablement': {
    needs: 'user:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/disablement`, version: 1 }),
    prepare: ({ database }, { resident }) =>
      database.query(`update person set disabled_at = '2026-11-01' where id = $1`, [resident.id]),
  },
  'POST /people/{id}/roles': {
    needs: 'user:write',
    reach: 'administration',
    ok: 202,
    ask: (rows) => ({
      path: `/people/${rows.resident.id}/roles`,
      body: { role: 'staff', organisationId: rows.organisationId, fromOn: DAY },
    }),
  },
  'GET /role-holdings/left-open': {
    needs: 'user:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/role-holdings/left-open' }),
  },
  'PATCH /role-holdings/{id}': {
    needs: 'user:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/role-holdings/${rows.roleHoldingId}`, version: 1, body: { untilOn: DAY } }),
  },
  'DELETE /role-holdings/{id}': {
    needs: 'user:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/role-holdings/${rows.roleHoldingId}`, version: 1 }),
    prepare: ({ database }, { roleHoldingId }) =>
      database.query(`update role_holding set from_on = '2026-11-25' where id = $1`, [roleHoldingId]),
  },
  'POST /people/{id}/invitation': {
    needs: 'user:write',
    reach: 'administration',
    ok: 201,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/invitation` }),
  },
  'GET /people/{id}/sessions': {
    needs: 'user:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/sessions` }),
  },
  'DELETE /people/{id}/sessions': {
    needs: 'user:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/sessions` }),
  },
  'GET /people/{id}/identities': {
    needs: 'user:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/identities` }),
  },
  'POST /people/{id}/identities/{linkId}/confirmation': {
    needs: 'user:write',
    reach: 'administration',
    ok: 202,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/identities/${rows.identityLinkId}/confirmation` }),
  },
  'DELETE /people/{id}/second-factor': {
    needs: 'user:write',
    reach: 'administration',
    ok: 202,
    ask: (rows) => ({ path: `/people/${rows.resident.id}/second-factor` }),
    prepare: ({ database }, { resident }) =>
      database.query(
        `insert into second_factor (person_id, secret, confirmed_at) values ($1, 'x', '2026-11-01') on conflict do nothing`,
        [resident.id],
      ),
  },
  'POST /organisations': {
    needs: 'master:write',
    reach: 'everybody',
    ok: 201,
    ask: () => ({ path: '/organisations', body: { name: '新しい大学', kind: 'university' } }),
  },
  'PATCH /organisations/{id}': {
    needs: 'master:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/organisations/${rows.guestOrganisationId}`, version: 1, body: { name: '改名した大学' } }),
  },
  'GET /assignments': {
    needs: 'assignment:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/assignments?municipality=${rows.municipalityCode}&limit=200` }),
    holds: (rows) => rows.assignmentId,
  },
  'POST /assignments': {
    needs: 'assignment:write',
    reach: 'administration',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/assignments',
      body: {
        organisationId: rows.guestOrganisationId,
        municipalityCodes: [rows.municipalityCode],
        fromOn: '2027-04-01',
      },
    }),
    prepare: ({ database }, { assignmentId }) =>
      database.query(`update assignment set until_on = '2026-12-31' where id = $1`, [assignmentId]),
  },
  'PATCH /assignments/{id}': {
    needs: 'assignment:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/assignments/${rows.assignmentId}`, version: 1, body: { untilOn: DAY } }),
  },
  'DELETE /assignments/{id}': {
    needs: 'assignment:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/assignments/${rows.assignmentId}`, version: 1 }),
    prepare: ({ database }, { assignmentId }) =>
      database.query(`update assignment set from_on = '2026-11-25' where id = $1`, [assignmentId]),
  },
  'POST /areas': {
    needs: 'master:write',
    reach: 'administration',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/areas',
      body: {
        kind: 'secondaryMedical',
        name: `医療圏 ${rows.municipalityCode}`,
        municipalityCodes: [rows.municipalityCode],
      },
    }),
  },
  'PATCH /areas/{id}': {
    needs: 'master:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/areas/${rows.areaId}`, version: 1, body: { name: '改めた圏域' } }),
    prepare: ({ database }, { areaId }) => database.query('update area set version = 1 where id = $1', [areaId]),
  },
  'POST /areas/import': {
    needs: 'master:write',
    reach: 'administration',
    ok: 200,
    absent: 422,
    ask: (rows) => ({
      path: '/areas/import?dryRun=false',
      file: {
        name: 'areas.csv',
        text: `圏域種別,圏域名,市区町村コード,市区町村名\nwelfare,福祉圏 ${rows.engagementId.slice(-6)},${rows.municipalityCode},${rows.municipalityName}\n`,
      },
    }),
  },
  // The ladder is one's own prefecture's: whoever may ask, asks about their own
  'GET /reminder-ladder': {
    needs: 'ladder:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/reminder-ladder' }),
  },
  'PUT /reminder-ladder': {
    needs: 'ladder:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({
      path: '/reminder-ladder',
      body: { numbers: [{ step: 'actionOverdue', offset: 2, enabled: true }] },
      version: 0,
    }),
    prepare: ({ database }) => database.query('delete from reminder_ladder'),
  },
  'POST /reminder-ladder/preview': {
    needs: 'ladder:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/reminder-ladder/preview', body: { numbers: [] } }),
  },
  'GET /closed-days': {
    needs: 'master:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/closed-days?fiscalYear=${fiscalYearOf(rows.closedDay)}` }),
    holds: (rows) => rows.closedDay,
  },
  'POST /closed-days': {
    needs: 'master:write',
    reach: 'everybody',
    ok: 201,
    ask: (rows) => ({ path: '/closed-days', body: { day: rows.openDay, name: '県民の日' } }),
  },
  'DELETE /closed-days/{day}': {
    needs: 'master:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/closed-days/${rows.closedDay}` }),
  },

  // Other systems
  'GET /webhooks': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 200,
    ask: () => ({ path: '/webhooks' }),
    holds: (rows) => rows.webhookId,
  },
  'POST /webhooks': {
    needs: 'webhook:write',
    reach: 'everybody',
    ok: 201,
    ask: () => ({ path: '/webhooks', body: { name: '基盤', url: 'https://8.8.8.8/hook', events: ['visit.planned'] } }),
    // There may be twenty, and each question has made one.
    prepare: ({ database }) => database.query(`update webhook set ended_at = '2026-11-01'`),
  },
  'GET /webhooks/{id}': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/webhooks/${rows.webhookId}` }),
  },
  'PATCH /webhooks/{id}': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/webhooks/${rows.webhookId}`, version: 1, body: { isPaused: true } }),
  },
  'DELETE /webhooks/{id}': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/webhooks/${rows.webhookId}`, version: 1 }),
  },
  'GET /webhooks/{id}/deliveries': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({ path: `/webhooks/${rows.webhookId}/deliveries` }),
  },
  'POST /webhook-deliveries/{id}/retries': {
    needs: 'webhook:write',
    reach: 'administration',
    ok: 201,
    ask: (rows) => ({ path: `/webhook-deliveries/${rows.webhookDeliveryId}/retries` }),
  },

  // The audit log
  'GET /audit-entries': {
    needs: 'audit:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/audit-entries?subjectId=${rows.auditSubjectId}` }),
    holds: (rows) => rows.auditSubjectId,
  },
  'GET /audit-entries/export': {
    needs: 'audit:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/audit-entries/export?format=csv&subjectId=${rows.auditSubjectId}` }),
    holds: (rows) => rows.auditSubjectId,
  },
  'GET /audit-entries/export/size': {
    needs: 'audit:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/audit-entries/export/size' }),
  },
  'GET /audit-entries/chain': {
    needs: 'audit:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/audit-entries/chain' }),
  },

  // Operations: the installation's work, and one's own tenant's mail
  'GET /operations': { needs: 'operations:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/operations' }) },
  'GET /operations/dead-letters': {
    needs: 'operations:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/operations/dead-letters?limit=200' }),
    holds: (rows) => rows.deadLetterId,
    prepare: ({ database }, { deadLetterId }) =>
      database.query(`update mail set state = case when id = $1 then 'dead' else 'sent' end where kind = 'immediate'`, [
        deadLetterId,
      ]),
  },
  'GET /operations/possible-duplicates': {
    needs: 'operations:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/operations/possible-duplicates?limit=200' }),
    holds: (rows) => rows.deadLetterId,
  },
  'POST /operations/dead-letters/{id}/retry': {
    needs: 'operations:retry',
    reach: 'administration',
    ok: 201,
    ask: (rows) => ({ path: `/operations/dead-letters/${rows.deadLetterId}/retry` }),
    prepare: ({ database }, { deadLetterId }) =>
      database.query(`update mail set state = 'dead' where id = $1`, [deadLetterId]),
  },
  'POST /operations/dead-letters/retry': {
    needs: 'operations:retry',
    reach: 'everybody',
    ok: 201,
    ask: () => ({ path: '/operations/dead-letters/retry' }),
    prepare: ({ database }) => database.query(`update mail set state = 'sent' where state = 'dead'`),
  },

  // Engagements
  'GET /engagements': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/engagements?municipality=${rows.municipalityCode}&limit=200` }),
    holds: (rows) => rows.engagementId,
  },
  'POST /engagements': {
    needs: 'engagement:open',
    reach: 'body',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/engagements',
      body: {
        municipalityCode: rows.municipalityCode,
        programmeId: rows.programmeId,
        startedOn: DAY,
        leadId: rows.colleague.id,
      },
    }),
    prepare: ({ database }, { engagementId }) =>
      database.query(`update engagement set status = 'closed' where id = $1`, [engagementId]),
  },
  'GET /engagements/export': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/engagements/export?format=csv&municipality=${rows.municipalityCode}` }),
    holds: (rows) => rows.municipalityCode,
  },
  'GET /engagements/export/size': {
    needs: 'engagement:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/engagements/export/size' }),
  },
  'GET /engagements/{id}': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: at(rows) }),
  },
  'PATCH /engagements/{id}': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: at(rows), version: 1, body: { vision: '歩いて集まれる町' } }),
  },
  'GET /engagements/{id}/timeline': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/timeline` }),
  },
  'POST /engagements/{id}/pause': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/pause`, version: 1, body: { from: DAY, reason: '選挙のため' } }),
    prepare: ({ database }, { plannedVisitId }) =>
      database.query(`update visit set status = 'cancelled' where id = $1`, [plannedVisitId]),
  },
  'DELETE /engagements/{id}/pause': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/pause`, version: 1, body: { resumedOn: DAY } }),
    prepare: async ({ database }, { engagementId }) => {
      await database.query(
        `insert into engagement_pause (id, engagement_id, from_on, reason) values (gen_random_uuid(), $1, '2026-11-01', '選挙')`,
        [engagementId],
      );
      await database.query(`update engagement set status = 'paused' where id = $1`, [engagementId]);
    },
  },
  'POST /engagements/{id}/closure': {
    needs: 'engagement:close',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/closure`, version: 1, body: { closedOn: DAY, reason: '目標を達成' } }),
    prepare: ({ database }, { plannedVisitId }) =>
      database.query(`update visit set status = 'cancelled' where id = $1`, [plannedVisitId]),
  },
  'DELETE /engagements/{id}/closure': {
    needs: 'engagement:close',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/closure`, version: 1, body: { reason: '町から続けたいと申し出' } }),
    prepare: async ({ database }, { engagementId }) => {
      await database.query(
        `insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2026-11-20', '達成')`,
        [engagementId],
      );
      await database.query(`update engagement set status = 'closed' where id = $1`, [engagementId]);
    },
  },
  'GET /engagements/{id}/vision/versions': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/vision/versions` }),
  },
  'GET /engagements/{id}/challenges/{challengeId}/versions': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/challenges/${rows.challengeId}/versions` }),
  },
  'GET /engagements/{id}/initiatives/{initiativeId}/versions': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/initiatives/${rows.initiativeId}/versions` }),
  },
  'GET /engagements/{id}/milestones/{milestoneId}/versions': {
    needs: 'engagement:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/milestones/${rows.milestoneId}/versions` }),
  },
  'POST /engagements/{id}/members': {
    needs: 'member:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/members`,
      version: 1,
      body: { personId: rows.colleague.id, role: 'deputy', from: DAY },
    }),
    prepare: ({ database }, { memberId }) => database.query('delete from team_member where id = $1', [memberId]),
  },
  'POST /engagements/{id}/members/{memberId}/end': {
    needs: 'member:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/members/${rows.memberId}/end`, version: 1, body: { until: DAY } }),
  },
  'POST /engagements/{id}/stage-changes': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/stage-changes`,
      version: 1,
      body: { stage: 1, since: DAY, reason: '課題がわかった' },
    }),
  },
  'POST /engagements/{id}/challenges': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/challenges`, version: 1, body: { text: '担い手がいない' } }),
  },
  'PATCH /engagements/{id}/challenges/{challengeId}': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/challenges/${rows.challengeId}`, version: 1, body: { isTrue: true } }),
  },
  'POST /engagements/{id}/initiatives': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/initiatives`, version: 1, body: { text: '通いの場' } }),
  },
  'PATCH /engagements/{id}/initiatives/{initiativeId}': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/initiatives/${rows.initiativeId}`, version: 1, body: { state: 'running' } }),
  },
  'POST /engagements/{id}/milestones': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/milestones`,
      version: 1,
      body: { text: '住民とふりかえる', on: '2027-03-01' },
    }),
  },
  'PATCH /engagements/{id}/milestones/{milestoneId}': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/milestones/${rows.milestoneId}`, version: 1, body: { state: 'reached' } }),
  },
  'POST /engagements/{id}/counterparts': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/counterparts`,
      version: 1,
      body: { name: '戸隠 二郎', post: '係長', from: DAY },
    }),
  },
  'PATCH /engagements/{id}/counterparts/{counterpartId}': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/counterparts/${rows.counterpartId}`, version: 1, body: { post: '課長補佐' } }),
  },
  'POST /engagements/{id}/counterparts/{counterpartId}/successor': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/counterparts/${rows.counterpartId}/successor`,
      version: 1,
      body: { name: '黒姫 二葉', post: '係長', from: DAY },
    }),
  },
  'POST /engagements/{id}/leads': {
    needs: 'member:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/leads`, version: 1, body: { personId: rows.colleague.id, from: DAY } }),
  },
  'POST /engagements/{id}/counterparts/{counterpartId}/end': {
    needs: 'engagement:write',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/counterparts/${rows.counterpartId}/end`, version: 1, body: { until: DAY } }),
  },

  // Action items
  'GET /action-items/{id}/versions': {
    needs: 'action:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/action-items/${rows.actionItemId}/versions` }),
  },
  'GET /action-items': {
    needs: 'action:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/action-items?engagement=${rows.engagementId}` }),
    holds: (rows) => rows.actionItemId,
  },
  'POST /engagements/{id}/action-items': {
    needs: 'action:write',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/action-items`,
      body: { text: '議事録を送る', side: 'theirs', ownerName: '戸隠', dueOn: '2026-12-10' },
    }),
  },
  'PATCH /action-items/{id}': {
    needs: 'action:write',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/action-items/${rows.actionItemId}`, version: 1, body: { state: 'done' } }),
  },

  // Visits
  'POST /engagements/{id}/visit-cancellations': {
    needs: 'visit:plan',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/visit-cancellations`, body: { reason: '休止のため' } }),
  },
  'GET /visits': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: () => ({ path: '/visits?from=2026-11-20&until=2026-11-20&limit=200' }),
    holds: (rows) => rows.plannedVisitId,
  },
  'GET /engagements/{id}/visits': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/visits` }),
  },
  'GET /engagements/{id}/visit-proposal': {
    needs: 'visit:plan',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/visit-proposal` }),
  },
  'POST /engagements/{id}/visits': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({ path: `${at(rows)}/visits`, body: { record } }),
  },
  'GET /visits/{id}': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}` }),
  },
  'PATCH /visits/{id}': {
    needs: 'visit:plan',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}`, version: 1, body: { plannedOn: '2026-11-27' } }),
  },
  'POST /visits/{id}/cancellation': {
    needs: 'visit:plan',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}/cancellation`, version: 1, body: { reason: '大雪' } }),
  },
  'PUT /visits/{id}/record': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}/record`, version: 1, body: record }),
  },
  'POST /visits/{id}/confirmation': {
    needs: 'visit:confirm',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/confirmation`, version: 1 }),
  },
  'GET /visits/{id}/versions': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/versions` }),
  },
  'GET /visits/{id}/opinions': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/opinions` }),
  },
  // Each record has an answer of its own, so the whole is answered in any case, and tells whether the row was within
  // reach.
  'POST /visits/confirmations': {
    needs: 'visit:confirm',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: '/visits/confirmations', body: { visits: [{ id: rows.recordedVisitId, version: 1 }] } }),
    holds: () => '"status":"confirmed"',
  },
  'DELETE /visits/{id}/confirmation': {
    needs: 'visit:confirm',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/confirmation`, version: 1, body: { reason: '取り違え' } }),
    prepare: confirmed,
  },
  'POST /visits/{id}/return': {
    needs: 'visit:confirm',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `/visits/${rows.recordedVisitId}/return`,
      version: 1,
      body: { comment: '先方の発言を足してください' },
    }),
  },
  'POST /visits/{id}/withdrawal': {
    needs: 'visit:plan',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `/visits/${rows.recordedVisitId}/withdrawal`,
      version: 1,
      body: { reason: '別の町の記録' },
    }),
  },
  'DELETE /visits/{id}/withdrawal': {
    needs: 'visit:plan',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({
      path: `/visits/${rows.recordedVisitId}/withdrawal`,
      version: 1,
      body: { reason: 'この町の記録だった' },
    }),
    prepare: async ({ database }, { recordedVisitId, engagementId, colleague }) => {
      await database.query(
        `insert into visit_record_event (visit_id, engagement_id, version, kind, comment, person_id, at) values ($1, $2, 1, 'withdrawn', '誤り', $3, '2026-11-22')`,
        [recordedVisitId, engagementId, colleague.id],
      );
      await database.query(
        `update visit set status = 'withdrawn', planned_on = held_on, held_on = null where id = $1`,
        [recordedVisitId],
      );
    },
  },
  'GET /visits/{id}/attachments': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/attachments` }),
  },
  'POST /visits/{id}/attachments': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/attachments`, file: { name: '資料.txt', text: '次第' } }),
  },
  'GET /attachments/{id}': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/attachments/${rows.attachmentId}` }),
  },
  'POST /attachments/{id}/withdrawal': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({ path: `/attachments/${rows.attachmentId}/withdrawal`, version: 1, body: { reason: '古い版' } }),
  },
  'GET /drafts': {
    needs: 'visit:record',
    reach: 'self',
    ok: 200,
    ask: () => ({ path: '/drafts' }),
    holds: (rows) => rows.plannedVisitId,
  },
  'GET /visits/{id}/draft': {
    needs: 'visit:record',
    reach: 'self',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}/draft` }),
  },
  'PUT /visits/{id}/draft': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}/draft`, body: { content: { facts: '書きかけ' } } }),
  },
  // Without a draft of one's own nothing happens: the answer is the same wherever the visit is, so it tells nothing.
  'DELETE /visits/{id}/draft': {
    needs: 'visit:record',
    reach: 'everybody',
    ok: 204,
    ask: (rows) => ({ path: `/visits/${rows.plannedVisitId}/draft` }),
  },

  // Reminders
  'GET /desk': { needs: 'reminder:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/desk' }) },
  'GET /reminders': {
    needs: 'reminder:read',
    reach: 'self',
    ok: 200,
    ask: () => ({ path: '/reminders?limit=200' }),
    holds: (rows) => rows.reminderId,
  },
  'POST /reminders/{id}/acknowledgement': {
    needs: 'reminder:read',
    reach: 'self',
    ok: 201,
    ask: (rows) => ({ path: `/reminders/${rows.reminderId}/acknowledgement` }),
  },

  // Transfers: secret until the announcement, so before it they exist for managers (and the leaver) only
  'GET /transfers': {
    needs: 'transfer:read',
    reach: 'managers',
    ok: 200,
    ask: () => ({ path: '/transfers?limit=200' }),
    holds: (rows) => rows.transferId,
  },
  'POST /transfers': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/transfers',
      body: { personId: rows.colleague.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' },
    }),
    prepare: ({ database }, { colleague }) =>
      database.query('update transfer set withdrawn_at = now() where person_id = $1', [colleague.id]),
  },
  'GET /transfers/{id}': {
    needs: 'transfer:read',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/transfers/${rows.transferId}` }),
  },
  'GET /transfers/{id}/preview': {
    needs: 'transfer:read',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/transfers/${rows.transferId}/preview` }),
  },
  'PUT /transfers/{id}/dispositions': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({
      path: `/transfers/${rows.transferId}/dispositions`,
      version: 1,
      body: { confirm: false, items: [] },
    }),
  },
  'DELETE /transfers/{id}': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 204,
    ask: (rows) => ({ path: `/transfers/${rows.transferId}`, version: 1 }),
  },

  // Lists of transfers: they name successors, so they stay the managers' after the announcement
  'POST /transfer-lists': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    absent: 422,
    ask: (rows) => ({
      path: '/transfer-lists?dryRun=false',
      file: {
        name: '異動一覧.csv',
        text: `職員,異動種別,内示日,発令日\n${rows.resident.email},異動,2027-03-20,2027-04-01\n`,
      },
    }),
  },
  'GET /transfer-lists': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    ask: () => ({ path: '/transfer-lists?limit=200' }),
    holds: (rows) => rows.transferListId,
  },
  'GET /transfer-lists/template.xlsx': {
    needs: 'transfer:register',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/transfer-lists/template.xlsx' }),
  },
  'GET /transfer-lists/{id}': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/transfer-lists/${rows.transferListId}` }),
  },
  'GET /transfer-lists/{id}/preview': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/transfer-lists/${rows.transferListId}/preview` }),
  },
  'POST /transfer-lists/{id}/confirmation': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 201,
    ask: (rows) => ({ path: `/transfer-lists/${rows.transferListId}/confirmation`, version: 1 }),
  },
  'DELETE /transfer-lists/{id}': {
    needs: 'transfer:register',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/transfer-lists/${rows.transferListId}`, version: 1 }),
  },

  // Handover packets
  'GET /handovers': {
    needs: 'handover:read',
    reach: 'party',
    ok: 200,
    ask: () => ({ path: '/handovers?limit=200' }),
    holds: (rows) => rows.packetId,
  },
  'GET /handovers/{id}': { needs: 'handover:read', reach: 'party', ok: 200, ask: (rows) => ({ path: packet(rows) }) },
  'PATCH /handovers/{id}': {
    needs: 'handover:write',
    reach: 'party',
    ok: 200,
    ask: (rows) => ({ path: packet(rows), version: 1, body: { history: '経緯' } }),
  },
  'POST /handovers/{id}/check': {
    needs: 'handover:check',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/check`, version: 1 }),
    // Nobody checks their own packet: the one who hands over is somebody else here.
    prepare: ({ database }, { packetId, transferPersonId }) =>
      database.query('update handover_packet set predecessor_id = $2 where id = $1', [packetId, transferPersonId]),
  },
  'POST /handovers/{id}/delivery': {
    needs: 'handover:write',
    reach: 'party',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/delivery`, version: 1 }),
    prepare: packetState('checked'),
  },
  'POST /handovers/{id}/receipt': {
    needs: 'handover:receive',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/receipt`, version: 1 }),
    prepare: handedOver,
  },
  'POST /handovers/{id}/questions': {
    needs: 'handover:receive',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/questions`, body: { text: '鍵はどこに' } }),
    prepare: handedOver,
  },
  'PATCH /handovers/{id}/questions/{questionId}': {
    needs: 'handover:write',
    reach: 'party',
    ok: 200,
    ask: (rows) => ({ path: `${packet(rows)}/questions/${rows.questionId}`, body: { answer: '机の中' } }),
    prepare: handedOver,
  },

  'GET /handovers/{id}.pdf': {
    needs: 'handover:read',
    reach: 'party',
    ok: 200,
    ask: (rows) => ({ path: `${packet(rows)}.pdf` }),
  },
  'GET /handovers/{id}.xlsx': {
    needs: 'handover:read',
    reach: 'party',
    ok: 200,
    ask: (rows) => ({ path: `${packet(rows)}.xlsx` }),
  },
  'GET /handovers/{id}/versions/{number}': {
    needs: 'handover:read',
    reach: 'party',
    ok: 200,
    ask: (rows) => ({ path: `${packet(rows)}/versions/1` }),
  },
  'POST /handovers/{id}/versions': {
    needs: 'handover:write',
    reach: 'party',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/versions`, version: 1, body: { reason: '誤記', history: '直した経緯' } }),
    prepare: handedOver,
  },
  'POST /handovers/{id}/completion': {
    needs: 'handover:receive',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `${packet(rows)}/completion`, version: 1 }),
    prepare: async (world, rows) => {
      await handedOver(world, rows);
      await world.database.query(
        `update handover_packet set state = 'received', received_at = '2026-11-23' where id = $1`,
        [rows.packetId],
      );
      await world.database.query(`update handover_question set answer = '区長' where packet_id = $1`, [rows.packetId]);
    },
  },
  // All packets of a transfer: before its announcement a matter of managers, and later of whoever asked for it.
  'POST /handover-archives': {
    needs: 'handover:read',
    reach: 'managers',
    ok: 201,
    ask: (rows) => ({ path: '/handover-archives', body: { transferId: rows.transferId } }),
    prepare: ({ database }, { packetId, transferId }) =>
      database.query('update handover_packet set transfer_id = $2 where id = $1', [packetId, transferId]),
  },
  'GET /handover-archives': {
    needs: 'handover:read',
    reach: 'managers',
    ok: 200,
    ask: () => ({ path: '/handover-archives?limit=200' }),
    holds: (rows) => rows.packetId,
  },
  'GET /handover-archives/{id}': {
    needs: 'handover:read',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/handover-archives/${rows.packetId}` }),
  },
  'GET /handover-archives/{id}.zip': {
    needs: 'handover:read',
    reach: 'managers',
    ok: 409,
    ask: (rows) => ({ path: `/handover-archives/${rows.packetId}.zip` }),
  },

  // Load and risk: of the whole support body, for who manages it
  'GET /load': { needs: 'load:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/load' }) },
  'GET /load/rows': {
    needs: 'load:read',
    reach: 'managers',
    ok: 200,
    ask: (rows) => ({ path: `/load/rows?figure=leads&person=${rows.colleague.id}&limit=200` }),
    holds: (rows) => rows.engagementId,
  },
  'GET /load/people': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/load/people?q=${encodeURIComponent(rows.colleague.name)}&limit=200` }),
    holds: (rows) => rows.colleague.id,
  },
  'GET /load/people/{id}': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/load/people/${rows.colleague.id}` }),
  },
  'GET /load/people/{id}/rows': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/load/people/${rows.colleague.id}/rows?figure=leads` }),
  },
  'GET /load/export': {
    needs: 'load:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/load/export?format=csv' }),
    prepare: ({ database }) => database.query(`delete from audit_entry where action = 'export'`),
  },
  'GET /load/rows/export': {
    needs: 'load:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/load/rows/export?figure=leads&format=xlsx' }),
    prepare: ({ database }) => database.query(`delete from audit_entry where action = 'export'`),
  },

  'GET /load/rows/export/size': {
    needs: 'load:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/load/rows/export/size?figure=leads' }),
  },

  // Exports of many rows: one's own alone; what is exported asks for its own right, which e2e/exports.spec.ts holds
  'POST /exports': {
    needs: 'signedIn',
    reach: 'everybody',
    ok: 422,
    ask: () => ({ path: '/exports', body: { what: 'nothing', format: 'csv', filter: {} } }),
  },
  'GET /exports': { needs: 'signedIn', reach: 'everybody', ok: 200, ask: () => ({ path: '/exports' }) },
  'GET /exports/{id}': {
    needs: 'signedIn',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/exports/${rows.colleague.id}` }),
  },
  'GET /exports/{id}/file': {
    needs: 'signedIn',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/exports/${rows.colleague.id}/file` }),
  },
  'DELETE /exports/{id}': {
    needs: 'signedIn',
    reach: 'everybody',
    ok: 404,
    ask: (rows) => ({ path: `/exports/${rows.colleague.id}` }),
  },

  // Coverage
  'GET /coverage': {
    needs: 'coverage:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage?prefecture=20&fiscalYear=2026' }),
  },
  'GET /coverage.csv': {
    needs: 'coverage:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage.csv?prefecture=20&fiscalYear=2026' }),
  },
  'GET /coverage/bureau': {
    needs: 'coverage:aggregate',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage/bureau?fiscalYear=2026' }),
  },
  'GET /coverage/bureau/{code}': {
    needs: 'coverage:aggregate',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage/bureau/20?fiscalYear=2026' }),
  },
  'GET /coverage/small-numbers': {
    needs: 'coverage:judge',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage/small-numbers' }),
  },
  'PUT /coverage/small-numbers': {
    needs: 'coverage:judge',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage/small-numbers', body: { smallUntil: 3 }, version: 0 }),
    prepare: ({ database }) => database.query('delete from small_number_rule'),
  },
  'GET /coverage/offers': {
    needs: 'coverage:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/coverage/offers?fiscalYear=2026' }),
  },
  'GET /coverage/visits': {
    needs: 'coverage:read',
    reach: 'engagement',
    ok: 200,
    ask: () => ({ path: '/coverage/visits?fiscalYear=2026&limit=200' }),
    holds: (rows) => rows.recordedVisitId,
  },
  'GET /coverage/dispatches': {
    needs: 'coverage:read',
    reach: 'asked',
    ok: 200,
    ask: () => ({ path: '/coverage/dispatches?fiscalYear=2026&limit=200' }),
    holds: (rows) => rows.heldDispatchId,
  },
  'PUT /coverage/judgements': {
    needs: 'coverage:judge',
    reach: 'body',
    ok: 200,
    absent: 422,
    ask: (rows) => ({
      path: '/coverage/judgements',
      body: {
        municipalityCode: rows.municipalityCode,
        supportType: 'E',
        fiscalYear: 2026,
        reason: '足りている',
        lookAgainOn: '2027-04-01',
      },
    }),
  },
  'DELETE /coverage/judgements': {
    needs: 'coverage:judge',
    reach: 'body',
    ok: 204,
    ask: (rows) => ({
      path: `/coverage/judgements?municipality=${rows.municipalityCode}&supportType=C&fiscalYear=2026`,
    }),
    prepare: ({ database }, { tenantId, municipalityCode }) =>
      database.query(
        `insert into coverage_judgement (id, tenant_id, municipality_code, support_type, fiscal_year, reason, look_again_on, judged_on) values (gen_random_uuid(), $1, $2, 'C', 2026, '足りている', '2027-04-01', '2026-11-01') on conflict do nothing`,
        [tenantId, municipalityCode],
      ),
  },

  // Four eyes: the office's managers and auditors consent, and its administrators see and withdraw what waits.
  'GET /consents': {
    needs: 'consent:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/consents?person=${rows.resident.id}` }),
    holds: (rows) => rows.consentId,
  },
  'GET /consents/{id}': {
    needs: 'consent:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/consents/${rows.consentId}` }),
  },
  'POST /consents/{id}/agreement': {
    needs: 'consent:give',
    reach: 'tenant',
    ok: 201,
    ask: (rows) => ({ path: `/consents/${rows.consentId}/agreement` }),
  },
  'POST /consents/{id}/refusal': {
    needs: 'consent:give',
    reach: 'tenant',
    ok: 201,
    ask: (rows) => ({ path: `/consents/${rows.consentId}/refusal`, body: { comment: '本人に確かめました' } }),
  },
  'POST /consents/{id}/withdrawal': {
    needs: 'user:write',
    reach: 'administration',
    ok: 201,
    ask: (rows) => ({ path: `/consents/${rows.consentId}/withdrawal` }),
  },

  // Expert teams and dispatch
  'GET /experts': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/experts?limit=200' }),
    holds: (rows) => rows.adviserId,
  },
  'PUT /experts/{id}': {
    needs: 'person:write',
    reach: 'administration',
    ok: 200,
    ask: (rows) => ({
      path: `/experts/${rows.adviserId}`,
      version: 0,
      body: { areaIds: [], modes: ['online'], months: [11], note: '午後のみ' },
    }),
  },
  'GET /professions': { needs: 'person:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/professions' }) },
  'PUT /professions': {
    needs: 'person:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/professions', version: 0, body: { names: ['保健師', '薬剤師'] } }),
    prepare: ({ database }) => database.query('delete from profession_list'),
  },
  'GET /fee-classes': {
    needs: 'person:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/fee-classes' }),
    holds: (rows) => rows.feeClassId,
  },
  'POST /fee-classes': {
    needs: 'person:write',
    reach: 'everybody',
    ok: 201,
    ask: (rows) => ({ path: '/fee-classes', body: { name: `特別 ${rows.needId}`, feeYen: 20000, travelYen: 0 } }),
  },
  'DELETE /fee-classes/{id}': {
    needs: 'person:write',
    reach: 'administration',
    ok: 204,
    ask: (rows) => ({ path: `/fee-classes/${rows.feeClassId}` }),
  },
  'GET /needs': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: () => ({ path: '/needs?limit=200' }),
    holds: (rows) => rows.needId,
  },
  'POST /needs': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/needs',
      body: {
        engagementId: rows.engagementId,
        purpose: '試行への助言',
        professions: ['保健師'],
        wishedOn: '2026-12-10',
        place: '役場',
      },
    }),
  },
  'GET /needs/{id}': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/needs/${rows.needId}` }),
  },
  'GET /needs/{id}/candidates': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/needs/${rows.needId}/candidates` }),
  },
  'POST /needs/{id}/dispatches': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/needs/${rows.needId}/dispatches`, body: { personId: rows.resident.id } }),
    prepare: ({ database }, { resident }) =>
      database.query(`update person set profession = '保健師' where id = $1`, [resident.id]),
  },
  'POST /needs/{id}/closure': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/needs/${rows.needId}/closure`, version: 1, body: { reason: '来年度に改めて' } }),
    prepare: dispatchState('cancelled'),
  },
  'PUT /needs/{id}/lead': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/needs/${rows.needId}/lead`, version: 1, body: { dispatchId: rows.dispatchId } }),
    // Whoever leads already is named without a change.
    prepare: ({ database }, { dispatchId }) =>
      database.query('update dispatch set is_lead = false where id = $1', [dispatchId]),
  },
  'GET /dispatches': {
    needs: 'dispatch:read',
    reach: 'asked',
    ok: 200,
    ask: () => ({ path: '/dispatches?limit=200' }),
    holds: (rows) => rows.dispatchId,
  },
  'GET /dispatches/{id}': {
    needs: 'dispatch:read',
    reach: 'asked',
    ok: 200,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}` }),
  },
  'GET /dispatches/{id}/engagement-summary': {
    needs: 'dispatch:read',
    reach: 'asked',
    ok: 200,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/engagement-summary` }),
  },
  'GET /dispatches/payments': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: () => ({ path: '/dispatches/payments?month=2026-11' }),
    holds: (rows) => rows.heldDispatchId,
  },
  'GET /dispatches/payments.xlsx': {
    needs: 'dispatch:request',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/dispatches/payments.xlsx?month=2026-11' }),
    prepare: ({ database }) => database.query(`delete from audit_entry where action = 'export'`),
  },
  'GET /dispatches/year.xlsx': {
    needs: 'dispatch:request',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/dispatches/year.xlsx?fiscalYear=2026' }),
    prepare: ({ database }) => database.query(`delete from audit_entry where action = 'export'`),
  },
  'GET /dispatches/{id}.pdf': {
    needs: 'dispatch:read',
    reach: 'asked',
    ok: 200,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}.pdf` }),
  },
  'POST /dispatches/{id}/approval': {
    needs: 'dispatch:approve',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/approval`, version: 1 }),
    prepare: async (world, rows) => {
      await world.database.query(`delete from dispatch_step where dispatch_id = $1 and kind <> 'requested'`, [
        rows.dispatchId,
      ]);
      await world.database.query(`update dispatch set state = 'requested', asked_at = null where id = $1`, [
        rows.dispatchId,
      ]);
    },
  },
  'POST /dispatches/{id}/asking': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/asking`, version: 1 }),
    prepare: async (world, rows) => {
      await world.database.query('delete from dispatch_letter where dispatch_id = $1', [rows.dispatchId]);
      await world.database.query(`update dispatch set state = 'approved', asked_at = null where id = $1`, [
        rows.dispatchId,
      ]);
    },
  },
  'POST /dispatches/{id}/acceptance': {
    needs: ['dispatch:accept', 'dispatch:request'],
    reach: 'asked',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/acceptance`, version: 1 }),
  },
  'POST /dispatches/{id}/refusal': {
    needs: ['dispatch:accept', 'dispatch:request'],
    reach: 'asked',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/refusal`, version: 1, body: { reason: '学会' } }),
  },
  'POST /dispatches/{id}/completion': {
    needs: ['dispatch:report', 'dispatch:request'],
    reach: 'asked',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/completion`, version: 1, body: { heldOn: DAY } }),
    prepare: dispatchState('accepted'),
  },
  // Nothing is told of visits that one does not see.
  'GET /dispatches/{id}/visits': {
    needs: 'dispatch:request',
    reach: 'everybody',
    ok: 200,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/visits?day=${DAY}` }),
  },
  'PUT /dispatches/{id}/visit': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/visit`, version: 1, body: {} }),
    prepare: dispatchState('held'),
  },
  'POST /dispatches/{id}/report': {
    needs: ['dispatch:report', 'dispatch:request'],
    reach: 'asked',
    ok: 201,
    ask: (rows) => ({
      path: `/dispatches/${rows.dispatchId}/report`,
      version: 1,
      body: { onCase: '足を分けて考える' },
    }),
    prepare: dispatchState('held'),
  },
  'POST /dispatches/{id}/report/acceptance': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({
      path: `/dispatches/${rows.dispatchId}/report/acceptance`,
      version: 1,
      body: { actionItem: { text: '試行の日を決める', dueOn: '2026-12-10' } },
    }),
    prepare: dispatchState('reported'),
  },
  'POST /dispatches/{id}/cancellation': {
    needs: 'dispatch:request',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/dispatches/${rows.dispatchId}/cancellation`, version: 1, body: { reason: '大雪' } }),
  },

  // Peer supporters
  'GET /peer-supporters': {
    needs: 'peer:read',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/peer-supporters' }),
    holds: (rows) => rows.peerSupporterId,
  },
  'GET /peer-supporters/proposals': {
    needs: 'peer:read',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/peer-supporters/proposals' }),
  },
  'POST /peer-supporters': {
    needs: 'peer:write',
    reach: 'tenant',
    ok: 201,
    absent: 422,
    ask: (rows) => ({
      path: '/peer-supporters',
      body: { personId: rows.newcomer.id, homeMunicipalityCode: '205907', loadLimit: 3, reason: '経緯' },
    }),
  },
  'GET /peer-supporters/{id}': {
    needs: 'peer:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/peer-supporters/${rows.peerSupporterId}` }),
  },
  'PATCH /peer-supporters/{id}': {
    needs: 'peer:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/peer-supporters/${rows.peerSupporterId}`, body: { loadLimit: 4 }, version: 2 }),
  },
  'POST /peer-supporters/{id}/consents': {
    needs: 'peer:write',
    reach: 'tenant',
    ok: 201,
    ask: (rows) => ({
      path: `/peer-supporters/${rows.peerSupporterId}/consents`,
      body: { from: '2040-04-01', until: '2041-03-31', by: '課長' },
    }),
  },
  'POST /peer-supporters/{id}/consents/{consentId}/end': {
    needs: 'peer:write',
    reach: 'tenant',
    ok: 201,
    ask: (rows) => ({
      path: `/peer-supporters/${rows.peerSupporterId}/consents/${rows.peerConsentId}/end`,
      body: { until: '2030-03-31', reason: '理由' },
    }),
  },
  'POST /peer-supporters/{id}/consents/{consentId}/scan': {
    needs: 'peer:write',
    reach: 'tenant',
    ok: 201,
    ask: (rows) => ({ path: scan(rows), file: { name: '同意書.txt', text: '同意します' } }),
  },
  'GET /peer-supporters/{id}/consents/{consentId}/scan': {
    needs: 'peer:read',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: scan(rows) }),
  },
  'GET /peer-supporters/{id}/contribution': {
    needs: ['contribution:read', 'contribution:readOwn'],
    reach: 'contribution',
    ok: 200,
    ask: (rows) => ({ path: `/peer-supporters/${rows.peerSupporterId}/contribution?fiscalYear=2026` }),
  },
  'GET /peer-supporters/{id}/contribution.pdf': {
    needs: ['contribution:read', 'contribution:readOwn'],
    reach: 'contribution',
    ok: 200,
    ask: (rows) => ({ path: `/peer-supporters/${rows.peerSupporterId}/contribution.pdf?fiscalYear=2026` }),
  },
  'GET /peer-supporters/{id}/letter-of-thanks.pdf': {
    needs: ['contribution:read', 'contribution:readOwn'],
    reach: 'contribution',
    // They have taken part in no visit; what the letter says: peers-contribution.spec.ts.
    ok: 409,
    ask: (rows) => ({ path: `/peer-supporters/${rows.peerSupporterId}/letter-of-thanks.pdf?fiscalYear=2026` }),
  },
  'GET /engagements/{id}/peer-suggestions': {
    needs: 'peer:read',
    reach: 'body',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/peer-suggestions` }),
  },
  'GET /visits/{id}/remarks': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/remarks` }),
  },
  'POST /visits/{id}/remarks': {
    needs: 'remark:write',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/remarks`, body: { text: '雪の中を来てくれた' } }),
  },
  'GET /peer-themes': { needs: 'peer:read', reach: 'everybody', ok: 200, ask: () => ({ path: '/peer-themes' }) },
  'PUT /peer-themes': {
    needs: 'peer:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/peer-themes', body: { themes: ['通いの場'] }, version: 0 }),
    prepare: ({ database }) => database.query('delete from peer_vocabulary'),
  },

  // Search: every kind of thing that one may read; an engagement's challenge stands for all. Nobody is refused a kind.
  'GET /search': {
    needs: ['engagement:read', 'person:read', 'dispatch:read'],
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({
      path: `/search?q=${encodeURIComponent('移動の足')}&kind=challenge&municipality=${rows.municipalityCode}&limit=200`,
    }),
    holds: (rows) => rows.challengeId,
  },

  // Contacts
  'GET /engagements/{id}/contacts': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `${at(rows)}/contacts` }),
  },
  'POST /engagements/{id}/contacts': {
    needs: 'visit:record',
    reach: 'engagement',
    ok: 201,
    ask: (rows) => ({
      path: `${at(rows)}/contacts`,
      body: { on: DAY, mode: 'phone', with: '係長', text: '電話で話した。' },
    }),
  },
  'GET /contacts/{id}': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/contacts/${rows.contactId}` }),
  },
  'POST /contacts/{id}/withdrawal': {
    needs: 'visit:record',
    reach: 'body',
    ok: 201,
    ask: (rows) => ({ path: `/contacts/${rows.contactId}/withdrawal`, version: 1, body: { reason: '誤り' } }),
    prepare: ({ database }, rows) =>
      database.query(
        `update contact set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null, version = 1 where id = $1`,
        [rows.contactId],
      ),
  },

  // Papers
  'GET /visits/{id}.pdf': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}.pdf` }),
  },
  'GET /visits/{id}.docx': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}.docx` }),
  },
  'GET /visits/{id}/report-form': {
    needs: 'visit:read',
    reach: 'engagement',
    ok: 200,
    ask: (rows) => ({ path: `/visits/${rows.recordedVisitId}/report-form` }),
  },
  'GET /paper-heading': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/paper-heading' }),
  },
  'PUT /paper-heading': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/paper-heading', body: { addressee: '課長　様' }, version: 0 }),
    prepare: ({ database }) => database.query('delete from paper_heading'),
  },
  'GET /record-forms': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 200,
    ask: () => ({ path: '/record-forms' }),
    holds: (rows) => rows.recordFormId,
  },
  'GET /record-forms/template.docx': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 200,
    ask: () => ({ path: '/record-forms/template.docx' }),
  },
  // What a form may be: record-papers.spec.ts.
  'POST /record-forms/check': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 415,
    ask: () => ({ path: '/record-forms/check', file: { name: '様式.docx', text: '様式' } }),
  },
  'POST /record-forms': {
    needs: 'programme:write',
    reach: 'everybody',
    ok: 415,
    ask: () => ({ path: '/record-forms', file: { name: '様式.docx', text: '様式' } }),
  },
  'GET /record-forms/{id}': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/record-forms/${rows.recordFormId}` }),
  },
  'POST /record-forms/{id}/end': {
    needs: 'programme:write',
    reach: 'tenant',
    ok: 200,
    ask: (rows) => ({ path: `/record-forms/${rows.recordFormId}/end` }),
  },
};
