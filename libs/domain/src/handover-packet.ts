import type { CivilDay } from './civil-day.js';
import type { Labels } from './lang.js';
import type { ContactMode } from './vocabulary/contact.js';
import type {
  ActionSide,
  EngagementStatus,
  InitiativeState,
  OrganisationKind,
  PacketState,
  Stage,
  SupportType,
  VisitMode,
} from './vocabulary.js';

/** What only people can write in a packet: 経緯, 方針・申し送り, 未処理・懸案, 留意事項. Source: domain rule 4.3. */
export const HUMAN_FIELDS = ['history', 'policy', 'pending', 'cautions'] as const;
/** A part of a packet that people must write. */
export type HumanField = (typeof HUMAN_FIELDS)[number];
/** The parts people must write, in words. */
export const HUMAN_FIELD_LABELS: Labels<HumanField> = {
  history: { ja: '経緯', en: 'History' },
  policy: { ja: '方針・意見（申し送り）', en: 'Policy and advice' },
  pending: { ja: '未処理・懸案', en: 'Unfinished and pending' },
  cautions: { ja: '留意事項', en: 'Cautions' },
};

/** A person as printed: a packet is read for ever, so the name and post of the day are written, not looked up. */
export interface PacketPerson {
  readonly name: string;
  readonly post: string;
}

/** Who hands over to whom, and when. */
export interface PacketCover {
  readonly programme: string;
  readonly announcedOn: CivilDay;
  readonly effectiveOn: CivilDay;
  readonly predecessor: PacketPerson;
  readonly successor: PacketPerson | null;
  readonly witness: PacketPerson | null;
}

