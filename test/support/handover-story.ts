import { type Handover, HandoversQueries, HandoversService, PacketsModule } from '@banso/packets';
import {
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';
import {
  DispositionsService,
  type DisposeItem,
  type Transfer,
  type TransferPreview,
  TransfersService,
} from '@banso/transfers';
import { v7 } from 'uuid';

export const NAGANO = '202011';
export const MATSUMOTO = '202029';

/** An office with people and engagements, and the verbs of both rooms in one word each. */
export interface Office {
  database: FreshDatabase;
  rooms: OpenRooms;
  story: Story;
  tenantId: number;
  body: OrganisationRow;
  university: OrganisationRow;
  manager: PersonRow;
  hanako: PersonRow;
  jiro: PersonRow;
  saburo: PersonRow;
  colleague: PersonRow;
}

export async function openOffice(now: string): Promise<Office> {
  const database = await freshDatabase();
  const rooms = await openRooms(database, { now, imports: [PacketsModule] });
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const body = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  const staff = (name: string) => story.person({ organisation: body, role: 'staff', name });
  return {
    database,
    rooms,
    story,
    tenantId,
    body,
    university,
    manager: await story.person({ organisation: body, role: 'manager', name: '係長' }),
    hanako: await staff('信濃 花子'),
    jiro: await staff('高原 次郎'),
    saburo: await staff('木曽 三郎'),
    colleague: await staff('同僚'),
  };
}

/** The same rooms for the worker. */
export function openWorker(database: FreshDatabase, now: string): Promise<OpenRooms> {
  return openRooms(database, { now, imports: [PacketsModule], worker: true });
}

export async function emptyOffice({ database }: Office): Promise<void> {
  await database.query(
    'truncate handover_archive, handover_signature, handover_question, handover_version, handover_packet, disposition, transfer_list_row, transfer_list, transfer, reminder, action_item_owner, action_item, need_holder, need, visit_draft, visit_opinion, attachment, visit_record_version, visit_record_event, initiative, visit, team_member_end, team_member, counterpart, assignment, engagement cascade',
  );
}

export async function engagement(
  { database, story, tenantId, body }: Office,
  facts: { municipalityCode?: string; lead?: PersonRow; deputy?: PersonRow } = {},
): Promise<string> {
  const id = v7();
  const programmeId = await story.programme({ tenantId, body });
  await database.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, created_at) values ($1, $2, $3, $4, '2026-04-01', '歩いて集まれる町', '2026-04-01')`,
    [id, tenantId, facts.municipalityCode ?? NAGANO, programmeId],
  );
  if (facts.lead) await story.member({ engagementId: id, person: facts.lead, role: 'lead', from: '2026-04-01' });
  if (facts.deputy) await story.member({ engagementId: id, person: facts.deputy, role: 'deputy', from: '2026-04-01' });
  return id;
}

export async function visit(
  { database }: Office,
  engagementId: string,
  facts: { plannedOn?: string; heldOn?: string; writtenBy?: PersonRow; draftBy?: PersonRow },
): Promise<string> {
  const id = v7();
  await database.query(
    `insert into visit (id, engagement_id, status, mode, planned_on, held_on, purpose, created_at) values ($1, $2, $3, 'onSite', $4, $5, '町を歩く', '2026-04-01')`,
    [id, engagementId, facts.heldOn ? 'recorded' : 'planned', facts.plannedOn ?? null, facts.heldOn ?? null],
  );
  if (facts.writtenBy)
    await database.query(
      `insert into visit_record (visit_id, engagement_id, facts, material, written_by, recorded_at) values ($1, $2, '区長と話した', '地域分析', $3, '2026-04-01')`,
      [id, engagementId, facts.writtenBy.id],
    );
  if (facts.draftBy)
    await database.query(
      `insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at) values ($1, $2, $3, '{"facts":"下書き"}', '2026-04-01')`,
      [id, facts.draftBy.id, engagementId],
    );
  return id;
}

export async function actionItem({ database }: Office, engagementId: string, owner: PersonRow): Promise<string> {
  const id = v7();
  await database.query(
    `insert into action_item (id, engagement_id, text, side, due_on, created_at) values ($1, $2, '資料を送る', 'ours', '2027-04-20', '2026-04-01')`,
    [id, engagementId],
  );
  await database.query(
    `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) values ($1, $2, $3, $4, '2026-04-01')`,
    [v7(), id, engagementId, owner.id],
  );
  return id;
}

/** A need of experts that somebody keeps: of an engagement, or of a municipality's own meeting. */
export async function need(
  { database, tenantId }: Office,
  engagementId: string | null,
  holder: PersonRow,
): Promise<string> {
  const id = v7();
  await database.query(
    `insert into need (id, engagement_id, tenant_id, municipality_code, purpose, professions, wished_on, place, created_at) values ($1, $2, $3, $4, '個別会議での助言', '{保健師}', '2027-05-10', '市役所', '2027-03-01')`,
    [id, engagementId, tenantId, NAGANO],
  );
  await database.query(`insert into need_holder (id, need_id, person_id, from_on) values ($1, $2, $3, '2027-03-01')`, [
    v7(),
    id,
    holder.id,
  ]);
  return id;
}

export async function reminder({ database, tenantId }: Office, engagementId: string, person: PersonRow): Promise<void> {
  await database.query(
    `insert into reminder (id, tenant_id, municipality_code, engagement_id, subject_kind, subject_id, step, due_on, falls_on, person_id, why, created_at) values ($1, $2, $3, $4, 'visitDue', $4, 'dueIn7', '2027-04-10', '2027-04-03', $5, '{"ja":"訪問の期日","en":"due"}', '2026-04-01')`,
    [v7(), tenantId, NAGANO, engagementId, person.id],
  );
}

export const SPRING = {
  kind: 'transfer' as const,
  announcedOn: '2027-03-20',
  effectiveOn: '2027-04-01',
  destination: '健康増進課',
};

export function register(office: Office, person: PersonRow, facts: Partial<typeof SPRING> = {}): Promise<Transfer> {
  return office.rooms.as(office.manager, (actor) =>
    office.rooms.get(TransfersService).register(actor, { personId: person.id, ...SPRING, ...facts }),
  );
}

export function preview(office: Office, id: string, who = office.manager): Promise<TransferPreview> {
  return office.rooms.as(who, (actor) => office.rooms.get(TransfersService).preview(actor, id));
}

/** Disposes by key; `confirm` unless told otherwise, in the newest version. */
export async function dispose(
  office: Office,
  id: string,
  items: DisposeItem[],
  confirm = true,
): Promise<TransferPreview> {
  const { version } = await office.rooms.as(office.manager, (actor) =>
    office.rooms.get(TransfersService).show(actor, id),
  );
  return office.rooms.as(office.manager, (actor) =>
    office.rooms.get(DispositionsService).dispose(actor, id, version, { confirm, items }),
  );
}

/** Gives every item that follows nothing to one person. */
export async function allTo(office: Office, id: string, successor: PersonRow): Promise<TransferPreview> {
  const { items } = await preview(office, id);
  return dispose(
    office,
    id,
    items.filter((item) => !item.follows).map(({ key }) => ({ key, kind: 'successor', successorId: successor.id })),
  );
}

export async function withdraw(office: Office, id: string): Promise<void> {
  const { version } = await office.rooms.as(office.manager, (actor) =>
    office.rooms.get(TransfersService).show(actor, id),
  );
  await office.rooms.as(office.manager, (actor) => office.rooms.get(TransfersService).withdraw(actor, id, version));
}

/** Who holds a part today, as a person sees it. */
export async function holders(office: Office, who: PersonRow, engagementId: string, role: string): Promise<string[]> {
  const rows = await office.rooms.as(who, (actor) =>
    sqlIn(actor.tx).query<{ name: string }>(
      `select p.name from team_term t join person p on p.id = t.person_id where t.engagement_id = $1 and t.role = $2 and t.from_on <= $3 and (t.until_on is null or t.until_on >= $3) order by p.name`,
      [engagementId, role, actor.today],
    ),
  );
  return rows.map((row) => row.name);
}

/** Every term that a person can see, whenever it runs. */
export function termsSeen(
  office: Office,
  who: PersonRow,
): Promise<Array<{ name: string; from: string; until: string | null }>> {
  return office.rooms.as(who, (actor) =>
    sqlIn(actor.tx).query(
      `select p.name, t.from_on as "from", t.until_on as until from team_term t join person p on p.id = t.person_id order by t.from_on, p.name`,
    ),
  );
}

export async function packetOfTransfer(office: Office, transferId: string, who = office.manager): Promise<Handover> {
  const [row] = (
    await office.rooms.as(who, (actor) =>
      office.rooms.get(HandoversQueries).list(actor, { transfer: transferId, limit: 50 }),
    )
  ).items;
  return office.rooms.as(who, (actor) => office.rooms.get(HandoversQueries).show(actor, row!.id));
}

/** Takes one step in a packet's life, in the newest version the person sees. */
export function step(
  office: Office,
  who: PersonRow,
  id: string,
  verb: 'check' | 'deliver' | 'receive' | 'finish',
): Promise<Handover> {
  return office.rooms.as(who, async (actor) =>
    office.rooms
      .get(HandoversService)
      [verb](actor, id, (await office.rooms.get(HandoversQueries).show(actor, id)).version),
  );
}

export function write(
  office: Office,
  who: PersonRow,
  id: string,
  text: { history?: string; policy?: string; pending?: string; cautions?: string },
): Promise<Handover> {
  return office.rooms.as(who, async (actor) =>
    office.rooms
      .get(HandoversService)
      .write(actor, id, (await office.rooms.get(HandoversQueries).show(actor, id)).version, text),
  );
}
