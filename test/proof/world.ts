import { createHash, randomBytes } from 'node:crypto';
import { type CivilDay, publicClosureOf } from '@banso/domain';
import { writeWord } from '@banso/files';
import { foundUniversity } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request, { type Test } from 'supertest';
import { v7 } from 'uuid';
import { openHouse, type OpenHouse } from '../e2e/support/open-house.js';
import { type Role, ROLES, type Situation, SITUATIONS } from './situations.js';

/** Today is the 24th; the ended terms ended yesterday, the coming ones begin tomorrow. */
const NOW = '2026-11-24T09:00:00+09:00';
const YESTERDAY = '2026-11-23';
const TOMORROW = '2026-11-25';

/** One municipality for each situation: 木曽町, 飯綱町, 川越市, 上松町, 南木曽町. */
const MUNICIPALITY: Record<Exclude<Situation, 'notSignedIn'>, string> = {
  own: '204323',
  otherArea: '205907',
  otherPrefecture: '112011',
  ended: '204226',
  notYet: '204234',
};

const NAMES: Readonly<Record<string, string>> = {
  '204323': '木曽町',
  '205907': '飯綱町',
  '112011': '川越市',
  '204226': '上松町',
  '204234': '南木曽町',
};

/** The ids that a route's question can be about, all at one place. */
export interface Rows {
  municipalityCode: string;
  municipalityName: string;
  prefectureCode: string;
  tenantId: number;
  programmeId: string;
  engagementId: string;
  plannedVisitId: string;
  recordedVisitId: string;
  challengeId: string;
  initiativeId: string;
  milestoneId: string;
  counterpartId: string;
  memberId: string;
  actionItemId: string;
  reminderId: string;
  transferId: string;
  transferListId: string;
  transferPersonId: string;
  packetId: string;
  questionId: string;
  areaId: string;
  organisationId: string;
  universityId: string;
  attachmentId: string;
  recordFormId: string;
  /** A call that the colleague has noted. */
  contactId: string;
  /** An assignment of a partner organisation that has no other. */
  assignmentId: string;
  guestOrganisationId: string;
  /** Somebody of the body who holds one role, of an expert, and no account; and that role. */
  resident: PersonRow;
  roleHoldingId: string;
  /**
   * What waits for a second person: another address for the resident; and an identity at the provider that waits to be
   * theirs.
   */
  consentId: string;
  identityLinkId: string;
  /** A peer supporter of the body and a consent of their home office; and somebody who could become one. */
  peerSupporterId: string;
  peerConsentId: string;
  newcomer: PersonRow;
  /** A closed day of one's own, and one that could become one. */
  closedDay: string;
  openDay: string;
  auditSubjectId: string;
  /** A mail that was given up. */
  deadLetterId: string;
  /** A need of experts, and the dispatch of somebody without an account for it, who was asked; what they are paid. */
  needId: string;
  dispatchId: string;
  /** Another one, for another need, that was carried out. */
  heldDispatchId: string;
  adviserId: string;
  feeClassId: string;
  /** A system that is told, and a message that did not arrive there. */
  webhookId: string;
  webhookDeliveryId: string;
  /** Somebody of the place's support body. */
  colleague: PersonRow;
}

export interface World extends OpenHouse {
  /** Who asks in this role and situation. */
  asker(role: Role, situation: Situation): PersonRow | null;
  /** The same person with a session of their own, for questions that end sessions. */
  anew(person: PersonRow): Promise<PersonRow>;
  /**
   * Rows at the place of the situation. With `party`, that person is in the team, owns, wrote, hands over and receives.
   * `isBare` leaves out the files: whoever lays rows out a thousand times uploads none.
   */
  rows(situation: Situation, party?: { person: PersonRow; role: Role }, isBare?: boolean): Promise<Rows>;
  /** A university's office founded beside the prefecture's, which supports the municipality of `own` as well. */
  secondOffice(): Promise<SecondOffice>;
}

/** An office of another kind in the same municipality. */
export interface SecondOffice {
  rows: Rows;
  people: Readonly<Record<'manager' | 'staff', PersonRow>>;
}

interface Place {
  tenantId: number;
  prefectureCode: string;
  office: OrganisationRow;
  university: OrganisationRow;
  areaId: string;
  colleague: PersonRow;
}

