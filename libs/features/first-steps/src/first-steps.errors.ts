import { NO_TABLE } from '@banso/files';
import { refusals } from '@banso/http';

/** Why a starting list is not registered. */
export const FIRST_STEP_REFUSALS = refusals({
  startingListHasErrors: {
    status: 422,
    ja: 'ファイルに直すところがあります。直してから、もう一度選んでください。何も登録していません。',
    en: 'The file has errors. Correct them and choose it again. Nothing was registered.',
  },
  noSuchStep: { status: 404, ja: 'この手順はありません。', en: 'There is no such step.' },
  startingListOfOtherType: NO_TABLE.otherType,
  startingListUnreadable: NO_TABLE.unreadable,
  startingListEncoding: NO_TABLE.unknownEncoding,
});
