import type { Stage, SupportType } from '@banso/domain';

/**
 * What happens at one visit. Texts are templates: {p} and {q} are two districts, {g} a residents' group, {M} the
 * municipality, {m} its 市・町・村, and {3-9} a number drawn between the two.
 */
export interface Scene {
  readonly stage: Stage;
  readonly types: readonly SupportType[];
  readonly purpose: string;
  readonly facts: string;
  readonly said: string;
  readonly question: string;
  readonly advice: string;
  readonly decided: string;
  /** Homework of our side and of theirs; empty when none. */
  readonly ours: string;
  readonly theirs: string;
}

/** A scene that fits any theme: in some months only (1–12), or only where a peer supporter belongs to the team. */
export interface GeneralScene extends Omit<Scene, 'stage'> {
  readonly months?: readonly number[];
  readonly needsPeer?: boolean;
}

/** What an engagement is about, from the first misgiving to working together. */
export interface Theme {
  /** What the municipality first took for its challenge. */
  readonly assumed: string;
  /** What turned out to be the true one. */
  readonly real: string;
  readonly beside: readonly string[];
  /** Initiatives in the order they are taken up. */
  readonly initiatives: readonly string[];
  readonly milestone: string;
  readonly partner: string;
  /** Scenes in order; the stage never falls. */
  readonly scenes: readonly Scene[];
}

/** The words of a scene in the order they are spoken. */
export type SceneWords = [
  purpose: string,
  facts: string,
  said: string,
  question: string,
  advice: string,
  decided: string,
  ours: string,
  theirs: string,
];

/** A scene written in short: stage, support types as letters, words. */
export function scene(
  stage: Stage,
  types: string,
  [purpose, facts, said, question, advice, decided, ours, theirs]: SceneWords,
): Scene {
  return { stage, types: [...types] as SupportType[], purpose, facts, said, question, advice, decided, ours, theirs };
}
