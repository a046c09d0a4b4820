/** What stands behind the @ of our own Message-IDs: the domain of the sender's address. */
export function messageDomain(mailFrom: string): string {
  return /@([^\s>@]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
}
