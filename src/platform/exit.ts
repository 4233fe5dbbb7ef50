/** Exit codes of the command line, after sysexits.h; commands that compare answer as diff(1) does. */
export const EXIT = {
  ok: 0,
  failed: 1,
  differs: 1,
  trouble: 2,
  usage: 64,
  badInput: 65,
  noInput: 66,
  unavailable: 69,
  internal: 70,
  /** Something is in the way that another process holds: the port, the data folder. */
  inUse: 73,
  configuration: 78,
} as const;

/** Ends a command with a sentence for its user instead of a stack. */
export class Stop extends Error {
  override readonly name = "Stop";
  constructor(
    readonly exitCode: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
