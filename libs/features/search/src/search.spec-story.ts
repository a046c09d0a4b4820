import { may, type Role, SEARCH_NEEDS, type SearchKind } from '@banso/domain';
import {
  type EngagementRowId,
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';
import { randomUUID } from 'node:crypto';
import { SearchModule } from './search.module.js';
import { SearchQueries } from './search.queries.js';
import type { SearchQuery } from './search.request.js';
import type { Found } from './search.response.js';

const NOW = '2026-11-24T09:00:00+09:00';
export const [NAGANO, MATSUMOTO, UEDA, OKAYA, KOFU] = ['202011', '202029', '202037', '202045', '192015'] as const;

/** What a test says of an entry; the rest has plain defaults. */
export interface Told {
  kind?: SearchKind;
  /** Where it stands; null: nowhere, as people do, of the office named. */
  at?: EngagementRowId | null;
  tenantId?: number;
  internal?: boolean;
  /** For the university's people alone. */
  body?: true;
  /** Who reads it beside the office. */
  reader?: string;
  on?: string;
  title?: string;
  told: string;
}

/** One office with readers of every reach, and its neighbour. */
export class SearchStory {
  readonly readers: Record<string, PersonRow> = {};
  private readonly roles = new Map<string, Role[]>();
  university!: OrganisationRow;
  readonly engagements: Record<'nagano' | 'matsumoto' | 'ueda' | 'okaya' | 'kofu', EngagementRowId>;

  private constructor(
    readonly database: FreshDatabase,
    readonly rooms: OpenRooms,
    engagements: SearchStory['engagements'],
  ) {
    this.engagements = engagements;
  }

  static async open(): Promise<SearchStory> {
    const database = await freshDatabase();
    const rooms = await openRooms(database, { now: NOW, imports: [SearchModule] });
    const story = new Story(database);
    const [tenantId, other] = [await story.tenant('20'), await story.tenant('19')];
    const office = await story.organisation({ tenantId });
    const neighbour = await story.organisation({ tenantId: other, name: '隣の課' });
    const programmeId = await story.programme({ tenantId, body: office });
    const kofuProgramme = await story.programme({ tenantId: other, body: neighbour });
    const at = (municipalityCode: string) => story.engagement({ tenantId, programmeId, municipalityCode });
    const self = new SearchStory(database, rooms, {
      nagano: await at(NAGANO),
      matsumoto: await at(MATSUMOTO),
      ueda: await at(UEDA),
      okaya: await at(OKAYA),
      kofu: await story.engagement({ tenantId: other, programmeId: kofuProgramme, municipalityCode: KOFU }),
    });
    await self.letRead(story, office, neighbour);
    return self;
  }

  private async letRead(
    story: Story,
    office: Awaited<ReturnType<Story['organisation']>>,
    neighbour: Awaited<ReturnType<Story['organisation']>>,
  ): Promise<void> {
    const tenantId = office.tenantId!;
    const areaId = await story.area({ tenantId, name: '松本', municipalityCodes: [MATSUMOTO, UEDA] });
    const healthOffice = await story.organisation({ tenantId, kind: 'healthOffice', areaId });
    const university = (this.university = await story.organisation({ tenantId, kind: 'university' }));
    for (const municipalityCode of [UEDA, OKAYA])
      await story.assignment({ organisation: university, municipalityCode });
    const read = async (name: string, facts: Parameters<Story['person']>[0]): Promise<PersonRow> => {
      this.roles.set(name, [facts.role!]);
      return (this.readers[name] = await story.person(facts));
    };
    await read('manager', { organisation: office, role: 'manager' });
    await story.role(
      await read('manager who is staff too', { organisation: office, role: 'manager' }),
      'staff',
      office,
    );
    await read('staff', { organisation: office, role: 'staff' });
    await read('health office', { organisation: healthOffice, role: 'staff' });
    await read('partner', { organisation: university, role: 'partner' });
    await read('expert', { organisation: university, role: 'expert' });
    await read('admin', { organisation: office, role: 'admin' });
    await read('auditor', { organisation: office, role: 'auditor' });
    await read('manager of another office', { organisation: neighbour, role: 'manager' });
    const peer = await read('peer', { organisation: university, role: 'peer' });
    await story.member({ engagementId: this.engagements.nagano.id, person: peer, role: 'deputy' });
    const both = await read('health office that is a partner too', { organisation: healthOffice, role: 'staff' });
    await story.role(both, 'partner', university);
    this.roles.set('health office that is a partner too', ['staff', 'partner']);
  }

  /** Lays entries out, in the order given, beside what the story's rows say. @returns the ids of their subjects */
  async tell(...entries: Told[]): Promise<string[]> {
    const { nagano } = this.engagements;
    const rows = entries.map(({ at = nagano, ...entry }) => {
      const internal = at !== null && ((entry.internal ?? false) || entry.body !== undefined);
      return {
        subject_id: randomUUID(),
        kind: entry.kind ?? (at === null ? ('person' as const) : ('record' as const)),
        tenant_id: entry.tenantId ?? at?.tenantId ?? nagano.tenantId,
        engagement_id: at?.id ?? null,
        internal,
        body_id: internal && entry.body ? this.university.id : null,
        reader_id: internal && !entry.body && entry.reader ? this.readers[entry.reader]!.id : null,
        on_day: entry.on ?? '2026-10-01',
        title: entry.title ?? '',
        told: entry.told,
      };
    });
    await this.database.query(
      `insert into search_entry (subject_id, kind, tenant_id, engagement_id, internal, body_id, reader_id, on_day, title,
                                 told)
       select r.subject_id, r.kind, r.tenant_id, r.engagement_id, r.internal, r.body_id, r.reader_id, r.on_day, r.title, r.told
         from jsonb_to_recordset($1) r (subject_id uuid, kind text, tenant_id int, engagement_id uuid, internal bool,
                                        body_id uuid, reader_id uuid, on_day date, title text, told text)`,
      [JSON.stringify(rows)],
    );
    return rows.map((row) => row.subject_id);
  }

  as<Result>(reader: string, verb: Parameters<OpenRooms['as']>[1]): Promise<Result> {
    return this.rooms.as(this.readers[reader]!, verb) as Promise<Result>;
  }

  /** Everything that a reader finds, page after page. */
  async find(q: string, { by = 'manager', kinds, limit = 50, ...asked }: Asked = {}): Promise<Found[]> {
    const found: Found[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.as<{ items: Found[]; nextCursor: string | null }>(by, (actor) =>
        this.rooms.get(SearchQueries).find(actor, { q, limit, cursor, kind: kinds?.join(), ...asked }),
      );
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  }

  /** Whether a reader's roles allow to read what is of a kind. */
  mayRead(by: string, kind: SearchKind): boolean {
    return may(this.roles.get(by) ?? [], SEARCH_NEEDS[kind]);
  }

  /** Every entry that the policies show to a reader, the newest first. */
  shown(by: string): Promise<Array<{ id: string; kind: SearchKind; text: string }>> {
    return this.as(by, (actor) =>
      sqlIn(actor.tx).query(
        `select subject_id as id, kind, title || ' ' || told as text from search_entry order by on_day desc, subject_id desc`,
      ),
    );
  }

  /** So many newer entries everywhere that what was told before is no more among the newest. */
  async buryUnderNewer(): Promise<void> {
    await this.database.query(
      `insert into search_entry (subject_id, kind, engagement_id, on_day, title, told)
       select gen_random_uuid(), 'record', e.id, date '2026-11-01' + n % 20, '', '後日談' || n
         from engagement e, generate_series(1, 1100) n`,
    );
    await this.database.query('analyze search_entry');
  }

  async close(): Promise<void> {
    await this.rooms.close();
    await this.database.drop();
  }
}

type Asked = { by?: string; kinds?: readonly SearchKind[] } & Partial<
  Pick<SearchQuery, 'limit' | 'municipality' | 'from' | 'until'>
>;
