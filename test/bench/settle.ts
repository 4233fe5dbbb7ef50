import postgres from "postgres";

/** What autovacuum does within a minute: plans of a table that was never analysed are none that production sees. */
export const settle = async (databaseUrl: string): Promise<void> => {
  const client = postgres(databaseUrl, { max: 1 });
  await client`vacuum analyze`;
  await client.end();
};
