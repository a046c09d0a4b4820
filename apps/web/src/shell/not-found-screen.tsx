import { LinkButton, PageHeading } from '@banso/ui';
import { useCommonWords } from '../i18n/common-words.js';

/** For addresses that lead nowhere. */
export function NotFoundScreen() {
  const w = useCommonWords();
  return (
    <>
      <PageHeading title={w('notFound')} lead={w('notFoundText')} />
      <LinkButton href="/">{w('toDesk')}</LinkButton>
    </>
  );
}
