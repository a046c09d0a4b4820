import { Baseline0052 } from './0052-baseline.js';
import { RowsHaveKeys0053 } from './0053-rows-have-keys.js';
import { VisitsByDay0054 } from './0054-visits-by-day.js';
import { KeptFigures0055 } from './0055-kept-figures.js';
import { PlannedVisits0056 } from './0056-planned-visits.js';
import { ListsByTheirOrder0057 } from './0057-lists-by-their-order.js';
import { EngagementsVisitsByDay0058 } from './0058-engagements-visits-by-day.js';
import { TermsByEngagement0059 } from './0059-terms-by-engagement.js';
import { Search0060 } from './0060-search.js';
import { Exports0061 } from './0061-exports.js';
import { DenseVisits0062 } from './0062-dense-visits.js';
import { ProgrammesByYear0063 } from './0063-programmes-by-year.js';
import { OfficesOfAnyBody0064 } from './0064-offices-of-any-body.js';
import { FirstSteps0065 } from './0065-first-steps.js';
import { Dispatches0066 } from './0066-dispatches.js';
import { Peers0067 } from './0067-peers.js';
import { PeerOverload0068 } from './0068-peer-overload.js';
import { StagesByPlace0069 } from './0069-stages-by-place.js';
import { VisitRemarks0070 } from './0070-visit-remarks.js';
import { SupportGiven0071 } from './0071-support-given.js';
import { RemarksByWriter0072 } from './0072-remarks-by-writer.js';
import { ConsentsEnd0073 } from './0073-consents-end.js';
import { DispatchReminders0074 } from './0074-dispatch-reminders.js';
import { DispatchVisits0075 } from './0075-dispatch-visits.js';
import { SmallNumbers0076 } from './0076-small-numbers.js';
import { Contacts0078 } from './0078-contacts.js';
import { RecordsFromLists0079 } from './0079-records-from-lists.js';
import { PapersInUse0080 } from './0080-papers-in-use.js';
import { SearchFollows0082 } from './0082-search-follows.js';
import { Papers0085 } from './0085-papers.js';

/**
 * Every migration in the order of its number; TypeORM remembers which have run. A migration changes tables and data.
 * While it runs, views, triggers, policies and most functions are away (schema-objects.ts), so that it does the same at
 * every database, whatever the files in schema/ say by then; and it imports none of the product's code for the same
 * reason.
 */
export const migrations = [
  Baseline0052,
  RowsHaveKeys0053,
  VisitsByDay0054,
  KeptFigures0055,
  PlannedVisits0056,
  ListsByTheirOrder0057,
  EngagementsVisitsByDay0058,
  TermsByEngagement0059,
  Search0060,
  Exports0061,
  DenseVisits0062,
  ProgrammesByYear0063,
  OfficesOfAnyBody0064,
  FirstSteps0065,
  Dispatches0066,
  Peers0067,
  PeerOverload0068,
  StagesByPlace0069,
  VisitRemarks0070,
  SupportGiven0071,
  RemarksByWriter0072,
  ConsentsEnd0073,
  DispatchReminders0074,
  DispatchVisits0075,
  SmallNumbers0076,
  Contacts0078,
  RecordsFromLists0079,
  PapersInUse0080,
  SearchFollows0082,
  Papers0085,
];
