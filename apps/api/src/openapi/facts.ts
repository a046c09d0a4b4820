// Made from the sources by `npm run api:types`; never edited by hand.
import type { ApiFacts } from './api-facts.js';

/** Docstrings and refusals of the API, as the sources say them. */
export const FACTS: ApiFacts = {
  "classes": {
    "AcceptReport": {
      "": "Accepting a report.",
      "actionItem": "For the engagement of the dispatch."
    },
    "AccountLink": {
      "": "Whom a link is for, shown before a password is chosen."
    },
    "AccountLinkEntity": {
      "": "A link in a mail that does one thing to an account, once.",
      "tokenHash": "SHA-256 of the secret in the link.",
      "endedAt": "Set when a later link took its place.",
      "passHash": "The browser in which the link was used, which has attempts of its own until `passUntil`.",
      "issuer": "For an identity: whose it is at the provider.",
      "browserHash": "The browser that came from the provider; only there the link works."
    },
    "ActionItem": {
      "": "A homework of either side."
    },
    "ActionItemEntity": {
      "": "What either side has promised (宿題).",
      "visitId": "The visit at which it was promised; null where it was written down by itself.",
      "text": "As it says now; what it said before stands in `text_version`.",
      "ownerName": "Who of theirs, in words; empty for ours, whose owner stands in `action_item_owner`.",
      "dueOn": "Civil day.",
      "evidence": "What came of it; empty until somebody says.",
      "doneOn": "Civil day on which it was done or dropped; null while it is open.",
      "createdBy": "Who wrote it down; null where the demo or a migration did."
    },
    "ActionItemOwnerEntity": {
      "": "Who has promised an item of ours, and from when: whoever’s term began last.",
      "fromOn": "First civil day.",
      "hiddenUntil": "Civil day of the announcement until which few see it; null for one that was written openly.",
      "transferId": "The transfer that wrote it, so that it can be taken back; null for one that was written openly."
    },
    "ActionItemQuery": {
      "": "Which action items to list.",
      "owner": "`me`, or the id of a person."
    },
    "AddActionItem": {
      "": "A new homework of either side. Ours names a person of the tenant; theirs names somebody in words."
    },
    "AddChallenge": {
      "": "Adding a challenge (課題)."
    },
    "AddContact": {
      "": "A new contact (連絡): a phone call or a mail.",
      "actionItem": "What is to be done next, as homework of either side."
    },
    "AddCounterpart": {
      "": "Adding a counterpart (先方の担当者)."
    },
    "AddFeeClass": {
      "": "A new fee class (謝金区分).",
      "feeYen": "Fee for one dispatch, in yen.",
      "travelYen": "Travel for one dispatch, in yen."
    },
    "AddInitiative": {
      "": "Adding an initiative (取組)."
    },
    "AddMember": {
      "": "Adding somebody to the team."
    },
    "AddMilestone": {
      "": "A point on the road map, with the day by which it should be reached."
    },
    "AddNeed": {
      "": "A need of experts: of an engagement, or of a municipality for its own meeting (地域ケア個別会議).",
      "municipalityCode": "In place of the engagement.",
      "professions": "Any of these will do; they are of the office's list.",
      "wishedOn": "Day of the meeting, or the day wished for.",
      "sourceKind": "What of the engagement it comes from."
    },
    "AnswerSuccessor": {
      "": "The predecessor's answer."
    },
    "ApiToken": {
      "": "A personal API token, without its secret."
    },
    "ApiTokenEntity": {
      "": "A personal token of a program that asks in the name of somebody.",
      "tokenHash": "SHA-256 of the token, which is shown once.",
      "scope": "The capabilities that it lends, of those that its person has.",
      "expiresAt": "At most a year after it was made."
    },
    "ArchiveQuery": {
      "": "Which archives to list."
    },
    "Area": {
      "": "An area (圏域): municipalities that are looked after together."
    },
    "AreaEntity": {
      "": "An area (圏域) of an office: municipalities that are looked after together.",
      "version": "Counts changes of the area and of the list of its municipalities; the ETag."
    },
    "AreaFileChange": {
      "": "What an area gains and loses by the file."
    },
    "AreaFileResult": {
      "": "What reading an area file found; `changes` is empty while there are errors."
    },
    "AreaImportQuery": {
      "": "Whether an area file is only looked at (`true`, also when left out) or carried out (`false`)."
    },
    "AreaMunicipalityEntity": {
      "": "Which municipalities lie in an area (圏域). Of each kind of area in an office a municipality lies in at most one.",
      "kind": "The area's kind, written by a trigger so that a constraint can compare it."
    },
    "AreaName": {
      "": "An area (圏域) by its name."
    },
    "AskPredecessor": {
      "": "A question of the successor."
    },
    "AssignMunicipalities": {
      "": "Assigning one or several municipalities to a partner organisation; all of them or none."
    },
    "Assignment": {
      "": "A municipality that a partner organisation looks after; both days are included."
    },
    "AssignmentEntity": {
      "": "A municipality that a partner organisation looks after: all that opens its records to their people. Two terms of the same two never overlap.",
      "fromOn": "First day, included.",
      "untilOn": "Last day, included; null: open."
    },
    "AssignmentQuery": {
      "": "Which assignments to list; `on` keeps those that run on that day."
    },
    "Assignments": {
      "": "The assignments that one request made."
    },
    "Attachment": {
      "": "A file that belongs to a visit."
    },
    "AttachmentEntity": {
      "": "A file that belongs to a visit. Nothing is deleted by people: what is withdrawn stays, and is not given out.",
      "name": "As it was called where it came from.",
      "size": "Bytes.",
      "sha256": "Hash of the content, in hexadecimal.",
      "storedAs": "Under which id the file store keeps the bytes.",
      "internal": "Seen by the office alone, not by the bodies that support with it.",
      "withdrawnAt": "Null while it is given out; the same of `withdrawnBy` and `withdrawnReason`.",
      "version": "Counts changes, for `If-Match`."
    },
    "AttachmentQuery": {
      "": "How a file is added."
    },
    "AttachmentWithdrawal": {
      "": "Why and when a file was withdrawn."
    },
    "AuditChain": {
      "": "How far the chain of a tenant is sealed."
    },
    "AuditEntry": {
      "": "One line of the audit log."
    },
    "AuditEntryEntity": {
      "": "Who did or read what. Entries are never changed.",
      "tenantId": "Null for what belongs to no office.",
      "change": "By field what stood there before and what stands there now; never a text of a record.",
      "correlationId": "The request that it came of."
    },
    "AuditExportQuery": {
      "": "Which entries to take out, and how."
    },
    "AuditFilter": {
      "": "The same of all pages: which entries to count or to take out."
    },
    "AuditLinkEntity": {
      "": "The place of an entry in the chain of its office, sealed by a hash over it and the one before.",
      "position": "Counted from 1 within the office.",
      "hash": "SHA-256 of the entry and the hash before."
    },
    "AuditMunicipality": {
      "": "For which municipality."
    },
    "AuditPendingEntity": {
      "": "Entries that still wait for their place in the chain."
    },
    "AuditPerson": {
      "": "Who did it."
    },
    "AuditQuery": {
      "": "Which entries of the audit log."
    },
    "BureauCell": {
      "": "How often support of a kind was given to a municipality."
    },
    "BureauCoverage": {
      "": "The prefectures that a bureau looks over: numbers, with small ones as ranges."
    },
    "BureauMatrix": {
      "": "The matrix of a prefecture as a bureau may see it."
    },
    "BureauMunicipality": {
      "": "What was given to a municipality."
    },
    "BureauPrefecture": {
      "": "What a bureau is told of a prefecture."
    },
    "BureauQuery": {
      "": "Of which fiscal year a bureau asks; without a value the running one."
    },
    "BureauTotals": {
      "": "What a bureau is told of several prefectures together."
    },
    "CalendarFeed": {
      "": "An address under which a calendar fetches one's own visits, without its secret."
    },
    "CalendarFeedEntity": {
      "": "A secret address under which a calendar fetches the visits of its person.",
      "secretHash": "SHA-256 of the secret in the address.",
      "endedAt": "Null while it works.",
      "hourBeganAt": "When the hour began in which `fetches` are counted."
    },
    "CancelVisit": {
      "": "Cancelling a planned visit."
    },
    "CancelVisits": {
      "": "Cancelling every planned visit of an engagement together."
    },
    "CancelledVisits": {
      "": "What cancelling together came to."
    },
    "CarriedFigures": {
      "": "What somebody carries today, as far as the reader sees it; each opens into its rows."
    },
    "CarriedRowsQuery": {
      "": "Which of a person's numbers to open."
    },
    "CarryingPeopleQuery": {
      "": "Which people to list with what they carry, and in which order.",
      "q": "A part of the name, its reading or the organisation.",
      "area": "Who serves it, works there or is at home there; experts without areas serve all.",
      "free": "`true`: only who has room under their limits.",
      "order": "By reading, by how much they carry (most first), or by free capacity (most first, without a limit last)."
    },
    "CarryingPerson": {
      "": "Somebody who may be chosen, with what they carry (人材).",
      "professions": "Of an expert.",
      "areas": "Which they serve, work for or are at home in.",
      "figures": "Null for whoever reads no engagements: zeros would say that nothing is carried.",
      "inAll": "Everything that is carried together; null as the figures are.",
      "capacities": "How much they take at once, part by part.",
      "free": "How much more they take by the nearest limit, below zero beyond it; null without a limit."
    },
    "Challenge": {
      "": "A challenge (課題) of the municipality."
    },
    "ChallengeEntity": {
      "": "Challenges (課題) of the municipality, as the team sees them. None is removed: one that fell away is withdrawn.",
      "text": "As it says now; what it said before stands in `text_version`.",
      "notedOn": "Civil day on which it was written down.",
      "withdrawnOn": "Civil day on which it fell away; null while it stands.",
      "createdBy": "Who wrote it down; null where that was not kept.",
      "createdAt": "Null where only the day was kept."
    },
    "ChangeActionItem": {
      "": "Changing an action item (宿題)."
    },
    "ChangeArea": {
      "": "What is left out stays. `municipalityCodes` is the whole new list."
    },
    "ChangeChallenge": {
      "": "Changing a challenge."
    },
    "ChangeCounterpart": {
      "": "Putting right how somebody of the municipality was noted; who followed whom is said by a successor."
    },
    "ChangeEngagement": {
      "": "Changing an engagement.",
      "cadenceMonths": "Months between visits; null: nobody visits regularly."
    },
    "ChangeInitiative": {
      "": "Changing an initiative."
    },
    "ChangeLadder": {
      "": "All own numbers of the tenant, or of one programme. A step that is not named goes back to what holds below it."
    },
    "ChangeMailSetting": {
      "": "Choosing how mail comes."
    },
    "ChangeMilestone": {
      "": "Changing a milestone (節目)."
    },
    "ChangeOrganisation": {
      "": "What is left out stays."
    },
    "ChangePassword": {
      "": "Choosing another password while signed in."
    },
    "ChangePeerSupporter": {
      "": "What is left out stays."
    },
    "ChangePerson": {
      "": "What is left out stays; null clears."
    },
    "ChangeProgramme": {
      "": "What is left out stays. Forms, kinds of support, fee and bodies change from a fiscal year on (`fromFiscalYear`; left out: the year that runs), the rest as a whole. Of another office’s programme that one’s own carries, only the steps of confirmation are the own office’s to set."
    },
    "ChangeStage": {
      "": "Noting another stage (段階)."
    },
    "ChangeThemes": {
      "": "The themes of the office, in the order in which they are offered."
    },
    "ChangeWebhook": {
      "": "Changing a webhook."
    },
    "ChangedLadder": {
      "": "The ladder after a change, and how many engagements were brought up to date at once or are left to the coming night."
    },
    "CloseDay": {
      "": "Adding a closed day (閉庁日)."
    },
    "CloseEngagement": {
      "": "Closing an engagement (終了)."
    },
    "CloseNeed": {
      "": "Closing a need that is no longer wanted."
    },
    "ClosedDay": {
      "": "A day on which one's own prefecture's offices are closed beyond weekends, holidays and the year's end."
    },
    "ClosedDayEntity": {
      "": "A day on which an office is closed beyond weekends, the nation's holidays and the year's end.",
      "name": "Why, such as 県民の日."
    },
    "ClosedDayQuery": {
      "": "Which fiscal year's closed days to list; this one when left out."
    },
    "Closure": {
      "": "The end of an engagement (終了)."
    },
    "CompleteDispatch": {
      "": "That a dispatch was carried out.",
      "supportTypes": "What kinds of support it was; left out, those of the programme.",
      "visitId": "Which visit of the engagement on that day it was; only the office says it."
    },
    "ConfirmVisits": {
      "": "Confirming several records at once."
    },
    "ConfirmationRuleEntity": {
      "": "How many people confirm a record of a programme, one after the other (決裁), where an office has set it for itself.",
      "changedBy": "Who set it last; null where an office was set up with it.",
      "version": "Begins at 2: version 1 is what an office without a rule of its own is told."
    },
    "ConfirmedVisit": {
      "": "What became of one of several records: its new status, or why it was refused."
    },
    "ConfirmedVisits": {
      "": "What became of several records, in the order of the request."
    },
    "Consent": {
      "": "An act that needs a second person: what, for whom, who asked, and what became of it."
    },
    "ConsentEntity": {
      "": "An act on an account that needs the consent of a second person: asked for by an administrator, carried out when a manager or an auditor consents. Written by functions of the database alone (`ask_consent` and its like).",
      "personId": "Whom the act concerns.",
      "what": "What is asked for beside the person, by `act`.",
      "addressThen": "The person's address when it was asked; if it is another by now, nothing is carried out. Null: there was none.",
      "expiresAt": "From this moment on it has lapsed, whatever `state` says.",
      "decidedBy": "Who consented, refused or withdrew; null while it waits, and when it lapsed.",
      "comment": "Why it was refused, for whoever asked."
    },
    "ConsentIdentity": {
      "": "The account at the provider that is to be a person's."
    },
    "ConsentScan": {
      "": "A scanned paper."
    },
    "ConsentsFilter": {
      "": "Which acts are listed: the newest first."
    },
    "Contact": {
      "": "A contact (連絡) of an engagement: a phone call or a mail."
    },
    "ContactEntity": {
      "": "A contact (連絡) of an engagement: a phone call or a mail between visits. It does not change; one that was wrong is withdrawn with a reason and stays to be read.",
      "tenantId": "That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both.",
      "contactedOn": "Civil day.",
      "counterpart": "With whom, in words.",
      "text": "What it was about.",
      "outcome": "What came of it.",
      "createdBy": "Null where the demo did.",
      "withdrawnAt": "Null while it stands; the same of `withdrawnBy` and `withdrawnReason`."
    },
    "ContactQuery": {
      "": "Which page of the contacts (連絡)."
    },
    "ContactWithdrawal": {
      "": "That a contact was taken back."
    },
    "ContributionQuery": {
      "": "Of which fiscal year: April of the year until the following March."
    },
    "ContributionRemark": {
      "": "That a peer supporter remarked on a visit, and what they wrote as far as the asker may read it."
    },
    "ContributionTerm": {
      "": "A part in a team; both days are included."
    },
    "ContributionVisit": {
      "": "A held visit in which a peer supporter took part; never what was said on it."
    },
    "CorrectHandover": {
      "": "A correction of what was handed over: only the parts that change, and why."
    },
    "Counterpart": {
      "": "Somebody of the municipality (先方の担当者), for a term."
    },
    "CounterpartEntity": {
      "": "The municipality’s people (先方担当者), each for a term. They are no users: a name, no `person`.",
      "post": "Office and title in the municipality’s words.",
      "fromOn": "First civil day of the term.",
      "untilOn": "Last civil day of the term; null while it is open.",
      "isMain": "The one to turn to first."
    },
    "Coverage": {
      "": "The review of a prefecture and period."
    },
    "CoverageCell": {
      "": "What a municipality had of one kind of support."
    },
    "CoverageDispatch": {
      "": "A dispatch that was carried out, behind a number of the review."
    },
    "CoverageDistribution": {
      "": "How visits are distributed."
    },
    "CoverageExpert": {
      "": "Whom a dispatch sent."
    },
    "CoverageFlagCounts": {
      "": "How many municipalities are in which danger."
    },
    "CoverageJudgement": {
      "": "That a municipality needs no such support for now."
    },
    "CoverageJudgementEntity": {
      "": "A manager’s word that a type of support need not be given in a year, with the day to look again.",
      "fiscalYear": "Begins on 1 April.",
      "withdrawnAt": "Null while it stands."
    },
    "CoverageMonthEntity": {
      "": "How often support of a type was given to a municipality in a month: derived from the records, kept for speed.",
      "month": "Its first day.",
      "delivered": "How often.",
      "purged": "So many of them are counts of purged engagements alone.",
      "lastOn": "The last day of that month on which it was given.",
      "bodyKinds": "The kinds of bodies that gave it.",
      "days": "The days of the month on which it was given by visits that are there, in order: one for each of these.",
      "kindDays": "For each of the kinds of bodies the days on which it gave it in such a visit, as bits: the first is bit 0."
    },
    "CoverageOffer": {
      "": "A programme, who carries it, and which kinds of support it offers."
    },
    "CoverageOffers": {
      "": "Which body offers which kinds of support."
    },
    "CoveragePersonMonthEntity": {
      "": "On how many visits of a month to a municipality somebody was; those of purged engagements are not kept.",
      "month": "Its first day.",
      "days": "Their days of the month, in order."
    },
    "CoveragePersonYearEntity": {
      "": "On how many visits of a fiscal year to a municipality somebody was: what the months say, kept by difference."
    },
    "CoveragePlaceMonthEntity": {
      "": "How many visits a municipality had in a month; those of purged engagements are not kept.",
      "month": "Its first day.",
      "days": "Their days of the month, in order."
    },
    "CoverageQuery": {
      "": "Which prefecture, period and moment the review looks at. Without a value: one's own prefecture, this fiscal year, today."
    },
    "CoverageRow": {
      "": "What a municipality had."
    },
    "CoverageRowFlag": {
      "": "What is in danger in a municipality."
    },
    "CoverageVisit": {
      "": "A visit behind a cell of the coverage."
    },
    "CoverageVisitsQuery": {
      "": "Which held visits stand behind a number of the review."
    },
    "CoverageYearEntity": {
      "": "How often support of a type was given to a municipality in a fiscal year: as its months say, kept by difference.",
      "delivered": "How often.",
      "purged": "So many of them are counts of purged engagements alone.",
      "lastOn": "The last day of that year on which it was given.",
      "bodyKinds": "The kinds of bodies that gave it."
    },
    "CredentialEntity": {
      "": "The password of a person, as Argon2 keeps it."
    },
    "DeadLetter": {
      "": "A mail that was given up: for whom, of which kind and day, and what the mail server last answered. Never what it says."
    },
    "DeliveryQuery": {},
    "DemoAccount": {
      "": "An account to try, in a demo only."
    },
    "Desk": {
      "": "Everything that asks for something today, and nothing else."
    },
    "DeskCounts": {
      "": "How many there are of what the desk shows only the first of."
    },
    "DeskHandover": {
      "": "A packet that waits for one."
    },
    "DeskInherited": {
      "": "A packet that the person has come into: to be read, and received once it was handed over."
    },
    "DeskItem": {
      "": "Something to be done."
    },
    "DeskLeaving": {
      "": "Somebody leaves, and engagements would be left without a lead: one thing to do, however many they are."
    },
    "DeskNotice": {
      "": "Something new."
    },
    "DeskPlan": {
      "": "A visit that is planned already."
    },
    "DisablePerson": {
      "": "Disabling an account."
    },
    "Dispatch": {
      "": "A dispatch of an expert (派遣).",
      "engagementId": "Null for a municipality's own meeting, and for the expert.",
      "purpose": "What for, where and how; to the expert as the letter told it.",
      "organisation": "The expert's body.",
      "isLead": "Whether this expert leads the team of the need.",
      "supportTypes": "What kinds of support it was; before it was carried out, those of the programme.",
      "visitId": "Which visit it was; null where nobody has said so, and for the expert."
    },
    "DispatchDetail": {
      "": "A dispatch with its story.",
      "steps": "To the expert only from the asking on.",
      "reports": "Every version of the report, the newest first.",
      "acts": "What the reader may do at this moment.",
      "obstacle": "What stands against going on, in words: the expert has left; null where nothing does.",
      "approvals": "Approvals given, and how many it needs.",
      "feeYen": "In yen, as it was on the day; null before it was carried out, or without a fee class.",
      "engagementId": "Null for a municipality's own meeting, and for the expert.",
      "purpose": "What for, where and how; to the expert as the letter told it.",
      "organisation": "The expert's body.",
      "isLead": "Whether this expert leads the team of the need.",
      "supportTypes": "What kinds of support it was; before it was carried out, those of the programme.",
      "visitId": "Which visit it was; null where nobody has said so, and for the expert."
    },
    "DispatchEntity": {
      "": "An expert who is sent for a need (派遣). Where it stands follows from its steps; those under one need are a team (専門家チーム), of which one may lead.",
      "tenantId": "That of the need, as the municipality's code and the engagement are: a trigger writes them.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "isLead": "Whether this expert leads the team of the need.",
      "plannedOn": "Civil day on which it is to be.",
      "approvalSteps": "How many people approve; the trigger `dispatch_takes_steps` writes it.",
      "askedAt": "Since when the expert knows of it; null before that.",
      "heldOn": "Civil day on which it was carried out.",
      "supportTypes": "What kinds of support it is: the programme's until somebody says what it was; a trigger writes these.",
      "bodyId": "The expert's body on that day, as a trigger finds it; null before.",
      "feeClass": "The fee class of the day on which it was carried out, by its name then; null without one.",
      "feeYen": "Fee in yen as it was then.",
      "travelYen": "Travel in yen as it was then.",
      "visitId": "Which visit of the engagement it was; null where nobody has said so, and for a municipality's own meeting.",
      "memberId": "The part in the team that the expert has through it; null without one. The function `seat_expert` writes it."
    },
    "DispatchLetterCountEntity": {
      "": "The last number of a letter that an office has given in a fiscal year; counted by `number_dispatch_letter` alone.",
      "fiscalYear": "Named by the year in which it begins."
    },
    "DispatchLetterEntity": {
      "": "What an expert was asked (派遣依頼), as it went out, with the letter's running number. Never changed.",
      "tenantId": "That of the dispatch, as the municipality's code and the engagement are: a trigger writes them.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "fiscalYear": "Of `askedOn`; with the number, written by the trigger `number_dispatch_letter`.",
      "number": "From 1 in each office and fiscal year, without gaps; null where the programme uses no letters.",
      "askedOn": "Civil day."
    },
    "DispatchOfNeed": {
      "": "A dispatch as its need names it.",
      "professions": "Those of the expert."
    },
    "DispatchQuery": {
      "": "Which dispatches to list.",
      "mine": "Those for which one is asked, that one has requested, or whose need one keeps.",
      "fiscalYear": "By the day they are planned for; named by the year in which it begins."
    },
    "DispatchReason": {
      "": "Declining or cancelling a dispatch."
    },
    "DispatchReport": {
      "": "A version of an expert's report."
    },
    "DispatchReportEntity": {
      "": "What an expert advised (派遣報告). A correction before the report is accepted is a new version.",
      "tenantId": "That of the dispatch, as the municipality's code and the engagement are: a trigger writes them.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "version": "From 1.",
      "onCase": "Advice on the case, the assessment sheet, the conduct of the meeting; at least one of them.",
      "followUp": "What follows.",
      "writtenBy": "The expert, or whoever entered it for one without an account."
    },
    "DispatchStep": {
      "": "What happened to a dispatch, who did it and when.",
      "reason": "Why it was declined or cancelled; empty for everything else."
    },
    "DispatchStepEntity": {
      "": "What happened to a dispatch: who and when, and for a refusal or a cancellation why. Never changed, never deleted.",
      "tenantId": "That of the dispatch, as the municipality's code and the engagement are: a trigger writes them.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "expertId": "The expert of the dispatch, so that the policy needs no join.",
      "told": "Whether the expert is told of it: from the asking on.",
      "personId": "Who did it, or entered it for an expert without an account.",
      "reason": "Why it was declined or cancelled; empty for everything else."
    },
    "DispatchSummary": {
      "": "The engagement behind a dispatch.",
      "engagement": "Null for a municipality's own meeting, and once the expert is no longer on it."
    },
    "DisposeItem": {
      "": "What becomes of one thing the leaver holds."
    },
    "DisposeTransfer": {
      "": "All dispositions of a transfer; they replace the former ones. Roles that are not named end with the effective day."
    },
    "DispositionEntity": {
      "": "What becomes of one thing that a leaver holds.",
      "heldKind": "What it is: a part in a team, a visit, an action item, a draft, a packet.",
      "heldId": "Which one.",
      "kind": "Who holds it next: a successor, somebody for the time being, nobody, or the leaver still.",
      "result": "What confirming wrote."
    },
    "DrawArea": {
      "": "Drawing an area (圏域)."
    },
    "EndCounterpart": {
      "": "Ending a counterpart's term."
    },
    "EndHomeConsent": {
      "": "A consent ends earlier than it was given for."
    },
    "EndMember": {
      "": "Ending a part in the team."
    },
    "EndProgramme": {
      "": "Ending a programme with a fiscal year."
    },
    "EndTerm": {
      "": "The last day of a term; null leaves it open."
    },
    "Engagement": {
      "": "An engagement with its whole story."
    },
    "EngagementClosureEntity": {
      "": "Ends of engagements (終了). A closure that was undone stays, with a row in `engagement_reopening`: `closure_in_force` leaves it out.",
      "closedOn": "The last civil day.",
      "outcome": "What was reached, in words; empty where nothing was said.",
      "closedBy": "Who closed it; null where the demo or a migration did."
    },
    "EngagementEntity": {
      "": "Walking with one municipality in one programme (案件). Of the same pair at most one is open. Behind its facts stands what the cadence rule says of them, stored by `CadenceService` in the transaction that changes them.",
      "status": "What the closures and pauses say, stored.",
      "stage": "0 to 3: the stage of the move that counts, of those in `stage_change`.",
      "startedOn": "First civil day.",
      "cadenceMonths": "A visit is due every so many months, 1 to 12; null: nobody visits regularly, and none is due.",
      "onlineCounts": "Whether a visit held online moves the due day on.",
      "vision": "What the municipality wants to be (ありたい姿); empty where it is not said yet.",
      "version": "Of its own facts, team and people; visits, action items and what else has a version of its own do not move it.",
      "createdBy": "Who opened it; null where the demo or a migration did.",
      "lastHeldOn": "Civil day of the last visit held, however; null before the first.",
      "lastHeldInPersonOn": "Civil day of the last visit held that was not online; null before the first.",
      "plannedDays": "Civil days of the visits that are planned and not yet recorded or cancelled, ascending.",
      "visitCount": "Visits held.",
      "resumedOn": "Civil day of the last resumption; null where there was none.",
      "nextVisitDueOn": "Civil day until which the next visit is due; null while none is (paused, closed).",
      "dueInWords": "Why that day, in both languages; null while none is due.",
      "cadenceFrom": "Civil days, ascending, from which each of `cadenceStatuses` holds; the first is `-infinity`.",
      "cadenceStatuses": "How it stands against its next visit from the day at the same place of `cadenceFrom`.",
      "search": "The vision, folded for searching.",
      "followsId": "The closed engagement that this one goes on from; null where it is the first."
    },
    "EngagementExportQuery": {
      "": "Which engagements to take out, and how."
    },
    "EngagementFilter": {
      "": "The same of all pages: which engagements to count or to take out."
    },
    "EngagementPauseEntity": {
      "": "Pauses of engagements (休止), in which no visit is due. Two of one engagement never overlap.",
      "fromOn": "First civil day of the pause.",
      "untilOn": "The civil day of resumption, from which the cadence counts anew; null while it is paused.",
      "pausedBy": "Who paused it; null where the demo or a migration did."
    },
    "EngagementQuery": {
      "": "Which engagements to list."
    },
    "EngagementReopeningEntity": {
      "": "Closures that were undone (終了の取消し), each at most once.",
      "reopenedBy": "Who undid it; null where no person did.",
      "reopenedOn": "Civil day in Tokyo.",
      "reopenedAt": "The moment of it."
    },
    "EngagementRow": {
      "": "An engagement as a list shows it."
    },
    "EngagementSummary": {
      "": "What an expert may know of an engagement: never what visits, opinions or drafts say."
    },
    "Expert": {
      "": "An expert of the roster (専門職名簿).",
      "organisation": "The body they belong to, to which the letter goes.",
      "professions": "As it stands with the person; several are set apart there by 「、」.",
      "areas": "Areas they serve; none: everywhere.",
      "modes": "Ways in which they come; none: any.",
      "months": "Months (1–12) in which they can come; none: all year.",
      "open": "Dispatches that they have before them, of the whole office.",
      "limit": "How many they take at once (担当の上限 of the person); null: no limit is set.",
      "signsIn": "Whether they have an account to answer with; otherwise staff enter what they say.",
      "version": "Of the roster's own facts, for the ETag; 0 while there are none."
    },
    "ExpertCandidateAnswer": {
      "": "A candidate for a need: an expert with what speaks for them and what against, in words.",
      "concerns": "What the office should know before it chooses; whoever has one stands behind those without.",
      "load": "Dispatches that they have before them, of the whole office.",
      "limit": "How many they take at once; null: no limit is set.",
      "signsIn": "Whether they have an account to answer with."
    },
    "ExpertEntity": {
      "": "What the roster says of an expert beside what the directory does: name, body, profession and how many dispatches at once stand with the person. Without a row they serve everywhere, in any way, all year.",
      "areaIds": "Areas (圏域) they serve; none: everywhere.",
      "modes": "Ways in which they come; none: any.",
      "months": "Months (1–12) in which they can come; none: all year."
    },
    "ExpertQuery": {
      "": "Which experts to list.",
      "area": "Those who serve this area; whoever serves everywhere does.",
      "free": "Only those who take another dispatch."
    },
    "ExportJob": {
      "": "An export of many rows, made by the worker."
    },
    "ExportJobEntity": {
      "": "An export that is made by the worker: who asked for what, how far it is, and where its file lies.",
      "what": "What is exported, as its source is called.",
      "title": "What the file is called, without day and extension.",
      "reason": "Why it failed, or why the last attempt did.",
      "claim": "The worker that is at it, until `claimedUntil` by the clock of the database.",
      "rowsDone": "Rows that the present attempt has written.",
      "rowsTotal": "Rows in all: as counted when it was asked for, then when it was begun.",
      "reach": "What the person reached when it was made: whoever reaches less does not get it.",
      "storedAs": "Its name in the file store; null until it is ready.",
      "size": "Bytes.",
      "asOf": "The moment whose rows it holds."
    },
    "ExportSize": {
      "": "How many rows an export would have."
    },
    "FailedJob": {
      "": "A job that the queue gave up after all its attempts."
    },
    "FeeClass": {
      "": "What an expert is paid for a dispatch (謝金区分).",
      "feeYen": "Fee for one dispatch, in yen.",
      "travelYen": "Travel for one dispatch, in yen."
    },
    "FeeClassEntity": {
      "": "What an expert is paid for a dispatch (謝金区分). It never changes: another amount is another class.",
      "feeYen": "Fee (謝金) for one dispatch, in yen.",
      "travelYen": "Travel (旅費) for one dispatch, in yen.",
      "createdBy": "Null where the demo did.",
      "endedOn": "Civil day from which it is offered no more; null while it is."
    },
    "FileError": {
      "": "What is wrong in a file, where people find it: the row as the spreadsheet numbers it, the column by its header."
    },
    "FirstStepRow": {
      "": "A first step of an office with where it stands."
    },
    "FirstStepSkipEntity": {
      "": "A first step that an office has passed over (あとで); taken back by deleting the row."
    },
    "FirstStepsAnswer": {
      "": "The first steps of one's own office (はじめの設定), in order."
    },
    "FormProgramme": {
      "": "The programme that a form is for."
    },
    "FormQuery": {
      "": "For which programme a form is, and whether it may lack fields."
    },
    "Found": {
      "": "Something that was found."
    },
    "FoundPlace": {
      "": "Where something that was found stands."
    },
    "FoundProgramme": {
      "": "Founding a programme (支援事業) of one's own office.",
      "bodyIds": "The first one leads; left out: the office’s own body alone. One of them must be of the office.",
      "cadenceMonths": "Months between visits that its engagements begin with; null: nobody visits regularly.",
      "fromFiscalYear": "Left out: the year that runs. A year that has ended, for what was done in it."
    },
    "GrantRole": {
      "": "Granting a role: from a day, until a day (both included) or open."
    },
    "Handover": {
      "": "A handover packet: the drafted facts, what people wrote, and where it stands."
    },
    "HandoverArchive": {
      "": "All packets of one transfer in one file, made by the worker."
    },
    "HandoverArchiveEntity": {
      "": "All packets of a transfer as one zip, made by the worker.",
      "claim": "The worker that is at it, until `claimedUntil` by the clock of the database.",
      "storedAs": "Its name in the file store; null until it is ready.",
      "size": "Bytes."
    },
    "HandoverArchiveItemEntity": {
      "": "One packet of an archive, with its printed files.",
      "number": "The frozen version that is printed; null for a draft.",
      "internal": "Whether internal texts are printed too.",
      "pdfStoredAs": "Its name in the file store."
    },
    "HandoverPacketEntity": {
      "": "A packet (引継書): what a leaver hands over of one engagement.",
      "successorId": "Null until somebody leads the engagement.",
      "hiddenUntil": "Until this day only those who may know of the transfer see it.",
      "facts": "What the records said when they were gathered.",
      "history": "経緯, written by people.",
      "deliveredAt": "When it was handed over.",
      "questionsUntil": "The last day for questions, as the rule of thirty days gives it: it closes the packet for the predecessor.",
      "gatheredAt": "When the facts were last gathered."
    },
    "HandoverQuery": {
      "": "Which packets to list."
    },
    "HandoverQuestion": {
      "": "A successor's question, and its answer."
    },
    "HandoverQuestionEntity": {
      "": "A question of a successor to the predecessor, with its answer.",
      "answer": "Null while it waits."
    },
    "HandoverRow": {
      "": "A packet as a list shows it."
    },
    "HandoverSignature": {
      "": "A name under a packet, with the post and moment of signing."
    },
    "HandoverSignatureEntity": {
      "": "A step of a packet that somebody took: drafted, checked, handed over, received, finished.",
      "number": "The version of the packet that it is about.",
      "name": "As the person was called that day.",
      "post": "As the person’s post was that day."
    },
    "HandoverVersion": {
      "": "A frozen version: it never changes and is readable for ever."
    },
    "HandoverVersionContent": {
      "": "A frozen version with what it says."
    },
    "HandoverVersionEntity": {
      "": "A version of a packet as it was handed over. It is never changed.",
      "number": "Counted from 1 for each packet.",
      "content": "Everything that the packet says, frozen.",
      "sha256": "Over the content in canonical JSON.",
      "reason": "Why a later version was made."
    },
    "HeldItem": {
      "": "One thing the leaver holds on the effective day."
    },
    "HumanParts": {
      "": "The parts of a packet that people write."
    },
    "IdempotencyEntity": {
      "": "What was answered under an Idempotency-Key, so that a repeated request is not done twice.",
      "requestHash": "SHA-256 of route and body: one key for two different requests is refused.",
      "status": "The HTTP status.",
      "reach": "What its person reached then: the answer is given again only to somebody who still reaches at least that."
    },
    "Identity": {
      "": "An identity at the provider that is a person’s (`linkedAt`), or waits to be (`id`)."
    },
    "Info": {
      "": "What a browser may know before anybody has signed in."
    },
    "Initiative": {
      "": "An initiative (取組) of the municipality."
    },
    "InitiativeEntity": {
      "": "Initiatives (具体的な取組) of the municipality.",
      "text": "As it says now; what it said before stands in `text_version`.",
      "startedOn": "Civil day since which it is tried or running; null while it is an idea.",
      "createdBy": "Who wrote it down; null where that was not kept.",
      "createdAt": "Null where that was not kept."
    },
    "InspectAccountLink": {
      "": "Looking at a link before using it. The token travels in the body: addresses end up in logs."
    },
    "Invitation": {
      "": "An invitation that is on its way. The link itself is in the mail only."
    },
    "ItemConflict": {
      "": "What stands against a disposition."
    },
    "ItemDisposition": {
      "": "Who takes over an item, or that it ends."
    },
    "JudgeCoverage": {
      "": "The judgement that a kind of support is not needed, and when to look again."
    },
    "JudgementQuery": {
      "": "Which cell a judgement is about."
    },
    "JurisdictionEntity": {
      "": "Which prefectures a regional bureau (地方厚生局) looks at."
    },
    "KeepExpert": {
      "": "What the roster says of an expert; the whole of it.",
      "areaIds": "Areas (圏域) they serve; none: everywhere.",
      "modes": "Ways in which they come; none: any.",
      "months": "Months (1–12) in which they can come; none: all year."
    },
    "KeepProfessions": {
      "": "The professions of an office's experts, the whole list in its order."
    },
    "KeepRole": {
      "": "A role that the leaver keeps beyond the effective day, for instance because they move inside the office."
    },
    "LadderNumberPart": {
      "": "The number of one step: days (or open days) before the day when negative, after it when positive."
    },
    "LadderPreview": {
      "": "What would have been sent in a month, under the numbers that hold and under the proposed ones."
    },
    "LadderQuery": {},
    "LadderStepView": {
      "": "One step with its sentence (`before` + `distance` + `after`), its limits, and what each level says."
    },
    "LadderValue": {
      "": "A number of the ladder."
    },
    "LastVisit": {
      "": "The visit before."
    },
    "LeaverRole": {
      "": "A role that would outlast the transfer: it ends with the effective day, unless it is kept with a reason."
    },
    "LetterRef": {
      "": "The letter (派遣依頼) of a dispatch: its running number of the fiscal year.",
      "fiscalYear": "Named by the year in which it begins."
    },
    "LinkVisit": {
      "": "Which visit a dispatch was, said after it was carried out.",
      "visitId": "Of its engagement, on its day; left out: none."
    },
    "ListRowConflict": {
      "": "What stands against a row of a list."
    },
    "ListSummary": {
      "": "What a list of transfers comes to."
    },
    "ListTaker": {
      "": "Somebody who takes over, with the load as of the effective day."
    },
    "Load": {
      "": "Load and risk of a support body as of today."
    },
    "LoadEngagements": {
      "": "Engagements, counted by state."
    },
    "LoadExportQuery": {
      "": "How to take the people with their numbers out."
    },
    "LoadFigures": {
      "": "A person's numbers today; each opens into its rows."
    },
    "LoadMove": {
      "": "Somebody's coming or going."
    },
    "LoadPerson": {
      "": "What a person carries."
    },
    "LoadRisks": {
      "": "What is in danger, each with how many."
    },
    "LoadRow": {
      "": "A row behind a number.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議)."
    },
    "LoadRowsExportQuery": {
      "": "Which number's rows to take out, and how."
    },
    "LoadRowsFilter": {
      "": "Which number's rows to count or to take out: all pages of them."
    },
    "LoadRowsQuery": {
      "": "Which number to open; without a person that of everybody together."
    },
    "MailAttempt": {
      "": "One time that a mail was offered to the mail server."
    },
    "MailAttemptEntity": {
      "": "An attempt to hand a mail over, and what came of it.",
      "number": "Counted from 1 for each mail.",
      "answer": "The code of the mail server’s answer."
    },
    "MailEntity": {
      "": "A mail that waits, is being sent or was sent: the outbox.",
      "kind": "`account` carries a link to an account.",
      "day": "The day that a digest is about.",
      "messageId": "Follows from what the mail is, so that a second copy can be told.",
      "attempts": "Attempts that were begun.",
      "possibleDuplicate": "Its worker died between the yes of the mail server and our commit.",
      "lastError": "The answer of the mail server as a code, never its text.",
      "sender": "The worker that has it in hand.",
      "attemptsAllowed": "After so many it is given up."
    },
    "MailPerson": {
      "": "For whom a mail is."
    },
    "MailSetting": {
      "": "How somebody wants to be reminded by mail. Escalations come in any case."
    },
    "MakeApiToken": {
      "": "A token for a program of one's own."
    },
    "MakeArchive": {
      "": "Whose packets to put together."
    },
    "MakeCalendarFeed": {
      "": "Making a calendar address."
    },
    "MakeExport": {
      "": "What to have made into a file."
    },
    "Milestone": {
      "": "A point on the road map (ロードマップ)."
    },
    "MilestoneEntity": {
      "": "Points of the road map (ロードマップ), each with a day.",
      "text": "As it says now; what it said before stands in `text_version`.",
      "dueOn": "Civil day by which it should be reached.",
      "reachedOn": "Civil day on which it was reached; null unless it was.",
      "createdBy": "Who wrote it down; null where the demo or a migration did."
    },
    "MoveVisit": {
      "": "Moving a planned visit."
    },
    "MovedMunicipality": {
      "": "A municipality that an area gains or loses."
    },
    "Municipality": {
      "": "A municipality (市区町村)."
    },
    "MunicipalityEntity": {
      "": "The municipalities of the country (市区町村), from the official list of codes.",
      "code": "Six digits, the last of them a check digit (全国地方公共団体コード).",
      "kana": "How the name is read.",
      "search": "Name and reading, folded for searching; made by the database."
    },
    "MunicipalityQuery": {
      "": "Which municipalities to list.",
      "limit": "Rows of a page: as many as there are municipalities in Japan, so that whoever chooses among all asks once.",
      "field": "`true`: only those of the prefectures that one’s own office supports."
    },
    "MunicipalityRef": {
      "": "A municipality as other answers name it: always with its prefecture, because 25 names repeat."
    },
    "MunicipalityVisits": {
      "": "How many visits a municipality had."
    },
    "NameLead": {
      "": "Who leads from a day on."
    },
    "NameTeamLead": {
      "": "Who is to lead an expert team (専門家チームの代表)."
    },
    "Named": {
      "": "Something with a name, such as an area or a fee class."
    },
    "NamedRow": {
      "": "A row with its name."
    },
    "Need": {
      "": "A need of experts (派遣の必要). The dispatches under it are its expert team (専門家チーム).",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "sourceText": "What the source says today.",
      "holder": "Who keeps it; null where nobody is in sight."
    },
    "NeedEntity": {
      "": "What experts are needed for (派遣の必要): by an engagement, or by a municipality for its own meeting (地域ケア個別会議). It never changes; one that is no longer wanted is closed with a reason.",
      "tenantId": "That of the engagement, where there is one, as the municipality's code is.",
      "engagementId": "Null for a municipality's own meeting.",
      "sourceKind": "What of the engagement it comes from, where somebody said so, and which one.",
      "purpose": "What for.",
      "professions": "Professions (職種) wanted, any of them.",
      "wishedOn": "Civil day.",
      "createdBy": "Null where the demo did.",
      "closedAt": "Since when it is no longer wanted; null while it is."
    },
    "NeedHolderEntity": {
      "": "Who keeps a need with its dispatches, and from when: whoever’s term began last.",
      "tenantId": "That of the need, as the municipality's code and the engagement are: a trigger writes them.",
      "engagementId": "Null for a municipality's own meeting (地域ケア個別会議).",
      "fromOn": "First civil day.",
      "hiddenUntil": "Civil day of the announcement until which few see it; null for one that was written openly.",
      "transferId": "The transfer that wrote it, so that it can be taken back; null for one that was written openly."
    },
    "NeedQuery": {
      "": "Which needs to list.",
      "open": "Those that are still wanted, or those that were closed."
    },
    "NewApiToken": {
      "": "A token at the one moment when it is shown."
    },
    "NewCalendarFeed": {
      "": "A feed at the one moment when its address is shown."
    },
    "NewWebhook": {
      "": "A receiver at the one moment when its secret is shown."
    },
    "NextVisit": {
      "": "The next visit, planned while recording this one."
    },
    "NoteHomeConsent": {
      "": "The consent of the home office, for a term; both days are included."
    },
    "OffersQuery": {
      "": "Of which fiscal year the offers are asked."
    },
    "OidcIdentityEntity": {
      "": "An account at the provider of an organisation, and whose it is here.",
      "subject": "The identifier of the account at its issuer."
    },
    "OidcRequestEntity": {
      "": "A sign-in that is under way at the provider of an organisation.",
      "verifier": "The PKCE verifier.",
      "back": "The screen to come back to."
    },
    "OpenEngagement": {
      "": "Beginning to walk with a municipality; one that follows a closed engagement brings its vision, challenges, stage and team along.",
      "cadenceMonths": "Months between visits; null: nobody visits regularly; left out: as its programme says."
    },
    "OpenSession": {
      "": "A session that is open at this moment."
    },
    "Operations": {
      "": "How the work that nobody watches goes."
    },
    "OperationsJob": {
      "": "A recurring job: when it comes, and how it went for one's own tenant or for the installation."
    },
    "OperationsMail": {
      "": "The outbox of one's own tenant in numbers."
    },
    "OperationsQueue": {
      "": "The queue, as a worker last saw it."
    },
    "Opinion": {
      "": "The opinion (所見) of one body: only those that the reader may see are told, and nothing tells that there are others."
    },
    "OpinionBody": {
      "": "The body that an opinion belongs to; without id the office itself."
    },
    "Organisation": {
      "": "An organisation (機関): an office, a university, an association."
    },
    "OrganisationEntity": {
      "": "An organisation that people belong to: a prefecture and its health offices, universities, associations, town halls, regional bureaus.",
      "tenantId": "The office whose organisation it is; null for one that all offices share.",
      "prefectureCode": "The prefecture in which it is; null for one that belongs to none.",
      "areaId": "The area that a health office looks after; null for all others.",
      "municipalityCode": "Of a town hall, the municipality that it is of.",
      "isOffice": "Whether its office is this body: the prefecture or university itself, not a section of it. One for each office.",
      "search": "The name, folded for searching; made by the database."
    },
    "OrganisationRef": {
      "": "An organisation as other answers name it."
    },
    "OurParticipant": {
      "": "Somebody of our side who took part."
    },
    "Paging": {
      "": "How a list is paged: `limit` rows (default 50, at most 200) after `cursor`."
    },
    "PaperHeading": {
      "": "What stands at the head of the office's papers."
    },
    "PaperHeadingEntity": {
      "": "What stands at the head of an office's papers: to whom its reports go (宛先), and from which department.",
      "addressee": "介護支援課長　様; empty where the office leaves it to be written by hand.",
      "department": "介護支援課; the office's own name stands where it is empty."
    },
    "ParticipantOfOurs": {
      "": "Somebody of our side who took part."
    },
    "Pause": {
      "": "A pause (休止)."
    },
    "PauseEngagement": {
      "": "Pausing an engagement (休止)."
    },
    "Payment": {
      "": "What is to be paid for a dispatch.",
      "feeClass": "Null without a fee class: then the amounts are to be settled by hand.",
      "feeYen": "In yen."
    },
    "PaymentQuery": {
      "": "Which payments to list: of a month, or of a fiscal year.",
      "fiscalYear": "In place of the month; named by the year in which it begins."
    },
    "Payments": {
      "": "The payments of a month or of a fiscal year (支払一覧).",
      "month": "Null for those of a fiscal year.",
      "fiscalYear": "Null for those of a month.",
      "feeYen": "In yen, of the rows with a fee class.",
      "withoutFeeClass": "Rows without a fee class."
    },
    "PeerConsent": {
      "": "The consent of a home office (派遣元の同意); both days are included."
    },
    "PeerConsentEntity": {
      "": "The consent of a peer supporter's home office (派遣元の同意), for a term. Two of them never overlap.",
      "fromOn": "First civil day, included.",
      "untilOn": "Last civil day, included.",
      "givenBy": "Who consented, as they sign: 住民福祉課長 戸隠 一郎.",
      "endedReason": "Why it ends earlier than was consented to; null where it does not."
    },
    "PeerConsentScanEntity": {
      "": "The paper of a consent, scanned. A better scan is one more row: the last counts.",
      "name": "The name under which it came.",
      "size": "Bytes.",
      "storedAs": "Its name in the store of files."
    },
    "PeerContribution": {
      "": "What a peer supporter gave in a fiscal year (活動記録)."
    },
    "PeerOverloadEntity": {
      "": "By whose word a peer supporter carries more than their limit with a part in a team, and why.",
      "tenantId": "That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both."
    },
    "PeerProposal": {
      "": "Somebody who could be asked to become a peer supporter, and why."
    },
    "PeerSuggestionRow": {
      "": "A peer supporter who is suggested for an engagement, with what speaks for them."
    },
    "PeerSupporter": {
      "": "A peer supporter (ピアサポーター). The id is the person's."
    },
    "PeerSupporterEntity": {
      "": "A person who supports other municipalities (ピアサポーター), beside what stands with them as a person: home municipality, post, themes, support types, load limit.",
      "modes": "How they can come; empty: not said.",
      "months": "Months (1 to 12) in which they can come; empty: not said.",
      "reason": "Why the office asked them (経緯).",
      "endedOn": "The last civil day on which they are a peer supporter; null: no end is known.",
      "registeredBy": "Null where the product did it, when the registry came."
    },
    "PeerThemes": {
      "": "The themes of an office."
    },
    "PeerVocabularyEntity": {
      "": "The themes that an office uses for its peer supporters. An office without a row uses those it began with.",
      "themes": "In the order in which they are offered."
    },
    "PeersQuery": {
      "": "Which peer supporters: of a theme, by words, only those who can take on more today."
    },
    "PeopleQuery": {
      "": "Which people to list.",
      "disabled": "`true` lists the disabled people instead of the others."
    },
    "Person": {
      "": "A person as lists show them."
    },
    "PersonCapacity": {
      "": "A limit of somebody with what is carried against it: of a peer supporter or an expert all of it, of staff the engagements that the reader sees."
    },
    "PersonDetails": {
      "": "A person in full."
    },
    "PersonEntity": {
      "": "A person who works with an office: staff, partners, peer supporters, experts, people of a bureau. Whether they may sign in, and what they may do, their roles say.",
      "tenantId": "The office whose person it is; null for the people of a regional bureau.",
      "kana": "How the name is read; lists are in its order.",
      "email": "Where mail and links to a new password go; null: no way in.",
      "post": "The post that they hold (職名).",
      "homeMunicipalityCode": "The municipality that a peer supporter comes from.",
      "themes": "What they know about, in their own words.",
      "loadLimit": "At most so many engagements at once; null: no limit is set.",
      "mailMode": "How they are reminded by mail; escalations come in any case.",
      "disabledAt": "Since when they cannot sign in; null: they can.",
      "disabledReason": "Why, for administrators alone.",
      "search": "Name and reading, folded for searching; made by the database."
    },
    "PersonRef": {
      "": "A person as other answers name them."
    },
    "PlanVisit": {
      "": "Planning a visit, or (with `record`) recording one that was never planned."
    },
    "PlannedVisit": {
      "": "A visit that is planned already."
    },
    "PossibleDuplicate": {
      "": "A mail that may have arrived twice. Its Message-ID says which lines of the mail server’s log are about it; what the mail says, and its address, are not told."
    },
    "Prefecture": {
      "": "A prefecture (都道府県)."
    },
    "PrefectureEntity": {
      "": "The 47 prefectures.",
      "code": "Two digits.",
      "kana": "How the name is read."
    },
    "PreviewCount": {
      "": "How many reminders, now and as proposed."
    },
    "PreviewItem": {
      "": "A reminder that either numbers would make."
    },
    "PreviewLadder": {
      "": "Which numbers to count with, and for which month."
    },
    "ProfessionListEntity": {
      "": "The professions (職種) of an office's experts, once it has edited the list that all begin with.",
      "names": "In the order in which they are offered."
    },
    "Professions": {
      "": "The professions of an office's experts.",
      "version": "For the ETag; 0 while it is the list that all begin with."
    },
    "Programme": {
      "": "A programme (支援事業) as it is in a fiscal year."
    },
    "ProgrammeBody": {
      "": "An organisation that carries a programme."
    },
    "ProgrammeBodyEntity": {
      "": "Which organisations run a programme from a fiscal year on, until its next row.",
      "position": "The place in which the body is named; the first one leads."
    },
    "ProgrammeDetail": {
      "": "A programme with the table of each of its years."
    },
    "ProgrammeEntity": {
      "": "A programme of support (支援事業) that bodies offer to municipalities; what it offers in a year: programme_year.",
      "tenantId": "The office that founded it and changes it; null for one of the report whose body has no office here.",
      "fromFiscalYear": "The first fiscal year (April to March) in which it runs.",
      "untilFiscalYear": "The last one, included; null: open.",
      "cadenceMonths": "Months between visits that its engagements begin with; null: nobody visits regularly.",
      "papers": "The papers (様式) in use: all, until the office takes one away.",
      "position": "Its place in lists.",
      "figureRow": "Its row in the report's figure 3-4, which is the table of fiscal year 2020; null for all others.",
      "search": "The name, folded for searching; made by the database."
    },
    "ProgrammeQuery": {
      "": "Which programmes, as they are in which year.",
      "fiscalYear": "Only those that run in this year, as they are in it; left out: all, as they are this year.",
      "usable": "`true`: only those that one's own office founded or carries as one of their bodies."
    },
    "ProgrammeRef": {
      "": "A programme, named."
    },
    "ProgrammeYear": {
      "": "What a programme offers from a fiscal year on, until the next."
    },
    "ProgrammeYearEntity": {
      "": "What a programme is from a fiscal year on, until its next row. The first row begins with the programme; a former year's table stays as it was. Source: support-work section 2.",
      "fromFiscalYear": "The fiscal year (April to March) from which it holds."
    },
    "RecordConfirmation": {
      "": "How far the version in force is confirmed."
    },
    "RecordForm": {
      "": "A form (様式) of the office's own that is in use."
    },
    "RecordFormCheck": {
      "": "What the named fields of a form come to."
    },
    "RecordFormEntity": {
      "": "An office's own form (様式) of the report of a visit, for all its programmes or for one. It never changes: a better one takes its place, and the former stays, ended.",
      "programmeId": "Null for every programme that has none of its own.",
      "name": "As the file was called.",
      "size": "Bytes.",
      "sha256": "Hash of the content, in hexadecimal.",
      "storedAs": "Under which id the file store keeps the bytes.",
      "fields": "The named fields that were found in it.",
      "endedAt": "Null while it is in use."
    },
    "RecordHappening": {
      "": "Something that happened to a record."
    },
    "RecordHappeningOfKind": {
      "": "Something that happened to a record, and what it was."
    },
    "RecordText": {
      "": "What a version of a record says to all its readers alike."
    },
    "RecordVersion": {
      "": "One version of a record with what happened to it."
    },
    "RecordVisit": {
      "": "A visit record (復命書): what happened, facts apart from the opinion of the writer's own body. From the second version on it says why. `opinionVersion`, where given, is the version that was read (0: none): a colleague's newer one is not overwritten.",
      "answersReturn": "Makes a version of a record that was sent back, even where its text stays as it is.",
      "anotherThatDay": "That it is another visit than the one which the engagement has on that day already."
    },
    "RecoveryCodeEntity": {
      "": "Codes that open an account without its second factor, each once.",
      "codeHash": "SHA-256 of the code.",
      "usedAt": "Null while it may be used."
    },
    "RecoveryCodes": {
      "": "Recovery codes, each of one use. Shown once."
    },
    "RefuseConsent": {
      "": "Refusing to consent. Whoever asked reads why."
    },
    "RefusedConfirmation": {
      "": "Why a record was not confirmed."
    },
    "RegisterOrganisation": {
      "": "Registering an organisation of one's own prefecture. A health office needs the area it looks after."
    },
    "RegisterPeerSupporter": {
      "": "Somebody becomes a peer supporter: a person who is known (`personId`), or one who is registered by it."
    },
    "RegisterPerson": {
      "": "Registering a person; roles and the account come afterwards."
    },
    "RegisterTransfer": {
      "": "A transfer to register."
    },
    "RegisterWebhook": {
      "": "Registering a webhook."
    },
    "ReintroductionProposal": {
      "": "A visit at which people who are new introduce themselves; gone as soon as one is planned or held."
    },
    "Reminder": {
      "": "Something that asks to be done, with its reason.",
      "dispatchId": "Of one about a dispatch (派遣), which is then no engagement's."
    },
    "ReminderEntity": {
      "": "A reminder of one step of the ladder for one person.",
      "occurrence": "Counts how often the step came again for one due day.",
      "dueOn": "The day that the matter is due.",
      "fallsOn": "The day on which the step falls.",
      "why": "The facts from which its sentence is made, in the language of whoever reads it.",
      "escalation": "Told to a manager.",
      "hiddenUntil": "Until this day only those who may know of the transfer see it.",
      "quiet": "A step that a change of the numbers moved into the past shows in the app, but no mail goes out about it."
    },
    "ReminderLadder": {
      "": "The ladder that holds in the tenant, or for one of its programmes."
    },
    "ReminderLadderEntity": {
      "": "The numbers of the reminder ladder that an office, or one of its programmes, has chosen.",
      "programmeId": "Null for the office.",
      "numbers": "Days by step, as `ladder-rules.ts` allows."
    },
    "ReminderQuery": {},
    "ReopenEngagement": {
      "": "Undoing a closure."
    },
    "ReportActionItem": {
      "": "An action item that a report brings.",
      "ownerId": "Left out: whoever accepts the report."
    },
    "ReportDispatch": {
      "": "An expert's report (派遣報告); at least one of the first three."
    },
    "ReportForm": {
      "": "In which form the report of a visit is written for Word."
    },
    "ReportQuery": {
      "": "What goes on the report beyond what every reader of the record sees."
    },
    "RequestAccountOpening": {
      "": "Asking for a link that opens an account whose attempts wait."
    },
    "RequestDispatch": {
      "": "A request for an expert (起案).",
      "plannedOn": "The day on which they are to come; left out: the day wished for.",
      "isLead": "Whether they lead the team; left out: the first does."
    },
    "RequestLevelEntity": {
      "": "How full the measure of requests of a caller is (a leaking bucket); unlogged, since a crash may forget it.",
      "subject": "Who asks: a person, or an address.",
      "level": "Requests that have not leaked away yet.",
      "perMinute": "How many leak away a minute."
    },
    "RequestPasswordReset": {
      "": "Asking for a link to a new password."
    },
    "ResumeEngagement": {
      "": "Resuming a paused engagement."
    },
    "Retry": {
      "": "Mails that are sent again."
    },
    "ReturnRecord": {
      "": "Sending a record back (差戻し)."
    },
    "RoleEndEntity": {
      "": "The end that a transfer gives to a role of its person. The row of the role stays as it is: the view `role_term` says which end counts.",
      "untilOn": "Last day of the role, included: the day before the transfer takes effect.",
      "hiddenUntil": "The day of the announcement, before which only managers and the person see the end; null: it is no secret.",
      "formerUntil": "The last day that the role had before it made room for the next one of its kind; null: it has made none."
    },
    "RoleHolding": {
      "": "A role that a person holds in an organisation; both days are included."
    },
    "RoleHoldingEntity": {
      "": "A role that a person holds in an organisation. Access begins and ends with its days; the ends of transfers stand in `role_end`.",
      "tenantId": "The office in which it holds; null for a regional bureau.",
      "fromOn": "First day, included.",
      "untilOn": "Last day, included; null: open.",
      "provided": "Whether the groups at the provider of sign-in brought it; such a role is prolonged and ended at signing in."
    },
    "RoleLeftOpenRow": {
      "": "A role that runs on although its person's transfer took effect."
    },
    "SaveDraft": {
      "": "What was typed so far; kept as it is, without checking, so that nothing is lost."
    },
    "SearchEntryEntity": {
      "": "What can be found of a subject: all of its texts as they stand now, in one row, as search_subject.sql says it. A correction replaces the row's text; what is withdrawn loses its row. Who may see the subject sees the row. Triggers write it, at the commit of whatever has changed.",
      "subjectId": "Of the record its visit, of an expert's report its dispatch, of everything else its own id.",
      "tenantId": "That of the engagement, where there is one, as the municipality's code is: the trigger writes both.",
      "engagementId": "Null for people, and for what belongs to a meeting of a municipality's own.",
      "place": "The municipality's code, `''` where there is none: what indexes need.",
      "visitId": "The visit that it hangs on, where there is one.",
      "internal": "For the office alone, never for guests of another body: files, opinions, needs and reports of experts may be.",
      "bodyId": "Of an internal opinion of a guest the body whose people alone read it, not the office.",
      "readerId": "Who reads it beside the office: the expert of a report.",
      "onDay": "Civil day by which it is listed: of a record the day of the visit; 9999-12-31 for people, who have none.",
      "title": "What it is called in a list; searched too.",
      "told": "Its texts as they were written, one below the other.",
      "folded": "Title and texts, folded for searching; made by the database."
    },
    "SearchQuery": {
      "": "What is searched for, and where.",
      "q": "Words between white space, all of which must stand in a text; one at least has two characters. Width, kana and variants of kanji make no difference.",
      "kind": "Kinds of things, with commas between them; without it all kinds.",
      "from": "From this day on. People have no day and are left out where days are asked for."
    },
    "SecondFactor": {
      "": "Whether a second factor is set up, and what is left for when the phone is away."
    },
    "SecondFactorEntity": {
      "": "The second factor of a person: confirmed, or about to be.",
      "secret": "Encrypted; null until it is confirmed.",
      "pendingSecret": "Encrypted; what waits for its first code.",
      "lastStep": "The last time step (30 seconds) whose code was taken: a code works once."
    },
    "SecondFactorSetUp": {
      "": "A second factor that waits for its first code. Shown once."
    },
    "Session": {
      "": "Who is signed in, what they may do, and what day it is for them."
    },
    "SessionAffiliation": {
      "": "A role in an organisation."
    },
    "SessionEntity": {
      "": "Where somebody is signed in. Of the secret in the cookie only the hash is kept.",
      "tokenHash": "SHA-256 of the secret in the cookie.",
      "expiresAt": "Said when it is opened; using it does not move it.",
      "endedAt": "Null while it goes on.",
      "agent": "What the browser says of itself.",
      "limited": "Whoever has it still has to set up a second factor: it knows the person, but no role."
    },
    "SessionTenant": {
      "": "The office that one belongs to."
    },
    "SetHeading": {
      "": "To whom reports go, and from which department; what is left out stays as it is."
    },
    "SetSmallNumbers": {
      "": "Up to which count the office’s numbers are told as a range."
    },
    "SetUpSecondFactor": {
      "": "Beginning to set up a second factor."
    },
    "SignIn": {
      "": "Signing in. `code` is needed once a second factor is set up: six digits of the app, or a recovery code."
    },
    "SignInFailureEntity": {
      "": "How often signing in has failed for an account, for the wait before the next attempt.",
      "subject": "The kind of attempt and a hash of the folded address, whether there is such an account or not.",
      "at": "When it last failed."
    },
    "SignedInPerson": {
      "": "Who is signed in."
    },
    "SmallNumberRuleEntity": {
      "": "Up to which count an office has its numbers told as a range, towards a bureau.",
      "smallUntil": "Counts from 1 to this one are told as a range."
    },
    "SmallNumbersSetting": {
      "": "Up to which count an office has its numbers told to a bureau as a range."
    },
    "StaffVisits": {
      "": "How many visits a person made."
    },
    "StageChange": {
      "": "Since when an engagement is in a stage (段階)."
    },
    "StageChangeEntity": {
      "": "Moves of the stage (段階), and what became of them when a visit’s record was withdrawn or restored. Rows are only added.",
      "stage": "0 to 3: where it moved, or what stands after a withdrawal or restoration.",
      "since": "Civil day since which it holds.",
      "visitId": "The visit whose record moved it; null where it was moved by itself.",
      "changedBy": "Who moved it; null where no person did.",
      "kind": "A `withdrawal` takes the moves of its visit out of account, a `restoration` puts them back; the last one counts."
    },
    "StartingListQuery": {
      "": "Whether a list is only looked at (`true`, also when left out) or registered (`false`)."
    },
    "StartingListResult": {
      "": "What reading a starting list found."
    },
    "StartingTemplateQuery": {
      "": "Which empty list is downloaded."
    },
    "SucceedCounterpart": {
      "": "Who follows somebody of the municipality: the former one's last day and the successor's first in one act."
    },
    "SuccessorCandidate": {
      "": "Somebody who could take over, as of the effective day."
    },
    "SuggestedParticipants": {
      "": "Who is likely to take part."
    },
    "SuggestionsQuery": {
      "": "How many are suggested at most. There is no further page: whoever is behind these does not convince."
    },
    "SummaryInitiative": {
      "": "An initiative, as the summary names it."
    },
    "SupportGivenEntity": {
      "": "A line of the ledger of support given (支援実績): one for each kind of support that a source gave. It follows its source and is never written by hand; what is left of a purged engagement has no source any more.",
      "sourceId": "The visit or the dispatch; of a purged engagement an id that leads nowhere.",
      "givenOn": "Civil day.",
      "bodyIds": "The bodies whose people took part; none is known of what was purged before there was a ledger.",
      "bodyKinds": "What kinds of bodies these were when the line was written."
    },
    "SupportTypeTotals": {
      "": "A number for each kind of support."
    },
    "SweepMarkEntity": {
      "": "How far the sweep of an office has looked.",
      "sweptOn": "The day of the last sweep.",
      "wholeOn": "The day on which it last looked at everything.",
      "office": "The closed days, ladders and reach that it went by: what has changed since is looked at again."
    },
    "TeamMember": {
      "": "A person's part in the team, for a term."
    },
    "TeamMemberEndEntity": {
      "": "Ends of terms in a team. An open end and that of a transfer may stand beside each other: the earlier counts (`team_term`).",
      "personId": "Who sees a hidden end before its announcement: whose term it was, or the leaver of the transfer that wrote it.",
      "untilOn": "Last civil day of the term.",
      "hiddenUntil": "Civil day of the announcement until which few see the end; null for one that was written openly.",
      "transferId": "The transfer that wrote it, so that it can be taken back; null for one that was written openly."
    },
    "TeamMemberEntity": {
      "": "Who plays which part in a team (支援チーム), and from when. Until when is said by `team_member_end`; both together are `team_term`.",
      "fromOn": "First civil day of the term.",
      "hiddenUntil": "Civil day of the announcement until which few see the term; null for one that was written openly.",
      "transferId": "The transfer that wrote it, so that it can be taken back; null for one that was written openly."
    },
    "TenantEntity": {
      "": "An office that keeps its records here: of a prefecture, or of a university.",
      "prefectureCode": "The prefecture in which it is; whom it supports: tenant_field.",
      "consenterSince": "When the office first had somebody to consent. It never becomes null again: who is taken back is not replaced by another of the administrator’s choosing."
    },
    "TenantFieldEntity": {
      "": "The prefectures whose municipalities an office supports: its field. That of a prefecture is itself.",
      "prefectureCode": "Two digits."
    },
    "TermClashEntity": {
      "": "Hidden terms of transfers that open ones crossed: both stand here, so that whoever arranged the transfer can be told. Written by `settle_hidden_terms` alone.",
      "kind": "Whether a hidden `part` of a successor or the hidden `end` of a term was crossed.",
      "role": "The part in the team.",
      "personId": "Whose hidden term, or term with a hidden end, it is.",
      "otherId": "Who has the same part openly; null for an `end`.",
      "onDay": "Civil day on which it would have begun or ended by the transfer.",
      "otherDay": "Civil day on which the open term begins, or on which the term ends openly."
    },
    "TextVersion": {
      "": "A text of the story as it once stood; the newest is the one in force."
    },
    "TextVersionEntity": {
      "": "What texts of the story said before they were corrected, and what they say now. A text that was never corrected has no row here.",
      "subjectId": "The engagement for its vision, otherwise the row that the text stands in.",
      "version": "From 1, by subject and field.",
      "reason": "Why the text before was corrected; empty in the first.",
      "writtenBy": "Null where it was not kept who wrote it.",
      "writtenAt": "Null where it was not kept when."
    },
    "TimelineEntry": {
      "": "Something that happened in an engagement."
    },
    "TimelineQuery": {
      "": "Which part of the story to tell: `visit` (contacts, dispatches of experts and remarks as well), `change` (everything about the engagement itself), `handover`, or all."
    },
    "ToldBodyKind": {
      "": "To how many municipalities people of a kind of body gave support."
    },
    "ToldByType": {
      "": "A told count for each kind of support."
    },
    "ToldFlags": {
      "": "In how many municipalities each flag is up."
    },
    "ToldNumber": {
      "": "A count as a bureau is told it: exactly, as a range (「1〜2」), or as \"at least\"."
    },
    "Transfer": {
      "": "A person who leaves a post on a day."
    },
    "TransferEntity": {
      "": "A transfer of a person (人事異動): away, into retirement, on leave, or here.",
      "announcedOn": "内示日: until then only managers and the person know.",
      "effectiveOn": "発令日: from this day on the successor holds what was handed over.",
      "confirmedAt": "When what becomes of each thing held was confirmed; null while it is planned.",
      "withdrawnAt": "When it was withdrawn; null while it stands."
    },
    "TransferList": {
      "": "Transfers that were registered from one file."
    },
    "TransferListEntity": {
      "": "A list of transfers from a file, registered at once.",
      "name": "The name of the file.",
      "sha256": "Of the file: the same one is not registered twice.",
      "requestedBy": "Who asked for the confirmation or the withdrawal that is going on: the worker acts in this person’s name."
    },
    "TransferListFileQuery": {
      "": "Whether a list is only looked at (`true`, also when left out) or registered (`false`)."
    },
    "TransferListPreview": {
      "": "What a whole list would do, or has done."
    },
    "TransferListQuery": {
      "": "Which lists to show."
    },
    "TransferListResult": {
      "": "What reading a list found; nothing is registered while there are errors."
    },
    "TransferListRow": {
      "": "One transfer of a list: what the person holds, who takes over, what stands against it, and what became of it."
    },
    "TransferListRowEntity": {
      "": "One line of a list of transfers, and how far it is.",
      "number": "The line in the file; the heading is 1.",
      "interimId": "Who holds for the time being where there is no successor.",
      "refusal": "Why it could not be confirmed.",
      "lags": "Reminders and whatever else is derived from what was written have still to follow."
    },
    "TransferPreview": {
      "": "Everything the person holds, and what would become of it.",
      "version": "Version of the transfer, for the ETag."
    },
    "TransferQuery": {
      "": "Which transfers to list."
    },
    "TrueChallengeEntity": {
      "": "Which challenge was held to be the true one (真の課題), since when: the last row counts.",
      "since": "Civil day since which it is.",
      "markedBy": "Who said so; null where the demo or a migration did."
    },
    "Turnover": {
      "": "Who is new on either side, and what follows from it."
    },
    "TurnoverFlags": {
      "": "Who is new in an engagement (rule 4.3)."
    },
    "UseAccountLink": {
      "": "Using a link, once, to choose a password."
    },
    "VersionQuery": {
      "": "Which version of a packet; without one the newest, or the draft."
    },
    "Visit": {
      "": "A visit with everything its record's form needs."
    },
    "VisitCancellation": {
      "": "Why and when a visit was cancelled."
    },
    "VisitCancellationEntity": {
      "": "Why and when a planned visit was cancelled.",
      "cancelledBy": "Null where a job cancelled it."
    },
    "VisitDraft": {
      "": "The draft of a visit's record: one's own, or one that was taken over from a predecessor."
    },
    "VisitDraftEntity": {
      "": "What somebody has typed of a visit's record so far, one for each person. A successor only reads it.",
      "content": "As the form sent it, unchecked, so that nothing is lost.",
      "version": "Counts how often it was saved."
    },
    "VisitEntity": {
      "": "A visit (訪問): planned, held or cancelled. What was recorded of it stands in versions of its record.",
      "plannedOn": "Civil day; null where it was recorded without having been planned.",
      "startsAt": "Time of day in Tokyo for which it is planned.",
      "heldOn": "Civil day; null unless its record stands (recorded or confirmed).",
      "supportTypes": "Kinds of support (A to E) that were given; none before it is recorded.",
      "version": "For `If-Match`; moves on with every change that others can see.",
      "changedAt": "When `version` last moved, by a trigger; null where it never did.",
      "day": "The day it was held, or else is planned for; made by the database."
    },
    "VisitOnDay": {
      "": "A visit of the engagement on a day, of which a dispatch may be one.",
      "purpose": "What for; null where nobody wrote it."
    },
    "VisitOnFile": {
      "": "A visit with its record, as the files of an engagement show it."
    },
    "VisitOpinionEntity": {
      "": "A version of the opinion (所見) of one body on a visit; each body has its own, with numbers of its own.",
      "internal": "Seen by the people of its own body alone.",
      "bodyId": "The body that it belongs to; null: the office itself, with its health offices.",
      "version": "From 1, within the body's opinion on the visit.",
      "reason": "Why the version before was corrected; empty in the first.",
      "supersededAt": "When a newer version came; null: in force."
    },
    "VisitProposal": {
      "": "What to begin with when the next visit of an engagement is planned."
    },
    "VisitQuery": {
      "": "Which visits to list."
    },
    "VisitRecord": {
      "": "The version in force of a record, with the opinions that the reader may see."
    },
    "VisitRecordEventEntity": {
      "": "Something that happened to a record (復命書) besides being written. Rows are only added; ids are their order.",
      "version": "Number of the record's version that it happened to.",
      "comment": "Why; empty for a confirmation.",
      "plannedOn": "Of a withdrawal: the day that the visit was planned for, which undoing brings back; null where it never was.",
      "steps": "Of a confirmation: how many the programme asked for then; null for everything else."
    },
    "VisitRecordVersionEntity": {
      "": "A version of a visit's record (復命書): each save that changed something. visit_record has the one in force.",
      "startedAt": "Time of day in Tokyo.",
      "endedAt": "Time of day in Tokyo.",
      "participantsOurs": "Who took part for us: people of the office, or names without a person.",
      "participantsTheirs": "Names of those who took part for the municipality.",
      "stage": "The stage as it was seen on the visit; null where nothing was said of it.",
      "nextVisitOn": "The day of the next visit that was planned with it.",
      "writtenBy": "Who wrote this version.",
      "reason": "Why the version before was corrected; empty in the first.",
      "supersededAt": "When a newer version came; null: in force.",
      "heldOn": "This and the three below are the visit's at that time; a trigger takes them over.",
      "bodyIds": "The bodies of those of us who were there, by their roles on the day, or, where a list named nobody, in whose charge the engagement was; a trigger finds them.",
      "begunBy": "Who wrote the first version, and when.",
      "fromList": "Read from a list of past visits: whoever began it only brought it, and was not there for that."
    },
    "VisitRemark": {
      "": "A remark (所感) on a visit."
    },
    "VisitRemarkEntity": {
      "": "A remark (所感) on a visit. It is never changed: whoever thinks otherwise later writes another.",
      "tenantId": "That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both."
    },
    "VisitRow": {
      "": "A visit as a list shows it."
    },
    "VisitVersion": {
      "": "A record as it was read."
    },
    "VisitsOnDayQuery": {
      "": "Of which day to list the visits."
    },
    "Webhook": {
      "": "A receiver of what happens here, without its secret."
    },
    "WebhookDeliveryEntity": {
      "": "A message to a receiver, until it arrives or is given up.",
      "subjectId": "What the message is about.",
      "fact": "Which happening it tells, so that it is told once.",
      "attempts": "Attempts that were begun.",
      "lastStatus": "The HTTP status of the last attempt.",
      "sender": "The worker that has it in hand."
    },
    "WebhookDeliveryRow": {
      "": "What became of one message. Its content is for the receiver alone."
    },
    "WebhookEntity": {
      "": "A receiver of what happens here: another system of the office.",
      "secret": "Encrypted; what messages are signed with.",
      "pausedAt": "Null while it is told.",
      "endedAt": "Null until it is ended, for good."
    },
    "WithCode": {
      "": "A code as proof: of the app, or a recovery code."
    },
    "WithReason": {
      "": "Withdrawing a record, or undoing something: always with a reason."
    },
    "WithdrawAttachment": {
      "": "Withdrawing a file."
    },
    "WithdrawContact": {
      "": "Taking a contact back."
    },
    "WorkerEntity": {
      "": "A worker that holds a lease: what it has in hand is left alone while the lease stands.",
      "pid": "Its process on its host.",
      "leaseUntil": "By the clock of the database server."
    },
    "WriteHandover": {
      "": "What only people can write in a packet."
    },
    "WriteRemark": {
      "": "A remark on a visit."
    },
    "YearQuery": {
      "": "Of which fiscal year to take the dispatches out.",
      "fiscalYear": "By the day they are planned for; named by the year in which it begins."
    }
  },
  "routes": {
    "AccountLinksController.requestReset": {
      "refusals": [
        "signInThrottled"
      ]
    },
    "AccountLinksController.requestOpening": {
      "refusals": [
        "signInThrottled"
      ]
    },
    "AccountLinksController.inspect": {
      "refusals": [
        "linkUnusable"
      ]
    },
    "AccountLinksController.use": {
      "refusals": [
        "linkUnusable",
        "passwordOfTwin",
        "validationFailed"
      ]
    },
    "AccountLinksController.open": {
      "refusals": [
        "linkUnusable"
      ]
    },
    "AccountLinksController.confirmIdentity": {
      "refusals": [
        "identityOtherBrowser",
        "linkUnusable"
      ]
    },
    "ActionsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ActionsController.add": {
      "refusals": [
        "notFound",
        "validationFailed"
      ]
    },
    "ActionsController.change": {
      "refusals": [
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "ActionsController.versions": {
      "refusals": [
        "notFound"
      ]
    },
    "ApiTokensController.list": {
      "refusals": []
    },
    "ApiTokensController.make": {
      "refusals": [
        "tooManyTokens",
        "validationFailed"
      ]
    },
    "ApiTokensController.end": {
      "refusals": [
        "notFound"
      ]
    },
    "ArchivesController.make": {
      "refusals": [
        "archiveEmpty",
        "exportTooLarge",
        "notFound",
        "tooManyExports"
      ]
    },
    "ArchivesController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ArchivesController.fetch": {
      "refusals": [
        "archiveGone",
        "archiveNotReady",
        "exportTooLarge",
        "notFound",
        "tooManyExports"
      ]
    },
    "ArchivesController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "AreasController.draw": {
      "refusals": [
        "areaChangedMeanwhile",
        "areaNameTaken",
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "AreasController.change": {
      "refusals": [
        "areaChangedMeanwhile",
        "areaNameTaken",
        "notAllowed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "AreasController.import": {
      "refusals": [
        "areaChangedMeanwhile",
        "areaFileEncoding",
        "areaFileHasErrors",
        "areaFileOfOtherType",
        "areaFileUnreadable",
        "areaNameTaken",
        "fileTooLarge",
        "notAllowed"
      ]
    },
    "AssignmentsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "AssignmentsController.assign": {
      "refusals": [
        "assignmentOverlaps",
        "notFound",
        "validationFailed"
      ]
    },
    "AssignmentsController.end": {
      "refusals": [
        "notFound",
        "stale",
        "termEnded",
        "termsOverlap",
        "validationFailed"
      ]
    },
    "AssignmentsController.takeBack": {
      "refusals": [
        "notFound",
        "stale",
        "termHasBegun"
      ]
    },
    "AttachmentsController.list": {
      "refusals": [
        "notFound"
      ]
    },
    "AttachmentsController.add": {
      "refusals": [
        "fileEmpty",
        "fileKindMismatch",
        "fileKindRefused",
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "visitCancelled",
        "visitFull"
      ]
    },
    "AttachmentsController.fetch": {
      "refusals": [
        "notFound"
      ]
    },
    "AttachmentsController.withdraw": {
      "refusals": [
        "notAllowed",
        "notFound",
        "stale"
      ]
    },
    "AuditExportController.export": {
      "refusals": [
        "exportNeedsTime",
        "exportTooLarge",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "AuditExportController.size": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "AuditLogController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "AuditLogController.chains": {
      "refusals": []
    },
    "BureauController.prefectures": {
      "refusals": [
        "notFound"
      ]
    },
    "BureauController.matrix": {
      "refusals": [
        "notFound"
      ]
    },
    "BureauController.show": {
      "refusals": [
        "notAllowed"
      ]
    },
    "BureauController.set": {
      "refusals": [
        "notAllowed",
        "stale"
      ]
    },
    "CalendarController.show": {
      "refusals": [
        "calendarFetchedTooOften",
        "calendarRevoked",
        "notFound"
      ]
    },
    "CalendarFeedsController.list": {
      "refusals": []
    },
    "CalendarFeedsController.make": {
      "refusals": [
        "secondFactorMissing",
        "tooManyCalendarFeeds"
      ]
    },
    "CalendarFeedsController.end": {
      "refusals": [
        "notFound"
      ]
    },
    "CarryingPeopleController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "CarryingPeopleController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "CarryingPeopleController.rows": {
      "refusals": [
        "notAllowed",
        "notFound",
        "unknownCursor",
        "validationFailed"
      ]
    },
    "ClosedDaysController.list": {
      "refusals": []
    },
    "ClosedDaysController.close": {
      "refusals": [
        "closedDayKnown",
        "notAllowed",
        "validationFailed"
      ]
    },
    "ClosedDaysController.open": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "ConsentScansController.add": {
      "refusals": [
        "fileEmpty",
        "fileKindMismatch",
        "fileKindRefused",
        "notFound"
      ]
    },
    "ConsentScansController.fetch": {
      "refusals": [
        "notFound"
      ]
    },
    "ConsentsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ConsentsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "ConsentsController.give": {
      "refusals": [
        "consentAddressTaken",
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOverlaps",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound",
        "separateDuties"
      ]
    },
    "ConsentsController.refuse": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound"
      ]
    },
    "ConsentsController.withdraw": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound"
      ]
    },
    "ContactsController.list": {
      "refusals": [
        "notFound",
        "unknownCursor"
      ]
    },
    "ContactsController.add": {
      "refusals": [
        "conflict",
        "notFound",
        "validationFailed"
      ]
    },
    "ContactsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "ContactsController.withdraw": {
      "refusals": [
        "contactWithdrawn",
        "notFound",
        "stale"
      ]
    },
    "ContributionController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "ContributionController.statement": {
      "refusals": [
        "notFound",
        "paperNotInUse",
        "tooManyPrints"
      ]
    },
    "ContributionController.letter": {
      "refusals": [
        "notFound",
        "nothingToThankFor",
        "paperNotInUse",
        "tooManyPrints"
      ]
    },
    "CoverageController.offers": {
      "refusals": []
    },
    "CoverageController.review": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "CoverageController.csv": {
      "refusals": [
        "exportTooLarge",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "CoverageController.visits": {
      "refusals": [
        "notAllowed",
        "notFound",
        "unknownCursor",
        "validationFailed"
      ]
    },
    "CoverageController.dispatches": {
      "refusals": [
        "notAllowed",
        "notFound",
        "unknownCursor",
        "validationFailed"
      ]
    },
    "CoverageController.judge": {
      "refusals": [
        "validationFailed"
      ]
    },
    "CoverageController.takeBack": {
      "refusals": [
        "judgementMissing"
      ]
    },
    "DeadLettersController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "DeadLettersController.retryAll": {
      "refusals": []
    },
    "DeadLettersController.retry": {
      "refusals": [
        "notFound"
      ]
    },
    "DeskController.show": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "DevMailController.list": {
      "refusals": []
    },
    "DevMailController.page": {
      "refusals": []
    },
    "DirectoryController.prefectures": {
      "refusals": []
    },
    "DirectoryController.municipalities": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "DirectoryController.areas": {
      "refusals": []
    },
    "DirectoryController.organisations": {
      "refusals": []
    },
    "DirectoryController.people": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "DispatchVisitsController.list": {
      "refusals": []
    },
    "DispatchVisitsController.link": {
      "refusals": [
        "dispatchNotHeld",
        "expertLeft",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "DispatchesController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "DispatchesController.show": {
      "refusals": [
        "expertLeft",
        "notFound"
      ]
    },
    "DispatchesController.summary": {
      "refusals": [
        "notFound"
      ]
    },
    "DispatchesController.approve": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "DispatchesController.ask": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "DispatchesController.accept": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "DispatchesController.decline": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "DispatchesController.complete": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "DispatchesController.report": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "DispatchesController.acceptReport": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "DispatchesController.cancel": {
      "refusals": [
        "dispatchAnswered",
        "dispatchApproved",
        "dispatchApprovedByYou",
        "dispatchAsked",
        "dispatchEnded",
        "dispatchHeld",
        "dispatchHeldBeforeAsked",
        "dispatchHeldInFuture",
        "dispatchNotAccepted",
        "dispatchNotApproved",
        "dispatchNotAsked",
        "dispatchNotHeld",
        "dispatchNotReported",
        "dispatchOwn",
        "dispatchOwnRequest",
        "engagementEnded",
        "expertAnswersThemselves",
        "expertChosen",
        "expertLeft",
        "feeClassKnown",
        "letterNotInUse",
        "letterNotThere",
        "needClosed",
        "needHasLead",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "EngagementExportController.export": {
      "refusals": [
        "exportNeedsTime",
        "exportTooLarge",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "EngagementExportController.size": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "EngagementPeopleController.nameLead": {
      "refusals": [
        "engagementClosed",
        "leadAlreadyHeld",
        "notAPeer",
        "notFound",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementPeopleController.add": {
      "refusals": [
        "conflict",
        "notFound"
      ]
    },
    "EngagementPeopleController.change": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale"
      ]
    },
    "EngagementPeopleController.succeed": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "termAlreadyEnded",
        "validationFailed"
      ]
    },
    "EngagementPeopleController.end": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "EngagementsController.open": {
      "refusals": [
        "engagementAlreadyOpen",
        "leadAlreadyHeld",
        "notAPeer",
        "notFound",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "validationFailed"
      ]
    },
    "EngagementsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "EngagementsController.story": {
      "refusals": [
        "notFound",
        "unknownCursor"
      ]
    },
    "EngagementsController.change": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementsController.pause": {
      "refusals": [
        "engagementAlreadyPaused",
        "engagementClosed",
        "notFound",
        "plannedVisitsRemain",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementsController.resume": {
      "refusals": [
        "engagementClosed",
        "engagementNotPaused",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementsController.close": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "plannedVisitsRemain",
        "stale",
        "validationFailed"
      ]
    },
    "EngagementsController.reopen": {
      "refusals": [
        "engagementAlreadyOpen",
        "engagementNotClosed",
        "notFound",
        "stale"
      ]
    },
    "EventsController.open": {
      "about": "The transaction that let the person in ends with this method; the stream that stays open holds nothing of the database.",
      "refusals": [
        "secondFactorMissing",
        "tooManyRequests"
      ]
    },
    "ExportJobsController.make": {
      "refusals": [
        "exportTooLarge",
        "exportsWaiting",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "ExportJobsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ExportJobsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "ExportJobsController.file": {
      "refusals": [
        "exportGone",
        "exportLost",
        "exportNotMade",
        "exportNotReady",
        "notFound",
        "tooManyExports"
      ]
    },
    "ExportJobsController.cancel": {
      "refusals": [
        "notFound"
      ]
    },
    "FirstStepsController.show": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "FirstStepsController.skip": {
      "refusals": [
        "noSuchStep",
        "notAllowed",
        "notFound"
      ]
    },
    "FirstStepsController.unskip": {
      "refusals": [
        "noSuchStep",
        "notAllowed",
        "notFound"
      ]
    },
    "HandoversController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "HandoversController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "HandoversController.write": {
      "refusals": [
        "notAllowed",
        "notFound",
        "notPredecessor",
        "packetFrozen",
        "stale"
      ]
    },
    "HandoversController.check": {
      "refusals": [
        "notAllowed",
        "notFound",
        "ownCheck",
        "packetIncomplete",
        "packetState",
        "stale"
      ]
    },
    "HandoversController.deliver": {
      "refusals": [
        "notAllowed",
        "notFound",
        "notPredecessor",
        "packetState",
        "stale"
      ]
    },
    "HandoversController.receive": {
      "refusals": [
        "noSuccessor",
        "notAllowed",
        "notFound",
        "notSuccessor",
        "packetState",
        "stale"
      ]
    },
    "HandoversController.finish": {
      "refusals": [
        "noSuccessor",
        "notAllowed",
        "notFound",
        "notSuccessor",
        "packetState",
        "questionsOpen",
        "stale"
      ]
    },
    "HandoversController.correct": {
      "refusals": [
        "notAllowed",
        "notFound",
        "notPredecessor",
        "nothingCorrected",
        "packetState",
        "stale"
      ]
    },
    "HealthController.alive": {
      "refusals": []
    },
    "HealthController.ready": {
      "refusals": []
    },
    "HealthController.show": {
      "refusals": []
    },
    "InfoController.show": {
      "refusals": []
    },
    "LadderController.show": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "LadderController.change": {
      "refusals": [
        "notAllowed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "LadderController.preview": {
      "refusals": [
        "notAllowed",
        "previewTooLarge",
        "validationFailed"
      ]
    },
    "LoadController.show": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "LoadController.rows": {
      "refusals": [
        "notAllowed",
        "notFound",
        "unknownCursor",
        "validationFailed"
      ]
    },
    "LoadExportController.export": {
      "refusals": [
        "exportTooLarge",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "LoadExportController.exportRows": {
      "refusals": [
        "exportNeedsTime",
        "exportTooLarge",
        "notAllowed",
        "notFound",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "LoadExportController.size": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "MailSettingController.show": {
      "refusals": []
    },
    "MailSettingController.change": {
      "refusals": []
    },
    "NeedsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "NeedsController.add": {
      "refusals": [
        "engagementEnded",
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "NeedsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "NeedsController.candidates": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "NeedsController.request": {
      "refusals": [
        "expertChosen",
        "expertLeft",
        "needClosed",
        "needHasLead",
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "NeedsController.nameLead": {
      "refusals": [
        "needClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "NeedsController.close": {
      "refusals": [
        "needClosed",
        "needInUse",
        "notFound",
        "stale"
      ]
    },
    "OidcController.begin": {
      "refusals": [
        "oidcOff",
        "oidcUnavailable"
      ]
    },
    "OidcController.finish": {
      "refusals": [
        "oidcConfirmation",
        "oidcOff",
        "oidcRefused",
        "oidcUnavailable",
        "oidcUnknownPerson",
        "signInThrottled"
      ]
    },
    "OperationsController.look": {
      "refusals": []
    },
    "OrganisationsController.register": {
      "refusals": [
        "notAllowed",
        "notFound",
        "validationFailed"
      ]
    },
    "OrganisationsController.change": {
      "refusals": [
        "notFound",
        "organisationInUse",
        "organisationNotOwn",
        "stale",
        "validationFailed"
      ]
    },
    "PacketExportsController.pdf": {
      "refusals": [
        "notFound",
        "tooManyPrints"
      ]
    },
    "PacketExportsController.xlsx": {
      "refusals": [
        "notFound",
        "tooManyPrints"
      ]
    },
    "PacketExportsController.version": {
      "refusals": [
        "notFound"
      ]
    },
    "PapersController.payments": {
      "refusals": [
        "validationFailed"
      ]
    },
    "PapersController.paymentsFile": {
      "refusals": [
        "exportTooLarge",
        "tooManyExports",
        "validationFailed"
      ]
    },
    "PapersController.yearFile": {
      "refusals": [
        "exportTooLarge",
        "tooManyExports"
      ]
    },
    "PapersController.letter": {
      "refusals": [
        "letterNotInUse",
        "letterNotThere",
        "notFound",
        "tooManyPrints"
      ]
    },
    "PasswordChangesController.change": {
      "refusals": [
        "noPassword",
        "signInThrottled",
        "validationFailed"
      ]
    },
    "PeerSuggestionsController.list": {
      "refusals": [
        "notFound"
      ]
    },
    "PeersController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "PeersController.register": {
      "refusals": [
        "accountIsTheAdmins",
        "notFound",
        "peerKnown",
        "validationFailed"
      ]
    },
    "PeersController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "PeersController.change": {
      "refusals": [
        "accountIsTheAdmins",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "PeersController.consent": {
      "refusals": [
        "consentOverlaps",
        "homeNeeded",
        "notFound",
        "validationFailed"
      ]
    },
    "PeersController.end": {
      "refusals": [
        "notFound",
        "validationFailed"
      ]
    },
    "PeersController.themes": {
      "refusals": []
    },
    "PeersController.changeThemes": {
      "refusals": [
        "notAllowed",
        "stale",
        "validationFailed"
      ]
    },
    "PeopleAccountsController.removeSecondFactor": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "noSecondFactor",
        "nobodyCanConsent",
        "notFound",
        "ownSecondFactor"
      ]
    },
    "PeopleAccountsController.identities": {
      "refusals": [
        "notFound"
      ]
    },
    "PeopleAccountsController.confirmIdentity": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound"
      ]
    },
    "PeopleController.register": {
      "refusals": [
        "notFound",
        "validationFailed"
      ]
    },
    "PeopleController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "PeopleController.change": {
      "refusals": [
        "accountIsTheAdmins",
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "PeopleController.disable": {
      "refusals": [
        "lastAdmin",
        "notFound",
        "personDisabled",
        "stale"
      ]
    },
    "PeopleController.enable": {
      "refusals": [
        "notFound",
        "personNotDisabled",
        "stale"
      ]
    },
    "PeopleController.grant": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "nobodyCanConsent",
        "notFound",
        "ownRole",
        "personDisabled",
        "roleOverlaps",
        "separateDuties",
        "validationFailed"
      ]
    },
    "PeopleSessionsController.listSessions": {
      "refusals": [
        "notFound"
      ]
    },
    "PeopleSessionsController.endSessions": {
      "refusals": [
        "notFound"
      ]
    },
    "PeopleSessionsController.invite": {
      "refusals": [
        "accountExists",
        "addressMissing",
        "notFound",
        "personDisabled"
      ]
    },
    "PossibleDuplicatesController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ProgrammesController.programmes": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "ProgrammesController.programme": {
      "refusals": [
        "notFound"
      ]
    },
    "ProgrammesController.found": {
      "refusals": [
        "notAllowed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "ProgrammesController.change": {
      "refusals": [
        "notAllowed",
        "notFound",
        "programmeNotOwn",
        "stale",
        "validationFailed"
      ]
    },
    "ProgrammesController.end": {
      "refusals": [
        "notAllowed",
        "notFound",
        "programmeEnded",
        "programmeNotOwn",
        "stale",
        "validationFailed"
      ]
    },
    "ProgrammesController.reopen": {
      "refusals": [
        "notAllowed",
        "notFound",
        "programmeNotEnded",
        "programmeNotOwn",
        "stale"
      ]
    },
    "ProposalsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "QuestionsController.ask": {
      "refusals": [
        "noSuccessor",
        "notFound",
        "notSuccessor",
        "packetState",
        "questionsClosed"
      ]
    },
    "QuestionsController.answer": {
      "refusals": [
        "notFound",
        "notPredecessor",
        "questionAnswered"
      ]
    },
    "RecordFormsController.heading": {
      "refusals": [
        "notAllowed"
      ]
    },
    "RecordFormsController.setHeading": {
      "refusals": [
        "notAllowed",
        "stale"
      ]
    },
    "RecordFormsController.list": {
      "refusals": [
        "notAllowed"
      ]
    },
    "RecordFormsController.template": {
      "refusals": []
    },
    "RecordFormsController.check": {
      "refusals": [
        "formBraces",
        "formLinksOutside",
        "formMacros",
        "formNotWord",
        "formProtected",
        "formTooLarge",
        "formUnreadable",
        "formWithoutFields"
      ]
    },
    "RecordFormsController.add": {
      "refusals": [
        "formBraces",
        "formFieldsMissing",
        "formFieldsUnknown",
        "formLinksOutside",
        "formMacros",
        "formNotWord",
        "formProtected",
        "formTooLarge",
        "formUnreadable",
        "formWithoutFields",
        "notAllowed",
        "notFound"
      ]
    },
    "RecordFormsController.fetch": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "RecordFormsController.end": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "RecordPapersController.pdf": {
      "refusals": [
        "notFound",
        "nothingToReport",
        "reportNotInUse",
        "tooManyPrints"
      ]
    },
    "RecordPapersController.form": {
      "refusals": [
        "notFound"
      ]
    },
    "RecordPapersController.docx": {
      "about": "In the form (様式) of the programme or of the office, where there is one.",
      "refusals": [
        "formWithoutOpinion",
        "notFound",
        "nothingToReport",
        "reportNotInUse",
        "tooManyPrints"
      ]
    },
    "RecordsController.record": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "RecordsController.listVersions": {
      "refusals": [
        "notFound"
      ]
    },
    "RecordsController.listOpinions": {
      "refusals": [
        "notFound"
      ]
    },
    "RecordsController.confirmAll": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "secondPersonNeeded",
        "stale",
        "visitConfirmed",
        "visitNotRecorded"
      ]
    },
    "RecordsController.confirm": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "secondPersonNeeded",
        "stale",
        "visitConfirmed",
        "visitNotRecorded"
      ]
    },
    "RecordsController.undoConfirmation": {
      "refusals": [
        "notConfirmed",
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale"
      ]
    },
    "RecordsController.sendBack": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "visitConfirmed",
        "visitNotRecorded"
      ]
    },
    "RecordsController.withdraw": {
      "refusals": [
        "confirmedNeedsManager",
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "visitNotRecorded"
      ]
    },
    "RecordsController.undoWithdrawal": {
      "refusals": [
        "confirmedNeedsManager",
        "notFound",
        "notInTeam",
        "recordNotWithdrawn",
        "stale"
      ]
    },
    "RemarksController.list": {
      "refusals": [
        "notFound"
      ]
    },
    "RemarksController.write": {
      "refusals": [
        "notFound",
        "visitNotHeld"
      ]
    },
    "RemindersController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "RemindersController.acknowledge": {
      "refusals": [
        "notFound"
      ]
    },
    "RoleHoldingsController.listLeftOpen": {
      "about": "Roles that run on although their person's transfer took effect: all of them, since there are few.",
      "refusals": []
    },
    "RoleHoldingsController.end": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "lastAdmin",
        "nobodyCanConsent",
        "notFound",
        "ownRole",
        "roleEndsWithTransfer",
        "separateDuties",
        "stale",
        "termEnded",
        "termsOverlap",
        "validationFailed"
      ]
    },
    "RoleHoldingsController.takeBack": {
      "refusals": [
        "lastAdmin",
        "notFound",
        "stale",
        "termHasBegun"
      ]
    },
    "RosterController.list": {
      "refusals": [
        "notAllowed",
        "unknownCursor"
      ]
    },
    "RosterController.keep": {
      "refusals": [
        "notAllowed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "RosterController.professions": {
      "refusals": [
        "notAllowed"
      ]
    },
    "RosterController.keepProfessions": {
      "refusals": [
        "notAllowed",
        "stale",
        "validationFailed"
      ]
    },
    "RosterController.feeClasses": {
      "refusals": [
        "notAllowed"
      ]
    },
    "RosterController.addFeeClass": {
      "refusals": [
        "feeClassKnown",
        "notAllowed"
      ]
    },
    "RosterController.endFeeClass": {
      "refusals": [
        "notAllowed",
        "notFound"
      ]
    },
    "SearchController.find": {
      "refusals": [
        "searchTooLong",
        "searchTooShort",
        "unknownCursor",
        "validationFailed"
      ]
    },
    "SecondFactorController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "SecondFactorController.setUp": {
      "refusals": [
        "noSecondFactor",
        "notFound",
        "secondFactorUnreadable",
        "secondFactorWrong",
        "signInThrottled",
        "validationFailed"
      ]
    },
    "SecondFactorController.confirm": {
      "refusals": [
        "notFound",
        "nothingToConfirm",
        "secondFactorUnreadable",
        "secondFactorWrong",
        "validationFailed"
      ]
    },
    "SecondFactorController.renewCodes": {
      "refusals": [
        "noSecondFactor",
        "notFound",
        "secondFactorUnreadable",
        "secondFactorWrong",
        "signInThrottled",
        "validationFailed"
      ]
    },
    "SecondFactorController.remove": {
      "refusals": [
        "noSecondFactor",
        "notFound",
        "secondFactorRequired",
        "secondFactorUnreadable",
        "secondFactorWrong",
        "signInThrottled",
        "validationFailed"
      ]
    },
    "SessionController.open": {
      "refusals": [
        "secondFactorNeeded",
        "secondFactorUnreadable",
        "secondFactorWrong",
        "signInFailed",
        "signInThrottled"
      ]
    },
    "SessionController.show": {
      "refusals": []
    },
    "SessionController.end": {
      "refusals": []
    },
    "SessionsController.list": {
      "refusals": []
    },
    "SessionsController.endOne": {
      "refusals": [
        "notFound"
      ]
    },
    "SessionsController.endOthers": {
      "refusals": []
    },
    "StartingListsController.programmes": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "engagementAlreadyOpen",
        "engagementNotActive",
        "fileTooLarge",
        "leadAlreadyHeld",
        "nobodyCanConsent",
        "notAPeer",
        "notAllowed",
        "notFound",
        "ownRole",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "personDisabled",
        "recordWithdrawn",
        "roleOverlaps",
        "separateDuties",
        "stale",
        "startingListEncoding",
        "startingListHasErrors",
        "startingListOfOtherType",
        "startingListUnreadable",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "StartingListsController.people": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "engagementAlreadyOpen",
        "engagementNotActive",
        "fileTooLarge",
        "leadAlreadyHeld",
        "nobodyCanConsent",
        "notAPeer",
        "notAllowed",
        "notFound",
        "ownRole",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "personDisabled",
        "recordWithdrawn",
        "roleOverlaps",
        "separateDuties",
        "stale",
        "startingListEncoding",
        "startingListHasErrors",
        "startingListOfOtherType",
        "startingListUnreadable",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "StartingListsController.engagements": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "engagementAlreadyOpen",
        "engagementNotActive",
        "fileTooLarge",
        "leadAlreadyHeld",
        "nobodyCanConsent",
        "notAPeer",
        "notAllowed",
        "notFound",
        "ownRole",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "personDisabled",
        "recordWithdrawn",
        "roleOverlaps",
        "separateDuties",
        "stale",
        "startingListEncoding",
        "startingListHasErrors",
        "startingListOfOtherType",
        "startingListUnreadable",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "StartingListsController.visits": {
      "refusals": [
        "consentChanged",
        "consentDecided",
        "consentLapsed",
        "consentOwn",
        "consentWaits",
        "engagementAlreadyOpen",
        "engagementNotActive",
        "fileTooLarge",
        "leadAlreadyHeld",
        "nobodyCanConsent",
        "notAPeer",
        "notAllowed",
        "notFound",
        "ownRole",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "personDisabled",
        "recordWithdrawn",
        "roleOverlaps",
        "separateDuties",
        "stale",
        "startingListEncoding",
        "startingListHasErrors",
        "startingListOfOtherType",
        "startingListUnreadable",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "StartingListsController.template": {
      "refusals": []
    },
    "StoryController.addMember": {
      "refusals": [
        "engagementClosed",
        "leadAlreadyHeld",
        "notAPeer",
        "notFound",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "stale",
        "validationFailed"
      ]
    },
    "StoryController.endMember": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "termAlreadyEnded",
        "validationFailed"
      ]
    },
    "StoryController.changeStage": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "StoryController.addChallenge": {
      "refusals": [
        "conflict",
        "notFound"
      ]
    },
    "StoryController.changeChallenge": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "StoryController.addInitiative": {
      "refusals": [
        "conflict",
        "notFound"
      ]
    },
    "StoryController.changeInitiative": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "StoryController.addMilestone": {
      "refusals": [
        "conflict",
        "notFound",
        "validationFailed"
      ]
    },
    "StoryController.changeMilestone": {
      "refusals": [
        "engagementClosed",
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "TextVersionsController.vision": {
      "refusals": [
        "notFound"
      ]
    },
    "TextVersionsController.challenge": {
      "refusals": [
        "notFound"
      ]
    },
    "TextVersionsController.initiative": {
      "refusals": [
        "notFound"
      ]
    },
    "TextVersionsController.milestone": {
      "refusals": [
        "notFound"
      ]
    },
    "TransferListsController.read": {
      "refusals": [
        "fileTooLarge",
        "listEncoding",
        "listHasErrors",
        "listOfOtherType",
        "listUnreadable",
        "notAllowed"
      ]
    },
    "TransferListsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "TransferListsController.template": {
      "refusals": []
    },
    "TransferListsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "TransferListsController.preview": {
      "refusals": [
        "notFound"
      ]
    },
    "TransferListsController.confirm": {
      "refusals": [
        "listAtWork",
        "listNothingToConfirm",
        "listWithdrawn",
        "notFound",
        "stale"
      ]
    },
    "TransferListsController.withdraw": {
      "refusals": [
        "listAtWork",
        "listWithdrawn",
        "notFound",
        "stale"
      ]
    },
    "TransfersController.register": {
      "refusals": [
        "notFound",
        "transferAlreadyOpen",
        "validationFailed"
      ]
    },
    "TransfersController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "TransfersController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "TransfersController.preview": {
      "refusals": [
        "notAPeer",
        "notFound",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent"
      ]
    },
    "TransfersController.dispose": {
      "refusals": [
        "dispositionsRefused",
        "notAPeer",
        "notFound",
        "ownRoleStays",
        "peerAtHome",
        "peerOutlivesConsent",
        "peerOverLimit",
        "peerWithoutConsent",
        "stale",
        "transferConfirmed",
        "transferEffective",
        "transferWithdrawn",
        "validationFailed"
      ]
    },
    "TransfersController.withdraw": {
      "refusals": [
        "notFound",
        "ownRoleStays",
        "stale",
        "transferEffective",
        "transferWithdrawn"
      ]
    },
    "VisitsController.plan": {
      "about": "Without `record` a visit is planned, which needs `visit:plan` too.",
      "refusals": [
        "engagementNotActive",
        "notAllowed",
        "notFound",
        "recordWithdrawn",
        "stale",
        "validationFailed",
        "visitCancelled",
        "visitThatDay"
      ]
    },
    "VisitsController.ofEngagement": {
      "refusals": [
        "notFound",
        "unknownCursor"
      ]
    },
    "VisitsController.propose": {
      "refusals": [
        "notFound"
      ]
    },
    "VisitsController.cancelAll": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "visitAlreadyRecorded",
        "visitCancelled"
      ]
    },
    "VisitsController.list": {
      "refusals": [
        "unknownCursor"
      ]
    },
    "VisitsController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "VisitsController.move": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "validationFailed",
        "visitAlreadyRecorded",
        "visitCancelled"
      ]
    },
    "VisitsController.cancel": {
      "refusals": [
        "notFound",
        "notInTeam",
        "recordWithdrawn",
        "stale",
        "visitAlreadyRecorded",
        "visitCancelled"
      ]
    },
    "VisitsController.listDrafts": {
      "refusals": []
    },
    "VisitsController.showDraft": {
      "refusals": [
        "notFound"
      ]
    },
    "VisitsController.saveDraft": {
      "refusals": [
        "notFound"
      ]
    },
    "VisitsController.discardDraft": {
      "refusals": []
    },
    "WebhookDeliveriesController.retry": {
      "refusals": [
        "deliveryNotRepeatable",
        "notFound"
      ]
    },
    "WebhooksController.list": {
      "refusals": []
    },
    "WebhooksController.register": {
      "refusals": [
        "notAllowed",
        "notFound",
        "tooManyWebhooks",
        "validationFailed"
      ]
    },
    "WebhooksController.show": {
      "refusals": [
        "notFound"
      ]
    },
    "WebhooksController.change": {
      "refusals": [
        "notFound",
        "stale",
        "validationFailed"
      ]
    },
    "WebhooksController.end": {
      "refusals": [
        "notFound",
        "stale"
      ]
    },
    "WebhooksController.deliveries": {
      "refusals": [
        "notFound",
        "unknownCursor"
      ]
    }
  }
};
