import { ActionsModule } from '@banso/actions';
import { EngagementsModule, EngagementsService } from '@banso/engagements';
import { MailDeliveryModule } from '@banso/mail';
import {
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
} from '@banso/testing';
import { VisitsModule } from '@banso/visits';
import type { Type } from '@nestjs/common';
import { ReminderJobsModule, RemindersModule, Sweep } from './index.js';

const NOW = '2026-11-01T10:00:00+09:00';
const MAIL = { smtpUrl: null, mailFrom: '伴走 <banso@pref.example>' };

/** An office whose people are reminded: the application, and the worker whose sweep runs at night. */
export class RemindedOffice {
  private constructor(
    readonly database: FreshDatabase,
    readonly story: Story,
    readonly rooms: OpenRooms,
    readonly worker: OpenRooms,
    readonly tenantId: number,
    readonly organisation: OrganisationRow,
    readonly programmeId: string,
    /** `quiet` wants no mail, `quick` wants it at once. */
    readonly people: Record<'lead' | 'deputy' | 'manager' | 'quiet' | 'quick', PersonRow>,
  ) {}

  /** Opens it at ten on 1 November 2026. @param more modules besides those that reminders need */
  static async open(more: readonly Type[] = []): Promise<RemindedOffice> {
    const database = await freshDatabase();
    const story = new Story(database);
    const tenantId = await story.tenant('20');
    const organisation = await story.organisation({ tenantId });
    const people = {
      lead: await story.person({ organisation, role: 'staff', name: '信濃 花子' }),
      deputy: await story.person({ organisation, role: 'staff', name: '高原 次郎' }),
      manager: await story.person({ organisation, role: 'manager', name: '梓川 太郎' }),
      quiet: await story.person({ organisation, role: 'staff', name: '静 一人', mailMode: 'none' }),
      quick: await story.person({ organisation, role: 'staff', name: '早川 急', mailMode: 'immediate' }),
    };
    const programmeId = await story.programme({ tenantId, body: organisation });
    const rooms = await openRooms(database, {
      now: NOW,
      imports: [EngagementsModule, ActionsModule, VisitsModule, RemindersModule, ...more],
    });
    const worker = await openRooms(database, {
      now: NOW,
      worker: true,
      imports: [MailDeliveryModule.with(MAIL), ReminderJobsModule.with({ publicUrl: 'https://banso.example' })],
    });
    return new RemindedOffice(database, story, rooms, worker, tenantId, organisation, programmeId, people);
  }

  async close(): Promise<void> {
    await this.rooms.close();
    await this.worker.close();
    await this.database.drop();
  }

  /** Forgets everything but the people, who want mail again as they did. */
  async empty(): Promise<void> {
    const { quiet, quick } = this.people;
    await this.database.query(
      `truncate sweep_mark, reminder_ladder, reminder, mail, action_item_owner, action_item, visit_draft,
         visit_record_version, visit_record_event, visit_opinion, visit_cancellation, visit, team_member_end, team_member,
         stage_change, engagement_pause, engagement_closure, challenge, true_challenge, initiative, text_version,
         engagement_reopening, counterpart, engagement, handover_packet, handover_version, handover_question, assignment
       cascade`,
    );
    await this.database.query(
      `update person set disabled_at = null,
              mail_mode = case id when $1 then 'none' when $2 then 'immediate' else 'digest' end`,
      [quiet.id, quick.id],
    );
  }

  /** Puts both the application and the worker on a moment of a day in Tokyo. */
  on(day: string, time = '00:05'): void {
    this.rooms.clock.set(`${day}T${time}:00+09:00`);
    this.worker.clock.set(`${day}T${time}:00+09:00`);
  }

  sweepOn(day: string): ReturnType<Sweep['run']> {
    this.on(day);
    return this.worker.get(Sweep).run(this.tenantId);
  }

  /** An engagement whose first visit is due on Friday 2026-11-20. */
  engagement(municipalityCode = '202011'): Promise<string> {
    const {
      programmeId,
      people: { lead, deputy, manager },
    } = this;
    this.on('2026-11-01', '10:00');
    const facts = { municipalityCode, programmeId, startedOn: '2026-10-20', leadId: lead.id, deputyId: deputy.id };
    return this.rooms.as(manager, (actor) => this.rooms.get(EngagementsService).open(actor, facts as never));
  }

  /** The reminders in a state: `visitOverdue lead`. */
  async reminders(state = 'open'): Promise<string[]> {
    const { lead, deputy, manager } = this.people;
    const rows = await this.database.query<{ line: string }>(
      `select r.step || ' ' || case r.person_id when $2 then 'lead' when $3 then 'deputy' when $4 then 'manager'
              else p.name end as line
         from reminder r join person p on p.id = r.person_id where r.state = $1 order by r.falls_on, r.step, line`,
      [state, lead.id, deputy.id, manager.id],
    );
    return rows.map((row) => row.line);
  }

  /** The version of a visit or an engagement. */
  async version(id: string): Promise<number> {
    const [row] = await this.database.query<{ version: number }>(
      'select version from visit where id = $1 union all select version from engagement where id = $1',
      [id],
    );
    return row!.version;
  }
}