/** Somebody of the municipality; `until` is null while in the post. */
export interface PacketCounterpart extends PacketPerson {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/** How a visit's record was corrected: why, and what of the texts shown here stood before. */
export interface PacketCorrection {
  /** Number of the newer version, from 2. */
  readonly version: number;
  readonly on: CivilDay;
  readonly by: string;
  readonly reason: string;
  readonly factsBefore: string;
  readonly decisionsBefore: string;
}

/** A remark on a visit, with the names of the day. */
export interface PacketRemark {
  readonly by: string;
  readonly body: string;
  readonly on: CivilDay;
  readonly text: string;
}

/** A visit that was held. Leave the opinion null where the reader may not see it. */
export interface PacketVisit {
  readonly heldOn: CivilDay;
  readonly mode: VisitMode;
  readonly purpose: string;
  readonly facts: string;
  readonly opinion: string | null;
  /** Whether the opinion is for one's own body alone; an opinion that does not say so is. Null where there is none. */
  readonly opinionIsInternal?: boolean | null;
  /** Open opinions of other bodies, each under its name; packets from before do not have them. */
  readonly otherOpinions?: readonly { readonly body: string; readonly text: string }[];
  /** What those who walked along remarked (所感), the earliest first; packets from before do not have them. */
  readonly remarks?: readonly PacketRemark[];
  /** The record's corrections, newest first; packets from before do not have them. */
  readonly corrections?: readonly PacketCorrection[];
  /** An opinion was written, but this reader may not see it. */
  readonly opinionIsWithheld?: boolean;
  readonly decisions: string;
  readonly supportTypes: readonly SupportType[];
}

/** An open action item of either side. */
export interface PacketPromise {
  readonly text: string;
  readonly side: ActionSide;
  readonly owner: string;
  readonly dueOn: CivilDay | null;
}

/** What is being done about the challenges. */
export interface PacketInitiative {
  readonly text: string;
  readonly state: InitiativeState;
}

/** A document, and where it is found; `isInternal` when only one's own body may see it. */
export interface PacketMaterial {
  readonly title: string;
  readonly where: string;
  /** The day of the visit it belongs to. */
  readonly on?: CivilDay | null;
  readonly isInternal?: boolean;
}

/** A phone call or a mail between visits. */
export interface PacketContact {
  readonly on: CivilDay;
  readonly mode: ContactMode;
  readonly with: string;
  readonly text: string;
  /** Empty where nothing came of it. */
  readonly outcome: string;
}

/** A day in the plan: a planned visit or a milestone of the road map. */
export interface PacketPlan {
  readonly on: CivilDay;
  readonly text: string;
}

/** The facts of one engagement a packet is drafted from, gathered in one read. */
export interface HandoverPacketFacts {
  readonly cover: PacketCover;
  readonly municipality: { readonly code: string; readonly name: string; readonly prefecture: string };
  readonly counterparts: readonly PacketCounterpart[];
  readonly vision: string;
  readonly challenges: readonly { readonly text: string; readonly isTrueOne: boolean }[];
  readonly initiatives: readonly PacketInitiative[];
  readonly startedOn: CivilDay;
  readonly status: EngagementStatus;
  readonly stage: Stage;
  readonly nextVisitDueOn: CivilDay | null;
  readonly visits: readonly PacketVisit[];
  readonly contacts: readonly PacketContact[];
  readonly stageChanges: readonly { readonly on: CivilDay; readonly from: Stage; readonly to: Stage }[];
  readonly pauses: readonly { readonly from: CivilDay; readonly until: CivilDay | null; readonly reason: string }[];
  /** Open action items only. */
  readonly promises: readonly PacketPromise[];
  readonly plannedVisits: readonly PacketPlan[];
  /** Those not yet reached, whether their day lies ahead or has passed. */
  readonly milestones: readonly PacketPlan[];
  readonly relatedBodies: readonly { readonly name: string; readonly kind: OrganisationKind; readonly part: string }[];
  readonly material: readonly PacketMaterial[];
}

/** What a line of the course of support tells. */
export type CourseKind = 'start' | 'visit' | 'contact' | 'stageChange' | 'pause' | 'resume' | 'counterpartChange';

/** One dated line of the course of support. */
export interface CourseEntry {
  readonly on: CivilDay;
  readonly kind: CourseKind;
  readonly text: string;
  readonly supportTypes: readonly SupportType[];
}

/** What lies ahead on a day; a milestone that was missed still lies ahead, though its day has passed. */
export interface AheadEntry {
  readonly on: CivilDay;
  readonly kind: 'visitDue' | 'plannedVisit' | 'promise' | 'milestone' | 'missedMilestone';
  readonly text: string;
}

/** A packet as it drafts itself. The human fields begin empty. */
export interface HandoverPacketDraft {
  readonly draftedOn: CivilDay;
  readonly cover: PacketCover;
  readonly municipality: HandoverPacketFacts['municipality'];
  /** With `isNew` for those newly arrived on the day of drafting (新任). */
  readonly counterparts: readonly (PacketCounterpart & { readonly isNew: boolean })[];
  readonly vision: string;
  readonly challenges: HandoverPacketFacts['challenges'];
  readonly initiatives: HandoverPacketFacts['initiatives'];
  readonly course: readonly CourseEntry[];
  readonly present: {
    readonly status: EngagementStatus;
    readonly stage: Stage;
    readonly nextVisitDueOn: CivilDay | null;
  };
  readonly promises: readonly (PacketPromise & { readonly isOverdue: boolean })[];
  /** The next 60 days. */
  readonly ahead: readonly AheadEntry[];
  /** What is planned for the rest of the fiscal year the effective day lies in. */
  readonly yearPlan: readonly AheadEntry[];
  readonly relatedBodies: HandoverPacketFacts['relatedBodies'];
  readonly material: HandoverPacketFacts['material'];
  readonly lastVisits: readonly PacketVisit[];
  readonly human: Readonly<Record<HumanField, string>>;
}

/** Who puts a name under a packet, in the order of its life. */
export const SIGNATURE_STEPS = ['drafted', 'checked', 'handedOver', 'received', 'finished'] as const;
/** A step of a packet's life that is signed. */
export type SignatureStep = (typeof SIGNATURE_STEPS)[number];
/** The signed steps in words. */
export const SIGNATURE_STEP_LABELS: Labels<SignatureStep> = {
  drafted: { ja: '作成', en: 'Written' },
  checked: { ja: '確認', en: 'Checked' },
  handedOver: { ja: '引渡し', en: 'Handed over' },
  received: { ja: '受領', en: 'Received' },
  finished: { ja: '完了', en: 'Finished' },
};

/** A name under a packet, with the post and moment of signing. */
export interface PacketSignature extends PacketPerson {
  readonly step: SignatureStep;
  /** ISO 8601 with time zone. */
  readonly at: string;
}

/** A packet as it was handed over; what comes later (receipt, end) is signed beside it. */
export interface FrozenPacket extends HandoverPacketDraft {
  readonly version: number;
  /** Why the version before was corrected; empty in the first. */
  readonly reason: string;
  readonly signatures: readonly PacketSignature[];
}

/**
 * The packet without what is for one's own body alone: opinions and documents marked internal. A reader learns that
 * something is withheld, not what. Source: domain rule 4.3 and the roles' reach (section 2).
 */
export function withoutInternal<Packet extends Pick<HandoverPacketDraft, 'lastVisits' | 'material'>>(
  packet: Packet,
): Packet {
  return {
    ...packet,
    lastVisits: packet.lastVisits.map((visit) =>
      visit.opinion === null || visit.opinionIsInternal === false
        ? visit
        : { ...visit, opinion: null, opinionIsWithheld: true },
    ),
    material: packet.material.filter(({ isInternal }) => isInternal !== true),
  };
}

/** What one does to a packet. `correct` makes a new version, which asks for a new receipt. */
export const PACKET_VERBS = ['edit', 'check', 'handOver', 'receive', 'finish', 'correct'] as const;
/** Something one does to a packet. */
export type PacketVerb = (typeof PACKET_VERBS)[number];

const NEXT: Readonly<Record<PacketState, Readonly<Partial<Record<PacketVerb, PacketState>>>>> = {
  drafting: { edit: 'drafting', check: 'checked' },
  // A text changed after the check is not the text that was checked.
  checked: { edit: 'drafting', handOver: 'handedOver' },
  handedOver: { receive: 'received', correct: 'handedOver' },
  received: { finish: 'done', correct: 'handedOver' },
  done: { correct: 'handedOver' },
};

/** The state a verb leads to, or null when it is refused in this state. Source: domain rule 4.3. */
export function nextPacketState(state: PacketState, verb: PacketVerb): PacketState | null {
  return NEXT[state][verb] ?? null;
}
