import { useParams } from '@tanstack/react-router';

/** The `$id` of the address. @throws on a screen whose address has none. */
export function usePathId(): string {
  const { id } = useParams({ strict: false });
  if (id === undefined) throw new Error('The address of this screen has no id.');
  return id;
}
