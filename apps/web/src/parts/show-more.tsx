import { Button } from '@banso/ui';
import { useCommonWords } from '../i18n/common-words.js';

/** Below a list that is read page by page: fetches its next page. Nothing where the list has ended. */
export function ShowMore({
  list,
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}) {
  const w = useCommonWords();
  if (!list.hasNextPage) return null;
  return (
    <p className="no-print px-4 py-3 text-center">
      <Button
        size="small"
        variant="secondary"
        isPending={list.isFetchingNextPage}
        onPress={() => void list.fetchNextPage()}
      >
        {w('showMore')}
      </Button>
    </p>
  );
}
