import type {
  ActionItem,
  Engagement,
  MunicipalityRef,
  PersonRef,
  Stage,
  Visit,
  VisitMode,
  VisitOnFile,
  VisitRecord,
} from '../../api/types.js';

/** What a draft was written over: versions of the visit, of its record and of one's own body's opinion; 0 for none. */
export interface BasedOn {
  visit: number;
  record: number;
  opinion: number;
}

/** What a record is about: a planned visit, or one that was never planned. */
export interface RecordSubject {
  /** the name its draft goes by; the visit's id when there is one */
  draftId: string;
  engagementId: string;
  /** null for a visit that was never planned */
  visit: { id: string; version: number } | null;
  municipality: MunicipalityRef;
  programme: string;
  plannedOn: string | null;
  startsAt: string | null;
  mode: VisitMode;
  purpose: string;
  /** the record to be corrected; null when nothing was recorded yet */
  record: VisitRecord | null;
  lastVisit: Visit['lastVisit'];
  homework: ActionItem[];
  stage: Stage;
  ours: PersonRef[];
  theirs: string[];
  /** Null: nobody visits regularly. */
  cadenceMonths: number | null;
  onlineCounts: boolean;
  /** due day while this visit is not yet counted */
  dueOn: string | null;
}

/** What the record of a planned visit is about. */
export function subjectOfVisit(visit: Visit, engagement: Engagement): RecordSubject {
  return {
    draftId: visit.id,
    engagementId: visit.engagementId,
    visit: { id: visit.id, version: visit.version },
    municipality: visit.municipality,
    programme: visit.programme,
    plannedOn: visit.plannedOn,
    startsAt: visit.startsAt,
    mode: visit.mode,
    purpose: visit.purpose,
    record: visit.record,
    lastVisit: visit.lastVisit,
    homework: visit.homework.filter(({ state }) => state === 'open'),
    stage: visit.engagementStage,
    ours: visit.participantsSuggested.ours,
    theirs: visit.participantsSuggested.theirs,
    ...cadenceOf(engagement),
  };
}

/** What the record of a visit is about that was never planned. */
export function subjectOfEngagement(
  engagement: Engagement,
  visits: VisitOnFile[],
  draftId: string,
  today: string,
): RecordSubject {
  const last = visits.find(({ record, status }) => record !== null && status !== 'withdrawn');
  const isThere = ({ from, until }: { from: string; until: string | null }) =>
    from <= today && (until === null || until >= today);
  return {
    draftId,
    engagementId: engagement.id,
    visit: null,
    municipality: engagement.municipality,
    programme: engagement.programme.name,
    plannedOn: null,
    startsAt: null,
    mode: 'onSite',
    purpose: '',
    record: null,
    lastVisit: last?.record ? { id: last.id, heldOn: last.record.heldOn, facts: last.record.facts } : null,
    homework: engagement.actionItems.filter(({ state }) => state === 'open'),
    stage: engagement.stage,
    ours: engagement.team.filter(isThere).map(({ person }) => person),
    theirs: engagement.counterparts.filter(isThere).map(({ name }) => name),
    ...cadenceOf(engagement),
  };
}

/**
 * The same subject as the writer of an older draft knew it: what is sent over it is refused until both texts were seen.
 * @param basedOn what the draft was written over; null where that is not known, which no version is
 */
export function subjectAsOf(subject: RecordSubject, basedOn: BasedOn | null): RecordSubject {
  const { visit, record } = subject;
  return {
    ...subject,
    visit: visit && { ...visit, version: basedOn?.visit ?? 0 },
    record: record && { ...record, opinionVersion: basedOn?.opinion ?? 0 },
  };
}

function cadenceOf({ cadenceMonths, onlineCounts, nextVisitDueOn }: Engagement) {
  return { cadenceMonths, onlineCounts, dueOn: nextVisitDueOn };
}
