/** Packets: when their facts were gathered, which is later than the day they began. */
export const PACKETS = `
  alter table handover_packet add column gathered_at timestamptz;
`;
