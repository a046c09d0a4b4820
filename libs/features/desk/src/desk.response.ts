import { MunicipalityRef } from '@banso/directory';
import { ActionItem } from '@banso/engagements';
import { VisitRow } from '@banso/visits';
import { ApiProperty } from '@nestjs/swagger';

/** Why something stands on the desk, in the order of need. */
export const DESK_KINDS = [
  'unowned',
  'returned',
  'overdue',
  'recordMissing',
  'planNow',
  'reintroduction',
  'confirmation',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** A visit that is planned already. */
export class DeskPlan {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
}

/** Something to be done. */
export class DeskItem {
  @ApiProperty({ enum: [...DESK_KINDS] }) kind: DeskKind;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ example: '前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。11/27に上司へお知らせします。' })
  reason: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: DeskPlan, nullable: true, description: 'The next planned visit: its day may be changed.' })
  planned: DeskPlan | null;
  @ApiProperty({ description: 'Nothing is left to be done until the planned day: it stands here to be known.' })
  isAnswered: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day to plan for, where a day is proposed.',
  })
  proposedOn: string | null;
  @ApiProperty({ description: 'Days since the day in question, or until it for planNow.' }) days: number;
}

/** Somebody leaves, and engagements would be left without a lead: one thing to do, however many they are. */
export class DeskLeaving {
  @ApiProperty({ format: 'uuid' }) transferId: string;
  @ApiProperty({ example: '風越 真由美' }) person: string;
  @ApiProperty({
    example: '4/1（木）の異動のあと、主担当がいなくなる案件が12件あります（長野市・松本市・上田市ほか）。',
  })
  reason: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'The engagements that nobody would lead.' })
  engagementIds: string[];
}

/** A packet that the person has come into: to be read, and received once it was handed over. */
export class DeskInherited {
  @ApiProperty({ format: 'uuid' }) handoverId: string;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ example: '4/1（木）に信濃 花子さんから引き継ぎました。引継書を読んで、受領してください。' })
  reason: string;
  @ApiProperty({ description: 'Whether it can be received now.' }) isReceivable: boolean;
}

/** A packet that waits for one. */
export class DeskHandover {
  @ApiProperty({ format: 'uuid' }) transferId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The packet, when it is only one.' })
  handoverId: string | null;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
}

/** Something new. */
export class DeskNotice {
  @ApiProperty() text: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The transfer that it is about.' })
  transferId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The person that it is about.' }) personId:
    string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The packet that it is about.' })
  handoverId: string | null;
}

/** A notice that is about nothing in particular. */
export const NOTICE = { engagementId: null, handoverId: null, transferId: null, personId: null };

/** How many there are of what the desk shows only the first of. */
export class DeskCounts {
  @ApiProperty({ description: 'Records that wait for the manager’s confirmation.' }) confirmations: number;
  @ApiProperty() thisWeek: number;
  @ApiProperty({ description: 'Visits of the week in the offices that one manages.' }) teamWeek: number;
  @ApiProperty() actionItems: number;
  @ApiProperty({ description: 'Those of them whose day has passed.' }) lateActionItems: number;
}

/** Everything that asks for something today, and nothing else. */
export class Desk {
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ format: 'date', description: 'The last day of what counts as this week.' }) weekUntil: string;
  @ApiProperty({ type: DeskCounts }) counts: DeskCounts;
  @ApiProperty({
    type: [DeskInherited],
    description: 'The first thing on the desk of whoever has come into engagements.',
  })
  inherited: DeskInherited[];
  @ApiProperty({ type: [DeskItem] }) todo: DeskItem[];
  @ApiProperty({ type: [DeskLeaving], description: 'Transfers to come that would leave engagements without a lead.' })
  leavings: DeskLeaving[];
  @ApiProperty({ type: [VisitRow] }) thisWeek: VisitRow[];
  @ApiProperty({ type: [VisitRow], description: 'The visits of the week in the offices that one manages.' })
  teamWeek: VisitRow[];
  @ApiProperty({ type: [ActionItem] }) actionItems: ActionItem[];
  @ApiProperty({ type: [DeskHandover] }) handovers: DeskHandover[];
  @ApiProperty({ type: [DeskNotice] }) notices: DeskNotice[];
}