export async function openWorld(): Promise<World> {
  const house = await openHouse(NOW);
  const { story, database } = house;
  const nagano = await layOut(house, '20', '木曽圏域', [MUNICIPALITY.own, MUNICIPALITY.ended, MUNICIPALITY.notYet]);
  const saitama = await layOut(house, '11', '川越比企圏域', [MUNICIPALITY.otherPrefecture]);
  const kisoOffice = await story.organisation({
    tenantId: nagano.tenantId,
    kind: 'healthOffice',
    name: '木曽保健福祉事務所',
    areaId: nagano.areaId,
  });
  const bureau = await story.organisation({
    tenantId: null,
    kind: 'regionalBureau',
    name: '関東信越厚生局',
    prefectureCode: '20',
  });
  const university = nagano.university;
  await story.assignment({ organisation: university, municipalityCode: MUNICIPALITY.own });
  await story.assignment({ organisation: university, municipalityCode: MUNICIPALITY.ended, until: YESTERDAY });
  await story.assignment({ organisation: university, municipalityCode: MUNICIPALITY.notYet, from: TOMORROW });

  const home: Record<Role, OrganisationRow> = {
    staff: kisoOffice,
    manager: nagano.office,
    partner: university,
    peer: nagano.office,
    expert: nagano.office,
    bureau,
    auditor: nagano.office,
    admin: nagano.office,
  };
  const people = new Map<string, PersonRow>();
  for (const role of ROLES) {
    const present = await story.person({ organisation: home[role], role, name: `${role} 太郎` });
    const guest = role === 'partner' || role === 'peer';
    for (const situation of SITUATIONS) people.set(`${role} ${situation}`, present);
    if (!guest) {
      people.set(
        `${role} ended`,
        await story.person({ organisation: home[role], role, until: YESTERDAY, name: `元${role} 一郎` }),
      );
      people.set(
        `${role} notYet`,
        await story.person({ organisation: home[role], role, from: TOMORROW, name: `次${role} 次郎` }),
      );
    }
  }
  // Every tenant keeps an administrator of its own, so that nobody asked about here is the last one.
  for (const { office } of [nagano, saitama]) await story.person({ organisation: office, role: 'admin' });

  const peer = people.get('peer own')!;
  return {
    ...house,
    asker: (role, situation) => (situation === 'notSignedIn' ? null : people.get(`${role} ${situation}`)!),
    anew: async (person) => {
      const secret = randomBytes(16).toString('base64url');
      const token = createHash('sha256').update(secret).digest();
      await database.query(
        `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, '2020-01-01', '2100-01-01', '2100-01-01')`,
        [token, person.id],
      );
      return { ...person, secret, token };
    },
    rows: async (situation, party, isBare = false) => {
      const spot = situation === 'notSignedIn' ? 'own' : situation;
      const place = spot === 'otherPrefecture' ? saitama : nagano;
      const rows = await layRows(house, place, MUNICIPALITY[spot], party, isBare);
      const term = { own: {}, ended: { until: YESTERDAY }, notYet: { from: TOMORROW } }[spot as 'own'] as
        { from?: string; until?: string } | undefined;
      if (term && party?.role !== 'peer')
        await story.member({ engagementId: rows.engagementId, person: peer, role: 'peerSupporter', ...term });
      return rows;
    },
    secondOffice: async () => {
      await foundUniversity(database.url, '見本大学', ['20', '11'], null);
      const [found] = await database.query<{ id: string; tenantId: number }>(
        `select id, tenant_id as "tenantId" from organisation where is_office and name = '見本大学'`,
      );
      const office = { ...found!, kind: 'university', name: '見本大学' };
      const { tenantId } = office;
      const person = (role: 'staff' | 'manager') => story.person({ organisation: office, role, name: `大学の${role}` });
      const place: Place = {
        tenantId,
        prefectureCode: '20',
        office,
        university: await story.organisation({ tenantId, kind: 'other', name: '大学の協力機関' }),
        areaId: await story.area({ tenantId, name: '大学の圏域', municipalityCodes: [MUNICIPALITY.own] }),
        colleague: await person('staff'),
      };
      const people = { manager: await person('manager'), staff: await person('staff') };
      return { rows: await layRows(house, place, MUNICIPALITY.own, undefined, true), people };
    },
  };

  async function layOut(
    { story: tell }: OpenHouse,
    prefectureCode: string,
    areaName: string,
    municipalityCodes: string[],
  ): Promise<Place> {
    const tenantId = await tell.tenant(prefectureCode);
    const office = await tell.organisation({ tenantId });
    const areaId = await tell.area({ tenantId, name: areaName, municipalityCodes });
    return {
      tenantId,
      prefectureCode,
      office,
      areaId,
      university: await tell.organisation({ tenantId, kind: 'university', name: `大学 ${prefectureCode}` }),
      colleague: await tell.person({ organisation: office, role: 'staff', name: `同僚 ${prefectureCode}` }),
    };
  }

  async function layRows(
    { story: tell }: OpenHouse,
    place: Place,
    municipalityCode: string,
    party: { person: PersonRow; role: Role } | undefined,
    isBare: boolean,
  ): Promise<Rows> {
    const { tenantId, colleague } = place;
    const holder = party?.person ?? colleague;
    const programmeId = await tell.programme({ tenantId, body: place.office });
    const { id: engagementId } = await tell.engagement({ tenantId, programmeId, municipalityCode, lead: colleague });
    if (party)
      await tell.member({
        engagementId,
        person: party.person,
        role: party.role === 'peer' ? 'peerSupporter' : 'professor',
      });
    const insert = async (table: string, values: Record<string, unknown>, key = 'id'): Promise<string> => {
      const id = v7();
      const columns = { [key]: id, ...values };
      await database.query(
        `insert into ${table} (${Object.keys(columns).join(', ')}) values (${Object.keys(columns)
          .map((_, n) => `$${n + 1}`)
          .join(', ')})`,
        Object.values(columns),
      );
      return id;
    };
    const memberId = await tell.member({ engagementId, person: colleague, role: 'prefecturalStaff' });
    const plannedVisitId = await insert('visit', {
      engagement_id: engagementId,
      status: 'planned',
      planned_on: '2026-11-20',
      mode: 'onSite',
      created_at: '2026-11-01',
    });
    const recordedVisitId = await insert('visit', {
      engagement_id: engagementId,
      status: 'recorded',
      planned_on: '2026-10-20',
      held_on: '2026-10-20',
      mode: 'onSite',
      support_types: ['A'],
      created_at: '2026-10-01',
    });
    await insert(
      'visit_record',
      {
        visit_id: recordedVisitId,
        engagement_id: engagementId,
        facts: `${municipalityCode}で聞いた話`,
        written_by: colleague.id,
        recorded_at: '2026-10-21',
      },
      'visit_id',
    );
    await insert(
      'visit_opinion',
      { visit_id: recordedVisitId, engagement_id: engagementId, text: '内輪の所見', internal: true },
      'visit_id',
    );
    const contactId = await insert('contact', {
      engagement_id: engagementId,
      contacted_on: '2026-10-22',
      created_at: '2026-10-22',
      mode: 'phone',
      counterpart: '係長',
      text: '電話で話した。',
      created_by: colleague.id,
    });
    await insert(
      'visit_draft',
      {
        visit_id: plannedVisitId,
        person_id: holder.id,
        engagement_id: engagementId,
        content: '{"facts":"書きかけ"}',
        saved_at: '2026-11-20',
      },
      'visit_id',
    );
    const challengeId = await insert('challenge', {
      engagement_id: engagementId,
      text: '移動の足がない',
      noted_on: '2026-05-01',
    });
    const initiativeId = await insert('initiative', {
      engagement_id: engagementId,
      text: '移動販売',
      state: 'trying',
      started_on: '2026-06-01',
    });
    const milestoneId = await insert('milestone', {
      engagement_id: engagementId,
      text: '試行を始める',
      due_on: '2027-02-01',
      created_at: '2026-06-01',
    });
    const counterpartId = await tell.counterpart({ engagementId });
    const actionItemId = await insert('action_item', {
      engagement_id: engagementId,
      text: '事例を送る',
      side: 'ours',
      due_on: '2026-12-01',
      created_at: '2026-10-21',
    });
    await insert('action_item_owner', {
      action_item_id: actionItemId,
      engagement_id: engagementId,
      person_id: holder.id,
      from_on: '2026-10-21',
    });
    const reminderId = await insert('reminder', {
      tenant_id: tenantId,
      municipality_code: municipalityCode,
      engagement_id: engagementId,
      subject_kind: 'visitDue',
      subject_id: engagementId,
      step: 'visitDueToday',
      due_on: '2026-11-24',
      falls_on: '2026-11-24',
      person_id: holder.id,
      why: '{"ja":"訪問の期限です","en":"due"}',
      created_at: '2026-11-24',
    });
    const transferPerson = await tell.person({ organisation: place.office, role: 'staff' });
    const transferId = await insert('transfer', {
      tenant_id: tenantId,
      person_id: transferPerson.id,
      kind: 'transfer',
      announced_on: '2027-03-20',
      effective_on: '2027-04-01',
      registered_at: '2026-11-20',
    });
    const transferListId = await insert('transfer_list', {
      tenant_id: tenantId,
      name: '異動一覧.csv',
      sha256: transferId,
      registered_by: colleague.id,
      registered_at: '2026-11-20',
    });
    await insert(
      'transfer_list_row',
      { transfer_id: transferId, list_id: transferListId, tenant_id: tenantId, number: 2, successor_id: colleague.id },
      'transfer_id',
    );
    const packetTransferId = party
      ? await insert('transfer', {
          tenant_id: tenantId,
          person_id: party.person.id,
          kind: 'transfer',
          announced_on: '2027-03-20',
          effective_on: effectiveDay(),
          registered_at: '2026-11-20',
        })
      : transferId;
    const packetId = await insert('handover_packet', {
      engagement_id: engagementId,
      transfer_id: packetTransferId,
      predecessor_id: party ? party.person.id : transferPerson.id,
      successor_id: party ? party.person.id : colleague.id,
      effective_on: '2027-04-01',
      facts: JSON.stringify(frozenContent(municipalityCode)),
      drafted_at: '2026-11-20',
      history: '経緯',
      policy: '方針',
      pending: 'なし',
      cautions: 'なし',
      state: 'drafting',
    });
    const questionId = await insert('handover_question', {
      packet_id: packetId,
      engagement_id: engagementId,
      text: '次は誰に会うか',
      asked_by: colleague.id,
      asked_at: '2026-11-20',
    });
    // A packet that was handed over once before, and an archive that somebody has asked for; it goes by the packet's
    // id.
    await insert('handover_version', {
      packet_id: packetId,
      number: 1,
      content: JSON.stringify(frozenContent(municipalityCode)),
      sha256: 'x',
      frozen_at: '2026-11-20',
    });
    await insert('handover_archive', {
      id: packetId,
      tenant_id: tenantId,
      transfer_id: transferId,
      requested_by: transferPerson.id,
      requested_at: '2026-11-23',
    });
    await insert(
      'handover_archive_item',
      { archive_id: packetId, tenant_id: tenantId, packet_id: packetId, position: 1, internal: true },
      'archive_id',
    );
    const attachment = await sendFile(house, colleague, `/visits/${recordedVisitId}/attachments`, {
      name: '資料.docx',
      text: await aForm(),
    }).expect(201);
    const attachmentId = (attachment.body as { id: string }).id;
    await database.query('update attachment set uploaded_by = $2 where id = $1', [attachmentId, holder.id]);
    // Its bytes are those of the attachment.
    const [recordForm] = await database.query<{ id: string }>(
      `insert into record_form (id, tenant_id, programme_id, name, size, sha256, stored_as, fields, added_at)
         select gen_random_uuid(), tenant_id, $2, '様式.docx', size, sha256, stored_as, array['用務'], '2026-11-01'
           from attachment where id = $1 returning id`,
      [attachmentId, programmeId],
    );
    const guest = await tell.organisation({ tenantId, kind: 'university', name: '客の大学' });
    const assignmentId = await insert('assignment', {
      tenant_id: tenantId,
      organisation_id: guest.id,
      municipality_code: municipalityCode,
      from_on: '2026-04-01',
    });
    const resident = await tell.person({ organisation: place.office, name: '専門 一子' });
    const newcomer = await tell.person({ organisation: place.office, name: '新任 三子' });
    const peerSupporterId = (await tell.person({ organisation: place.office, name: '支援 四子' })).id;
    await database.query('update person set home_municipality_code = $2 where id = $1', [peerSupporterId, '203831']);
    await database.query('insert into peer_supporter (person_id, tenant_id, registered_at) values ($1, $2, $3)', [
      peerSupporterId,
      tenantId,
      '2026-04-01',
    ]);
    const peerConsentId = await insert('peer_consent', {
      person_id: peerSupporterId,
      tenant_id: tenantId,
      from_on: '2020-04-01',
      until_on: '2039-03-31',
      given_by: '課長',
      recorded_at: '2026-04-01',
    });
    if (!isBare) {
      const chief = await tell.person({ organisation: place.office, role: 'manager' });
      await sendFile(house, chief, `/peer-supporters/${peerSupporterId}/consents/${peerConsentId}/scan`, {
        name: '同意書.txt',
        text: '同意します',
      }).expect(201);
    }
    const roleHoldingId = await insert('role_holding', {
      tenant_id: tenantId,
      person_id: resident.id,
      organisation_id: place.office.id,
      role: 'expert',
      from_on: '2026-04-01',
    });
    const consentId = await insert('consent', {
      tenant_id: tenantId,
      act: 'address',
      person_id: resident.id,
      what: JSON.stringify({ email: `new.${resident.email}` }),
      address_then: resident.email,
      asked_by: colleague.id,
      asked_at: '2026-11-23',
      expires_at: '2026-12-08',
    });
    const identityLinkId = await insert('account_link', {
      token_hash: Buffer.from(resident.id),
      person_id: resident.id,
      purpose: 'identity',
      created_at: '2026-11-23',
      expires_at: '2026-11-25',
      issuer: 'https://idp.test',
      subject: resident.id,
      browser_hash: Buffer.from('x'),
    });
    const closedDay = effectiveDay();
    await database.query(`insert into closed_day (tenant_id, day, name) values ($1, $2, '記念日')`, [
      tenantId,
      closedDay,
    ]);
    const auditSubjectId = v7();
    await database.query(
      `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id) values ($1, '2026-11-01', $2, 'visit:confirm', 'visit', $3)`,
      [tenantId, colleague.id, auditSubjectId],
    );
    const deadLetterId = v7();
    await database.query(
      `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, next_attempt_at, created_at, possible_duplicate)
      values ($1, $2, $3, 'immediate', '2026-11-20', 'x@test.example', 'お知らせ', '本文', '<' || $1::uuid || '>', 'dead', '2026-11-20', '2026-11-20', true)`,
      [deadLetterId, tenantId, colleague.id],
    );
    const webhookId = await insert('webhook', {
      tenant_id: tenantId,
      name: '基盤',
      url: 'https://8.8.8.8/hook',
      events: '{visit.planned}',
      secret: 'x',
      created_at: '2026-11-01',
    });
    const webhookDeliveryId = await insert('webhook_delivery', {
      tenant_id: tenantId,
      webhook_id: webhookId,
      event: 'visit.planned',
      subject_id: plannedVisitId,
      fact: '1',
      payload: '{}',
      state: 'dead',
      next_attempt_at: '2026-11-01',
      created_at: '2026-11-01',
    });
    const needId = await insert('need', {
      engagement_id: engagementId,
      tenant_id: tenantId,
      municipality_code: municipalityCode,
      purpose: '地域ケア個別会議での助言',
      professions: ['保健師'],
      wished_on: '2026-11-24',
      place: '役場',
      created_at: '2026-11-20',
    });
    await insert('need_holder', { need_id: needId, person_id: holder.id, from_on: '2026-11-01' });
    const adviser = await tell.person({ organisation: place.office, role: 'expert', name: '助言 三子' });
    await database.query(`update person set email = null, profession = '保健師' where id = $1`, [adviser.id]);
    const dispatchId = await insert('dispatch', {
      need_id: needId,
      expert_id: party?.role === 'expert' ? party.person.id : adviser.id,
      is_lead: true,
      planned_on: '2026-11-24',
      requested_by: colleague.id,
      created_at: '2026-11-20',
    });
    await insert('dispatch_step', {
      dispatch_id: dispatchId,
      kind: 'requested',
      person_id: colleague.id,
      at: '2026-11-22',
    });
    await insert('dispatch_step', {
      dispatch_id: dispatchId,
      kind: 'approved',
      person_id: transferPerson.id,
      at: '2026-11-22',
    });
    await database.query(`update dispatch set state = 'asked', asked_at = '2026-11-22T10:00:00+09:00' where id = $1`, [
      dispatchId,
    ]);
    await insert('dispatch_step', {
      dispatch_id: dispatchId,
      kind: 'asked',
      person_id: colleague.id,
      at: '2026-11-22',
    });
    await insert(
      'dispatch_letter',
      { dispatch_id: dispatchId, asked_on: '2026-11-22', content: JSON.stringify(letterContent()) },
      'dispatch_id',
    );
    const otherNeedId = await insert('need', {
      engagement_id: engagementId,
      tenant_id: tenantId,
      municipality_code: municipalityCode,
      purpose: '試行への助言',
      professions: ['保健師'],
      wished_on: '2026-11-20',
      place: '役場',
      created_at: '2026-11-01',
    });
    const heldDispatchId = await insert('dispatch', {
      need_id: otherNeedId,
      expert_id: adviser.id,
      planned_on: '2026-11-20',
      requested_by: colleague.id,
      created_at: '2026-11-01',
    });
    await insert('dispatch_step', {
      dispatch_id: heldDispatchId,
      kind: 'approved',
      person_id: transferPerson.id,
      at: '2026-11-02',
    });
    await database.query(
      `update dispatch set state = 'done', asked_at = '2026-11-02T10:00:00+09:00', held_on = '2026-11-20' where id = $1`,
      [heldDispatchId],
    );
    await database.query(
      `insert into support_given (source_id, source_kind, tenant_id, municipality_code, support_type, given_on, body_ids)
         select id, 'dispatch', tenant_id, municipality_code, 'B', held_on, array[body_id] from dispatch where id = $1`,
      [heldDispatchId],
    );
    const feeClassId = await insert('fee_class', {
      tenant_id: tenantId,
      name: `標準 ${dispatchId}`,
      fee_yen: 12000,
      travel_yen: 3000,
      created_at: '2026-11-01',
    });
    return {
      needId,
      dispatchId,
      heldDispatchId,
      adviserId: adviser.id,
      feeClassId,
      webhookId,
      webhookDeliveryId,
      deadLetterId,
      attachmentId,
      recordFormId: recordForm!.id,
      assignmentId,
      guestOrganisationId: guest.id,
      resident,
      newcomer,
      peerSupporterId,
      peerConsentId,
      roleHoldingId,
      consentId,
      identityLinkId,
      closedDay,
      openDay: openDay(),
      auditSubjectId,
      municipalityCode,
      municipalityName: NAMES[municipalityCode]!,
      prefectureCode: place.prefectureCode,
      tenantId,
      programmeId,
      engagementId,
      plannedVisitId,
      recordedVisitId,
      contactId,
      challengeId,
      initiativeId,
      milestoneId,
      counterpartId,
      memberId,
      actionItemId,
      reminderId,
      transferId,
      transferListId,
      transferPersonId: transferPerson.id,
      packetId,
      questionId,
      areaId: place.areaId,
      organisationId: place.office.id,
      universityId: place.university.id,
      colleague,
    };
  }
}

