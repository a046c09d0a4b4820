import type { Words } from './word.js';

/** Words about peer supporters. */
export const PEERS: Words = {
  overLimitReason: [
    'Why a peer supporter shall carry more than their limit; it counts when a manager gives it.',
    '認知症の経験者がほかにいない',
  ],
  'PeerConsent.endedReason': [
    'Why it ended earlier than was consented to; null where it did not.',
    '役場の体制が変わる',
  ],
  'PeerProposal.counterpartId': ['Of the municipality’s person in the engagement.'],
  'PeerProposal.post': ['Their post as the engagement has it.', '福祉課 係長'],
  'PeerProposal.until': ['The last day of their post; null while they hold it.'],
  'PeerProposal.on': ['When the engagement reached stage 3, or was closed.'],
  'PeerProposal.reason': [
    'Why they are proposed, in words.',
    '令和8年度に、「市町村伴走型支援」を成果を残して終えた市区町村の担当者',
  ],
  'PeerProposal.personId': ['The person whom the office knows by this name there; null where it knows nobody.'],
  'PeerProposal.organisationId': ['The municipality’s own organisation; null where none is registered.'],
  'PeerContribution.organisation': ['Name of the home office.', '飯綱町役場'],
  'PeerContribution.post': ['The post that they hold; null where none is known.', '住民福祉課 係長'],
  'ContributionVisit.minutes': ['From its beginning to its end; null where the record has no times.', 90],
  'ContributionVisit.heldOn': ['The day of the visit.'],
  'PeerContribution.remarks': ['On which visits they remarked, the first first.'],
  'ContributionRemark.text': ['What they wrote; null where the asker does not read it.', '雪の中を来てくれた'],
  'ContributionRemark.at': ['When it was written.'],
  endedOn: ['The last day on which they are a peer supporter; null while none is known.'],
  'VisitRemark.at': ['When it was written.'],
  'VisitRemark.by': ['Who wrote it.'],
  'VisitRemark.organisation': ['Name of the organisation that the writer belongs to.', '飯綱町役場'],
  'VisitRemark.text': ['What somebody saw and thought.', '雪の中を来てくれた'],
  'WriteRemark.text': ['What somebody saw and thought.', '雪の中を来てくれた'],
  'PeerSuggestionRow.post': ['The post that they hold; null where none is known.', '住民福祉課 係長'],
  'PeerSuggestionRow.home': ['Name of the municipality where they work.', '飯綱町'],
  reasons: ['What speaks for them, in words; what weighs most first.', ['今の担当は1件で、あと2件受けられる']],
  home: ['The municipality where they work: they never support it.'],
  modes: ['How they can come.', ['onSite']],
  months: ['Months (1 to 12) in which they can come; empty where nothing is said.', [4, 5, 9]],
  scan: ['The paper, scanned; null while there is none.'],
};
