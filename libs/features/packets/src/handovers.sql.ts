// Made from handovers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link packetQuestions} is asked with. */
export interface PacketQuestionsParameters {
  packet: string;
}

/** What {@link packetQuestions} gives. */
export interface PacketQuestionsRow {
  id: string;
  text: string;
  askedBy: string;
  askedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** What the successor asked about a packet, the oldest first. */
export const packetQuestions = statement<PacketQuestionsParameters, PacketQuestionsRow>({
  name: 'packetQuestions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['packet'],
      text: `
        select
          q.id,
          q.text,
          coalesce(n.name, '') as "askedBy",
          q.asked_at as "askedAt",
          q.answer,
          w.name as "answeredBy",
          q.answered_at as "answeredAt"
        from
          handover_question q
          left join shared_person n on n.id = q.asked_by
          left join shared_person w on w.id = q.answered_by
        where
          q.packet_id = $1
        order by
          q.asked_at,
          q.id`,
    },
  },
});

/** What {@link lockQuestion} is asked with. */
export interface LockQuestionParameters {
  question: string;
  packet: string;
}

/** What {@link lockQuestion} gives. */
export interface LockQuestionRow {
  isAnswered: boolean;
}

/** Locks a question of a packet. */
export const lockQuestion = statement<LockQuestionParameters, LockQuestionRow>({
  name: 'lockQuestion',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['question', 'packet'],
      text: `
        select
          q.answered_at is not null as "isAnswered"
        from
          handover_question q
        where
          q.id = $1
          and q.packet_id = $2
        for update`,
    },
  },
});
