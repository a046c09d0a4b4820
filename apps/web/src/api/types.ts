import type { components } from './schema.js';

// The one place where the screens meet the shapes the API publishes.
type Schemas = components['schemas'];

export type {
  ActionSide,
  CadenceStatus,
  EngagementStatus,
  Role,
  Stage,
  SupportType,
  TeamRole,
  VisitMode,
  VisitStatus,
} from '@banso/domain';

export type MunicipalityRef = Schemas['MunicipalityRef'];
export type PersonRef = Schemas['PersonRef'];
export type VisitDraft = Schemas['VisitDraft'];
/** Who is signed in. */
export type Session = Schemas['Session'];
export type OpenSession = Schemas['OpenSession'];
export type SecondFactor = Schemas['SecondFactor'];
export type ApiToken = Schemas['ApiToken'];
export type CalendarFeed = Schemas['CalendarFeed'];
export type MailMode = Schemas['MailMode'];
export type Webhook = Schemas['Webhook'];
export type WebhookDelivery = Schemas['WebhookDeliveryRow'];
export type Municipality = Schemas['Municipality'];
export type Person = Schemas['Person'];
export type PeerSupporter = Schemas['PeerSupporter'];
export type HomeConsent = Schemas['PeerConsent'];
export type PaperHeading = Schemas['PaperHeading'];
export type RecordForm = Schemas['RecordForm'];
export type RecordFormCheck = Schemas['RecordFormCheck'];
export type Programme = Schemas['Programme'];
export type ProgrammeDetail = Schemas['ProgrammeDetail'];
export type EngagementRow = Schemas['EngagementRow'];
export type Engagement = Schemas['Engagement'];
export type Challenge = Schemas['Challenge'];
export type Initiative = Schemas['Initiative'];
export type Milestone = Schemas['Milestone'];
export type StageChange = Schemas['StageChange'];
export type TeamMember = Schemas['TeamMember'];
export type Counterpart = Schemas['Counterpart'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Operations = Schemas['Operations'];
export type OperationsJob = Schemas['OperationsJob'];
export type DeadLetter = Schemas['DeadLetter'];
export type PossibleDuplicate = Schemas['PossibleDuplicate'];
export type Visit = Schemas['Visit'];
export type VisitOnFile = Schemas['VisitOnFile'];
export type VisitRow = Schemas['VisitRow'];
export type VisitRecord = Schemas['VisitRecord'];
export type RecordVersion = Schemas['RecordVersion'];
export type RecordText = Schemas['RecordText'];
export type Opinion = Schemas['Opinion'];
export type TextVersion = Schemas['TextVersion'];
export type ConfirmedVisits = Schemas['ConfirmedVisits'];
export type RecordVisit = Schemas['RecordVisit'];
export type ActionItem = Schemas['ActionItem'];
export type Desk = Schemas['Desk'];
export type VisitProposal = Schemas['VisitProposal'];
export type DeskItem = Schemas['DeskItem'];
export type DeskLeaving = Schemas['DeskLeaving'];
export type Reminder = Schemas['Reminder'];
export type Transfer = Schemas['Transfer'];
export type TransferPreview = Schemas['TransferPreview'];
export type TransferList = Schemas['TransferList'];
export type TransferListRow = Schemas['TransferListRow'];
export type TransferListPreview = Schemas['TransferListPreview'];
export type FileError = Schemas['FileError'];
export type TransferListResult = Schemas['TransferListResult'];
export type ListTaker = Schemas['ListTaker'];
export type HeldItem = Schemas['HeldItem'];
export type SuccessorCandidate = Schemas['SuccessorCandidate'];
export type HandoverRow = Schemas['HandoverRow'];
export type Handover = Schemas['Handover'];
export type HandoverVersion = Schemas['HandoverVersion'];
export type HandoverArchive = Schemas['HandoverArchive'];
export type ExportJob = Schemas['ExportJob'];
export type ExportSize = Schemas['ExportSize'];
export type TableFormat = ExportJob['format'];
export type HandoverQuestion = Schemas['HandoverQuestion'];
export type Coverage = Schemas['Coverage'];
export type CoverageRow = Schemas['CoverageRow'];
export type CoverageCell = Schemas['CoverageCell'];
export type CoverageVisit = Schemas['CoverageVisit'];
export type CoverageDispatch = Schemas['CoverageDispatch'];
export type CoverageOffers = Schemas['CoverageOffers'];
export type BureauCoverage = Schemas['BureauCoverage'];
export type BureauPrefecture = Schemas['BureauPrefecture'];
export type BureauMatrix = Schemas['BureauMatrix'];
export type SmallNumbersSetting = Schemas['SmallNumbersSetting'];
export type Load = Schemas['Load'];
export type LoadPerson = Schemas['LoadPerson'];
export type LoadRow = Schemas['LoadRow'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditChain = Schemas['AuditChain'];
export type Attachment = Schemas['Attachment'];
export type Prefecture = Schemas['Prefecture'];
export type Area = Schemas['Area'];
export type Organisation = Schemas['Organisation'];
export type PersonDetails = Schemas['PersonDetails'];
export type Consent = Schemas['Consent'];
export type Identity = Schemas['Identity'];
export type RoleHolding = Schemas['RoleHolding'];
export type RoleLeftOpen = Schemas['RoleLeftOpenRow'];
export type Assignment = Schemas['Assignment'];
export type AreaFileResult = Schemas['AreaFileResult'];
export type StartingListResult = Schemas['StartingListResult'];
export type FirstStepRow = Schemas['FirstStepRow'];
export type ClosedDay = Schemas['ClosedDay'];
export type ReminderLadder = Schemas['ReminderLadder'];
export type ChangedLadder = Schemas['ChangedLadder'];
export type LadderStep = Schemas['LadderStepView'];
export type LadderPreview = Schemas['LadderPreview'];
