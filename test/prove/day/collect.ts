/**
 * Loaded before the desk of a played day: on a signal everything that nobody needs is collected, so that what a desk keeps
 * can be told from what the collector has not come to yet.
 */
process.on("SIGUSR2", () => {
  Bun.gc(true);
  process.stderr.write("collected\n");
});
