import { EXIT, Stop } from "./exit.ts";
import { impossible } from "./rules.ts";
import {
  type Defaulted,
  type Env,
  type Mode,
  type Problem,
  VARIABLE_NAMES,
  VARIABLES,
  type Values,
  type VariableName,
} from "./settings.ts";
import type { Variable } from "./variable.ts";

export { type Env, type Mode, type Problem, VARIABLE_NAMES, type VariableName } from "./settings.ts";

type Source = Record<string, string | undefined>;

/** `dev`, `development`, `local` → dev; `test`; anything else → prod. Unset: dev from source, prod in the binary. */
export const modeOf = (value: string | undefined, compiled: boolean): Mode => {
  const word = value?.trim().toLowerCase();
  if (!word) return compiled ? "prod" : "dev";
  if (word === "test") return "test";
  return ["dev", "development", "local"].includes(word) ? "dev" : "prod";
};

/**
 * The settings in an environment, and all that is wrong with them. Nothing is read from anywhere else.
 * Source: spec/http-api.md §19.
 */
export const readEnv = (source: Source, compiled: boolean, now = Date.now()): { env: Env; problems: Problem[] } => {
  const mode = modeOf(source.ENV, compiled);
  const problems: Problem[] = [];
  const chosen = new Set<VariableName>();
  const values: Record<string, unknown> = {};
  for (const name of VARIABLE_NAMES) {
    const variable: Variable<unknown> = VARIABLES[name];
    const given = source[name]?.trim();
    const read = given ? variable.read(given) : undefined;
    if (given) chosen.add(name);
    if (given && read === undefined) problems.push({ name, mend: `expected ${variable.expects}` });
    values[name] = read ?? defaultOf(variable, mode);
  }
  const settings = ownTeamsOnly(withoutNone(values as Values as Defaulted), chosen);
  const inMemory = mode === "test" && !chosen.has("DATA_DIR");
  const isOneTeam = settings.OE_INTEGRATION_MODE === "supabase" && chosen.has("OE_TEAM_ID");
  const env: Env = {
    ...settings,
    mode,
    chosen,
    dataDir: inMemory ? undefined : (settings.DATA_DIR ?? "./data"),
    onlyTeam: isOneTeam ? settings.OE_TEAM_ID : undefined,
  };
  const named = new Set(problems.map(({ name }) => name));
  return { env, problems: [...problems, ...impossible(env, now).filter(({ name }) => !named.has(name))] };
};

const defaultOf = ({ default: { dev, test = dev, prod } }: Variable<unknown>, mode: Mode): unknown =>
  mode === "prod" ? prod : mode === "test" ? test : dev;

/** `none` says that no browser calls. */
const withoutNone = (settings: Defaulted): Defaulted =>
  settings.ALLOWED_ORIGINS.join() === "none" ? { ...settings, ALLOWED_ORIGINS: [] } : settings;

/** On the product's project nobody comes in without a credential, in dev neither, and there is no built-in team. */
const ownTeamsOnly = (settings: Defaulted, chosen: ReadonlySet<VariableName>): Defaulted =>
  settings.OE_INTEGRATION_MODE === "embedded"
    ? settings
    : {
        ...settings,
        AUTH_ENABLED: chosen.has("AUTH_ENABLED") ? settings.AUTH_ENABLED : true,
        DEMO_TEAMS: chosen.has("DEMO_TEAMS") ? settings.DEMO_TEAMS : [],
      };

/** The settings of this process, with what is wrong with them. */
export const examineEnv = () => readEnv(process.env, Bun.isStandaloneExecutable);

/** The settings of this process; stops it with every problem in one message. */
export const loadEnv = (): Env => {
  const { env, problems } = examineEnv();
  if (problems.length > 0) throw new Stop(EXIT.configuration, describeProblems(problems));
  return env;
};

/** Problems as lines of `NAME: how to mend it`. */
export const describeProblems = (problems: readonly Problem[]): string =>
  ["The settings do not work:", ...problems.map(({ name, mend }) => `  ${name}: ${mend}`)].join("\n");

/** What a frontend started from here finds around it: this process's environment without the desk's own settings. */
export const frontendEnvironment = (more: Record<string, string>): Record<string, string> => {
  const own = new Set<string>(["ENV", ...VARIABLE_NAMES]);
  const passed = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || own.has(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(passed), ...more };
};

/** Whether somebody can see a window that is opened from here: a terminal, and a screen where the system needs one. */
export const hasScreen = (): boolean =>
  process.stdout.isTTY === true &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** What would change how the program itself runs; a unit of ours takes none of it over. */
export const FOREIGN_VARIABLES = ["BUN_OPTIONS", "BUN_INSPECT", "BUN_BE_BUN", "NODE_OPTIONS", "LD_PRELOAD"] as const;

/** Those of them that this process was started with, by name. */
export const foreignVariables = (): string[] => FOREIGN_VARIABLES.filter((name) => process.env[name]);
