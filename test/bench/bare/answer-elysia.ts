/** The handler of the gate's bench with the headers of its answer, and nothing before it. */
import { Elysia } from "elysia";
import { ANSWER, OPEN_PATH, PATH } from "../gate/answer.ts";

const headers = JSON.parse(process.env["HEADERS"] ?? "{}") as Record<string, string>;
const answer = ({ set }: { set: { headers: object } }) => {
  Object.assign(set.headers, headers);
  return ANSWER;
};

new Elysia({ normalize: false })
  .get("/health", answer)
  .get(OPEN_PATH, answer)
  .get(PATH, answer)
  .listen({ hostname: "127.0.0.1", port: Number(process.env["PORT"]), reusePort: false });
