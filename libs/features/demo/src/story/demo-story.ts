import type {
  ActionSide,
  ActionState,
  CivilDay,
  DispositionKind,
  EngagementStatus,
  HoldingKind,
  HumanField,
  Label,
  OrganisationKind,
  PacketState,
  Role,
  Stage,
  SupportType,
  TeamRole,
  TransferKind,
  VisitMode,
  VisitStatus,
} from '@banso/domain';

/*
 * The demo as plain data. Every object has a `key`, unique in the story; `demoId(key)` is its id. Objects name each
 * other by key. `from` and `until` are civil days, both included; `until: null` is an open end. Moments are ISO 8601
 * with +09:00. Lists stand in an order in which they can be inserted.
 */

/** A tenant of the demo; Yamanashi was founded just now. */
export type TenantKey = 'nagano' | 'saitama' | 'yamanashi';
/** A tenant of the demo in which something has happened. */
export type WorkingTenantKey = Exclude<TenantKey, 'yamanashi'>;
/** A stretch of days, both included; null is an open end. */
export interface DemoTerm {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/** The whole demo as it looks on one day. */
export interface DemoStory {
  readonly today: CivilDay;
  readonly notice: Label;
  readonly tenants: readonly DemoTenant[];
  readonly organisations: readonly DemoOrganisation[];
  readonly people: readonly DemoPerson[];
  readonly assignments: readonly DemoAssignment[];
  readonly engagements: readonly DemoEngagement[];
  readonly transfers: readonly DemoTransfer[];
  readonly judgements: readonly DemoJudgement[];
}

/** A prefecture's own part of the demo. */
export interface DemoTenant {
  readonly key: TenantKey;
  readonly name: string;
  readonly prefectureCode: string;
  readonly closedDays: readonly DemoClosedDay[];
  /** Keys of the areas in the master (`areas(prefectureCode)` of @banso/directory). */
  readonly areaKeys: readonly string[];
  /** Keys of the tenant's own programmes in the master (`programmes()` of @banso/directory). */
  readonly programmeKeys: readonly string[];
}

/** A day the tenant's offices are closed beside the public ones. */
export interface DemoClosedDay {
  readonly key: string;
  readonly day: CivilDay;
  readonly name: string;
}

/** An organisation; `tenant` is null for a regional bureau, which stands above them. */
export interface DemoOrganisation {
  readonly key: string;
  readonly tenant: TenantKey | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly prefectureCode: string | null;
  /** The area of a health office (key in the master), which is its reach; null elsewhere. */
  readonly areaKey: string | null;
  /** The municipality whose hall this is. */
  readonly municipalityCode: string | null;
  /** Prefectures (two digits) a regional bureau looks after; empty elsewhere. */
  readonly jurisdiction: readonly string[];
}

/** A person with everything they are. */
export interface DemoPerson {
  readonly key: string;
  /** The tenant they work in; null for the regional bureau. */
  readonly tenant: TenantKey | null;
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  /** Whether this is one of the twelve demo accounts that can sign in. */
  readonly account: boolean;
  readonly roles: readonly DemoRole[];
  /** Set for experts. */
  readonly profession: string | null;
  /** Set for peer supporters. */
  readonly peer: DemoPeer | null;
}

/** A role in an organisation. */
export interface DemoRole extends DemoTerm {
  readonly key: string;
  readonly organisationKey: string;
  readonly role: Role;
  readonly post: string;
}

/** What is known of a peer supporter. */
export interface DemoPeer {
  readonly homeMunicipalityCode: string;
  readonly themes: readonly string[];
  readonly supportTypes: readonly SupportType[];
  readonly modes: readonly VisitMode[];
  /** Months (1 to 12) in which they can come; empty: in all. */
  readonly months: readonly number[];
  /** Why the office asked them. */
  readonly reason: string;
  /** The consents of their home office, one after the other. */
  readonly consents: readonly { readonly from: CivilDay; readonly until: CivilDay; readonly by: string }[];
  /** Engagements at the same time. */
  readonly loadLimit: number;
}

/** A university looks after a municipality. */
export interface DemoAssignment extends DemoTerm {
  readonly key: string;
  readonly tenant: TenantKey;
  readonly organisationKey: string;
  readonly municipalityCode: string;
}

/** One programme walking with one municipality, with all its life. */
export interface DemoEngagement {
  readonly key: string;
  readonly tenant: WorkingTenantKey;
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly programmeKey: string;
  readonly startedOn: CivilDay;
  readonly cadenceMonths: number;
  readonly onlineCounts: boolean;
  readonly status: EngagementStatus;
  /** The stage reached: that of the last entry of `stages`. */
  readonly stage: Stage;
  readonly vision: string;
  readonly challenges: readonly DemoChallenge[];
  readonly initiatives: readonly DemoInitiative[];
  readonly milestones: readonly DemoMilestone[];
  /** Oldest first; the first begins on `startedOn`. A stage lasts until the next begins. */
  readonly stages: readonly DemoStage[];
  readonly team: readonly DemoTeamMember[];
  readonly counterparts: readonly DemoCounterpart[];
  /** Oldest first. */
  readonly visits: readonly DemoVisit[];
  readonly actionItems: readonly DemoActionItem[];
  readonly pauses: readonly DemoPause[];
  readonly closure: DemoClosure | null;
  readonly relatedBodies: readonly { readonly name: string; readonly kind: OrganisationKind; readonly part: string }[];
  readonly material: readonly { readonly title: string; readonly where: string }[];
}

/** A challenge (課題). */
export interface DemoChallenge {
  readonly key: string;
  readonly text: string;
  readonly isTrue: boolean;
  readonly notedOn: CivilDay;
  /** The day it was found not to be the point. */
  readonly withdrawnOn: CivilDay | null;
}

/** An initiative (具体的な取組). */
export interface DemoInitiative {
  readonly key: string;
  readonly text: string;
  readonly state: 'idea' | 'trying' | 'running' | 'stopped';
  readonly startedOn: CivilDay | null;
}

/** A point on the road map. */
export interface DemoMilestone {
  readonly key: string;
  readonly on: CivilDay;
  readonly text: string;
}

/** A stage reached. */
export interface DemoStage {
  readonly key: string;
  readonly stage: Stage;
  readonly since: CivilDay;
  readonly reason: string;
  readonly byKey: string;
}

/** A part somebody plays in an engagement. */
export interface DemoTeamMember extends DemoTerm {
  readonly key: string;
  readonly personKey: string;
  readonly role: TeamRole;
  /**
   * The transfer whose confirmed dispositions wrote this term (or its end); null for all others. Who lets the
   * transfer's own verb write them leaves out the members that begin through it and opens the end of those that end
   * through it.
   */
  readonly beginsBy: string | null;
  readonly endsBy: string | null;
}

/** One of the municipality's people. */
export interface DemoCounterpart extends DemoTerm {
  readonly key: string;
  readonly name: string;
  readonly post: string;
  readonly isMain: boolean;
  readonly note: string;
}

/** A visit; `record` is there when recorded or confirmed, `cancellation` when cancelled. */
export interface DemoVisit {
  readonly key: string;
  readonly status: VisitStatus;
  readonly plannedOn: CivilDay;
  readonly startsAt: string;
  readonly place: string;
  readonly mode: VisitMode;
  readonly purpose: string;
  readonly plannedByKey: string;
  readonly plannedAt: string;
  readonly record: DemoRecord | null;
  readonly cancellation: { readonly reason: string; readonly at: string; readonly byKey: string } | null;
  /** A record begun and left; only on a visit that waits for its record. */
  readonly draft: { readonly byKey: string; readonly savedAt: string; readonly content: DemoDraft } | null;
}

/** What somebody had written when they left a draft: a part of the API's `RecordVisit`. */
export interface DemoDraft {
  readonly heldOn: CivilDay;
  readonly mode: VisitMode;
  readonly facts: string;
  readonly supportTypes: readonly SupportType[];
}

/** What happened at a visit. */
export interface DemoRecord {
  readonly heldOn: CivilDay;
  readonly mode: VisitMode;
  readonly startedAt: string;
  readonly endedAt: string;
  /** All are members of the team on that day. */
  readonly participantsOurs: readonly { readonly personKey: string; readonly name: string }[];
  /** Post and name of counterparts of that day. */
  readonly participantsTheirs: readonly string[];
  readonly purpose: string;
  readonly facts: string;
  readonly municipalitySaid: string;
  readonly questions: string;
  readonly advice: string;
  readonly material: string;
  readonly decisions: string;
  readonly opinion: string;
  readonly opinionInternal: boolean;
  readonly supportTypes: readonly SupportType[];
  readonly stage: Stage;
  readonly nextVisitOn: CivilDay | null;
  readonly writtenByKey: string;
  readonly recordedAt: string;
  readonly confirmedByKey: string | null;
  readonly confirmedAt: string | null;
}

/** Homework (宿題) of either side. */
export interface DemoActionItem {
  readonly key: string;
  readonly side: ActionSide;
  readonly text: string;
  /** Our person; null on their side. */
  readonly ownerKey: string | null;
  readonly ownerName: string;
  /** The visit it was given at. */
  readonly visitKey: string;
  readonly createdOn: CivilDay;
  readonly dueOn: CivilDay;
  readonly state: ActionState;
  /** The day it was done or dropped. */
  readonly doneOn: CivilDay | null;
  readonly evidence: string;
}

/** A pause; `until` null while it lasts. */
export interface DemoPause extends DemoTerm {
  readonly key: string;
  readonly reason: string;
}

/** The end of an engagement. */
export interface DemoClosure {
  readonly closedOn: CivilDay;
  readonly reason: string;
  readonly outcome: string;
}

/** A registered and announced transfer with its confirmed dispositions and its packets. */
export interface DemoTransfer {
  readonly key: string;
  readonly tenant: TenantKey;
  readonly personKey: string;
  readonly kind: TransferKind;
  readonly announcedOn: CivilDay;
  readonly effectiveOn: CivilDay;
  readonly destination: string;
  readonly note: string;
  readonly registeredByKey: string;
  readonly dispositions: readonly DemoDisposition[];
  readonly packets: readonly DemoPacket[];
}

/** What becomes of one thing the leaver holds. */
export interface DemoDisposition {
  readonly key: string;
  readonly holding: HoldingKind;
  /** Key of the team member, visit or action item. */
  readonly subjectKey: string;
  readonly engagementKey: string;
  readonly kind: DispositionKind;
  readonly successorKey: string | null;
  readonly reason: string;
}

/** A handover packet being written. */
export interface DemoPacket {
  readonly key: string;
  readonly engagementKey: string;
  readonly predecessorKey: string;
  readonly successorKey: string;
  readonly witnessKey: string;
  readonly state: PacketState;
  readonly human: Readonly<Record<HumanField, string>>;
}

/** A judgement that a kind of support is not needed in a fiscal year. */
export interface DemoJudgement {
  readonly key: string;
  readonly tenant: TenantKey;
  readonly municipalityCode: string;
  readonly supportType: SupportType;
  readonly fiscalYear: number;
  readonly reason: string;
  readonly lookAgainOn: CivilDay;
  readonly byKey: string;
  readonly judgedOn: CivilDay;
}
