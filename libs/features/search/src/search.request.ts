import { type CivilDay, SEARCH_AT_MOST, SEARCH_KINDS, type SearchKind } from '@banso/domain';
import { Day, MunicipalityCode, Paging, Text } from '@banso/http';

const KIND = `(${SEARCH_KINDS.join('|')})`;

/** What is searched for, and where. */
export class SearchQuery extends Paging {
  /**
   * Words between white space, all of which must stand in a text; one at least has two characters. Width, kana and
   * variants of kanji make no difference.
   */
  @Text({
    label: { ja: '検索する言葉', en: 'Search words' },
    max: SEARCH_AT_MOST.characters,
    pattern: /^[^\p{Cc}\p{Surrogate}]*$/u,
    refused: {
      ja: '検索する言葉に、改行などの目に見えない文字は使えません。入れ直してください。',
      en: 'Search words may not hold line breaks or other invisible characters.',
    },
    example: '買い物 移動販売',
  })
  q: string;

  /** Kinds of things, with commas between them; without it all kinds. */
  @Text({
    label: { ja: '種類', en: 'Kind' },
    max: 200,
    pattern: new RegExp(`^${KIND}(,${KIND})*$`),
    refused: {
      ja: `種類は ${SEARCH_KINDS.join(', ')} から、コンマで区切って選んでください。`,
      en: `Kind must be some of ${SEARCH_KINDS.join(', ')}, with commas between them.`,
    },
    example: 'record',
    optional: true,
  })
  kind?: string;

  @MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' }, optional: true }) municipality?: string;
  /** From this day on. People have no day and are left out where days are asked for. */
  @Day({ label: { ja: 'いつから', en: 'From' }, optional: true }) from?: CivilDay;
  @Day({ label: { ja: 'いつまで', en: 'Until' }, optional: true }) until?: CivilDay;
}

/** The kinds in a query; undefined where none is named. */
export function kindsIn({ kind }: SearchQuery): SearchKind[] | undefined {
  return kind === undefined ? undefined : ([...new Set(kind.split(','))] as SearchKind[]);
}
