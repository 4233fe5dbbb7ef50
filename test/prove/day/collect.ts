import { heapStats } from "bun:jsc";

/**
 * Loaded before the desk of a played day: on a signal everything that nobody needs is collected, so that what a desk keeps
 * can be told from what the collector has not come to yet. The second time takes what finalizers let go of.
 */
process.on("SIGUSR2", () => {
  Bun.gc(true);
  setImmediate(() => {
    Bun.gc(true);
    const { heapSize, objectCount } = heapStats();
    process.stderr.write(`collected: ${objectCount} objects in ${heapSize} bytes\n`);
  });
});