/** A form of Word with one field, made once. */
let form: Promise<Buffer> | undefined;
function aForm(): Promise<Buffer> {
  const parts = [{ kind: 'line', text: '{{用務}}' }] as const;
  return (form ??= writeWord({ title: '様式', author: '', footer: '', parts }));
}

/** Sends a file as the person, as a browser's form does. */
export function sendFile(
  { address }: OpenHouse,
  person: PersonRow | null,
  path: string,
  file: { name: string; text: string | Buffer },
): Test {
  const sent = request(address).post(`/api/v1${path}`);
  if (person) void sent.set('cookie', `banso-session=${person.secret}`);
  return sent.attach('file', typeof file.text === 'string' ? Buffer.from(file.text) : file.text, file.name);
}

/** What a packet of an empty engagement says. */
function frozenContent(code: string): object {
  return {
    draftedOn: '2026-11-20',
    cover: {
      programme: '支援',
      announcedOn: '2027-03-20',
      effectiveOn: '2027-04-01',
      predecessor: { name: '前', post: '' },
      successor: null,
      witness: null,
    },
    municipality: { code, name: '町', prefecture: '県' },
    counterparts: [],
    vision: '',
    challenges: [],
    initiatives: [],
    course: [],
    present: { status: 'active', stage: 0, nextVisitDueOn: null },
    promises: [],
    ahead: [],
    yearPlan: [],
    relatedBodies: [],
    material: [],
    lastVisits: [],
    human: { history: '', policy: '', pending: '', cautions: '' },
  };
}

/** What a letter to an expert says. */
function letterContent(): object {
  return {
    organisation: '県理学療法士会',
    expert: '助言 三子',
    post: null,
    profession: '保健師',
    office: '県',
    municipality: '町',
    programme: '支援',
    purpose: '地域ケア個別会議での助言',
    professions: ['保健師'],
    place: '役場',
    mode: 'onSite',
    plannedOn: '2026-11-24',
    isLead: true,
  };
}

/** A day that no public rule closes, another one each time: only such a day can be closed. */
function openDay(): string {
  const day = effectiveDay();
  return publicClosureOf(day as CivilDay) === null ? day : openDay();
}

let days = 0;
/** A day after the announcement; another one each time, because a person leaves once on a day. */
function effectiveDay(): string {
  return new Date(Date.UTC(2027, 3, 1 + days++)).toISOString().slice(0, 10);
}
