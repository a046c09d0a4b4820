import type { CivilDay, SearchKind } from '@banso/domain';
import {
  type EngagementRowId,
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';
import { randomUUID } from 'node:crypto';
import { SearchEntryEntity } from './search-entry.entity.js';
import { SearchModule } from './search.module.js';
import { type Found, SearchQueries } from './search.queries.js';

const NOW = '2026-11-24T09:00:00+09:00';
const [NAGANO, MATSUMOTO, UEDA, OKAYA, KOFU] = ['202011', '202029', '202037', '202045', '192015'] as const;

/** What a test says of an entry; the rest has plain defaults. */
export interface Told {
  kind?: SearchKind;
  /** Where it stands; null: nowhere, as people do, of the office named. */
  at?: EngagementRowId | null;
  tenantId?: number;
  internal?: boolean;
  on?: string;
  title?: string;
  told: string;
}

/** One office with readers of every reach, and its neighbour. */
export class SearchStory {
  readonly readers: Record<string, PersonRow> = {};
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
    const university = await story.organisation({ tenantId, kind: 'university' });
    for (const municipalityCode of [UEDA, OKAYA])
      await story.assignment({ organisation: university, municipalityCode });
    const read = async (name: string, ...facts: Parameters<Story['person']>): Promise<PersonRow> =>
      (this.readers[name] = await story.person(...facts));
    await read('manager', { organisation: office, role: 'manager' });
    await story.role(
      await read('manager who is staff too', { organisation: office, role: 'manager' }),
      'staff',
      office,
    );
    await read('staff', { organisation: office, role: 'staff' });
    await read('health office', { organisation: healthOffice, role: 'staff' });
    await read('partner', { organisation: university, role: 'partner' });
    await read('auditor', { organisation: office, role: 'auditor' });
    await read('manager of another office', { organisation: neighbour, role: 'manager' });
    const peer = await read('peer', { organisation: university, role: 'peer' });
    await story.member({ engagementId: this.engagements.nagano.id, person: peer, role: 'deputy' });
    const both = await read('health office that is a partner too', { organisation: healthOffice, role: 'staff' });
    await story.role(both, 'partner', university);
  }

  /** Writes entries as their office does, in the order given. @returns the ids of their subjects */
  async tell(...entries: Told[]): Promise<string[]> {
    const { nagano, kofu } = this.engagements;
    const rows = entries.map(({ at = nagano, ...entry }) => ({
      subjectId: randomUUID(),
      kind: entry.kind ?? ('record' as const),
      tenantId: entry.tenantId ?? at?.tenantId ?? nagano.tenantId,
      engagementId: at?.id ?? null,
      internal: at !== null && (entry.internal ?? false),
      onDay: (entry.on ?? '2026-10-01') as CivilDay,
      title: entry.title ?? '',
      told: entry.told,
    }));
    for (const [writer, tenantId] of [
      ['manager', nagano.tenantId],
      ['manager of another office', kofu.tenantId],
    ] as const)
      await this.as(writer, (actor) =>
        actor.tx.insert(
          SearchEntryEntity,
          rows.filter((row) => row.tenantId === tenantId),
        ),
      );
    return rows.map(({ subjectId }) => subjectId);
  }

  as<Result>(reader: string, verb: Parameters<OpenRooms['as']>[1]): Promise<Result> {
    return this.rooms.as(this.readers[reader]!, verb) as Promise<Result>;
  }

  /** Everything that a reader finds, page after page. */
  async find(typed: string, { by = 'manager', kinds, limit = 50 }: Asked = {}): Promise<Found[]> {
    const found: Found[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.as<{ items: Found[]; nextCursor: string | null }>(by, (actor) =>
        this.rooms.get(SearchQueries).find(actor, typed, { limit, cursor }, kinds),
      );
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
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

interface Asked {
  by?: string;
  kinds?: readonly SearchKind[];
  limit?: number;
}
